"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_package

if TYPE_CHECKING:
    from . import orders as orders
    from .item import Item as Item
    from .items import Items as Items

if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__, __all__ = lazy_package(
        __name__,
        {
            "orders": ".orders:",
            "Item": ".item",
            "Items": ".items",
        },
    )
