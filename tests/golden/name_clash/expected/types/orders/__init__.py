"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import item_create_params as item_create_params
    from .item_create_params import ItemCreateParams as ItemCreateParams

__all__ = [
    "ItemCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "item_create_params": ".item_create_params:",
            "ItemCreateParams": ".item_create_params",
        },
    )
