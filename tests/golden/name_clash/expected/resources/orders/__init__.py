"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import items as items
    from . import orders as orders
    from .items import AsyncItemsResource as AsyncItemsResource
    from .items import AsyncItemsResourceWithRawResponse as AsyncItemsResourceWithRawResponse
    from .items import AsyncItemsResourceWithStreamingResponse as AsyncItemsResourceWithStreamingResponse
    from .items import ItemsResource as ItemsResource
    from .items import ItemsResourceWithRawResponse as ItemsResourceWithRawResponse
    from .items import ItemsResourceWithStreamingResponse as ItemsResourceWithStreamingResponse
    from .orders import AsyncOrders as AsyncOrders
    from .orders import AsyncOrdersWithRawResponse as AsyncOrdersWithRawResponse
    from .orders import AsyncOrdersWithStreamingResponse as AsyncOrdersWithStreamingResponse
    from .orders import Orders as Orders
    from .orders import OrdersWithRawResponse as OrdersWithRawResponse
    from .orders import OrdersWithStreamingResponse as OrdersWithStreamingResponse

__all__ = [
    "AsyncItemsResource",
    "AsyncItemsResourceWithRawResponse",
    "AsyncItemsResourceWithStreamingResponse",
    "AsyncOrders",
    "AsyncOrdersWithRawResponse",
    "AsyncOrdersWithStreamingResponse",
    "ItemsResource",
    "ItemsResourceWithRawResponse",
    "ItemsResourceWithStreamingResponse",
    "Orders",
    "OrdersWithRawResponse",
    "OrdersWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "items": ".items:",
            "orders": ".orders:",
            "AsyncItemsResource": ".items",
            "AsyncItemsResourceWithRawResponse": ".items",
            "AsyncItemsResourceWithStreamingResponse": ".items",
            "ItemsResource": ".items",
            "ItemsResourceWithRawResponse": ".items",
            "ItemsResourceWithStreamingResponse": ".items",
            "AsyncOrders": ".orders",
            "AsyncOrdersWithRawResponse": ".orders",
            "AsyncOrdersWithStreamingResponse": ".orders",
            "Orders": ".orders",
            "OrdersWithRawResponse": ".orders",
            "OrdersWithStreamingResponse": ".orders",
        },
    )
