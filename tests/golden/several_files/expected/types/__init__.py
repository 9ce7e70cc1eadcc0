"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import owner as owner
    from . import pet as pet
    from . import pet_create_params as pet_create_params
    from .owner import Owner as Owner
    from .pet import Pet as Pet
    from .pet_create_params import PetCreateParams as PetCreateParams

__all__ = [
    "Owner",
    "Pet",
    "PetCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "owner": ".owner:",
            "pet": ".pet:",
            "pet_create_params": ".pet_create_params:",
            "Owner": ".owner",
            "Pet": ".pet",
            "PetCreateParams": ".pet_create_params",
        },
    )
