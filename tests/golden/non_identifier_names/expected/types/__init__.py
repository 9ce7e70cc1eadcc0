"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import api_v2_reaction as api_v2_reaction
    from . import reaction_update_params as reaction_update_params
    from . import value_2_links as value_2_links
    from .api_v2_reaction import APIV2Reaction as APIV2Reaction
    from .reaction_update_params import ReactionUpdateParams as ReactionUpdateParams
    from .value_2_links import Type2Links as Type2Links

__all__ = [
    "APIV2Reaction",
    "ReactionUpdateParams",
    "Type2Links",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "api_v2_reaction": ".api_v2_reaction:",
            "reaction_update_params": ".reaction_update_params:",
            "value_2_links": ".value_2_links:",
            "APIV2Reaction": ".api_v2_reaction",
            "ReactionUpdateParams": ".reaction_update_params",
            "Type2Links": ".value_2_links",
        },
    )
