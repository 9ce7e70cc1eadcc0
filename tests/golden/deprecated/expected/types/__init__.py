"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import old_thing as old_thing
    from . import thing as thing
    from . import thing_list_params as thing_list_params
    from . import thing_make_params as thing_make_params
    from .old_thing import OldThing as OldThing
    from .thing import Thing as Thing
    from .thing_list_params import ThingListParams as ThingListParams
    from .thing_make_params import ThingMakeParams as ThingMakeParams

__all__ = [
    "OldThing",
    "Thing",
    "ThingListParams",
    "ThingMakeParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "old_thing": ".old_thing:",
            "thing": ".thing:",
            "thing_list_params": ".thing_list_params:",
            "thing_make_params": ".thing_make_params:",
            "OldThing": ".old_thing",
            "Thing": ".thing",
            "ThingListParams": ".thing_list_params",
            "ThingMakeParams": ".thing_make_params",
        },
    )
