"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import item as item
    from . import items as items
    from . import orders as orders
    from .item import Item as Item
    from .items import Items as Items

__all__ = [
    "Item",
    "Items",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "item": ".item:",
            "items": ".items:",
            "orders": ".orders:",
            "Item": ".item",
            "Items": ".items",
        },
    )
