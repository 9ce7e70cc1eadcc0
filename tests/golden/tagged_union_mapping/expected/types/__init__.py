"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import animal as animal
    from . import animal_param as animal_param
    from . import animal_update_params as animal_update_params
    from . import bird as bird
    from . import bird_param as bird_param
    from . import fish as fish
    from . import fish_param as fish_param
    from .animal import Animal as Animal
    from .animal_param import AnimalParam as AnimalParam
    from .animal_update_params import AnimalUpdateParams as AnimalUpdateParams
    from .bird import Bird as Bird
    from .bird_param import BirdParam as BirdParam
    from .fish import Fish as Fish
    from .fish_param import FishParam as FishParam

__all__ = [
    "Animal",
    "AnimalParam",
    "AnimalUpdateParams",
    "Bird",
    "BirdParam",
    "Fish",
    "FishParam",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "animal": ".animal:",
            "animal_param": ".animal_param:",
            "animal_update_params": ".animal_update_params:",
            "bird": ".bird:",
            "bird_param": ".bird_param:",
            "fish": ".fish:",
            "fish_param": ".fish_param:",
            "Animal": ".animal",
            "AnimalParam": ".animal_param",
            "AnimalUpdateParams": ".animal_update_params",
            "Bird": ".bird",
            "BirdParam": ".bird_param",
            "Fish": ".fish",
            "FishParam": ".fish_param",
        },
    )
