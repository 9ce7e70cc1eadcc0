# Generated from the API's document: the resource orders
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.first_use import cached_property
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .items import (
        AsyncItemsResource,
        AsyncItemsResourceWithRawResponse,
        AsyncItemsResourceWithStreamingResponse,
        ItemsResource,
        ItemsResourceWithRawResponse,
        ItemsResourceWithStreamingResponse,
    )


__all__ = [
    "Orders",
    "OrdersWithRawResponse",
    "OrdersWithStreamingResponse",
    "AsyncOrders",
    "AsyncOrdersWithRawResponse",
    "AsyncOrdersWithStreamingResponse",
]


class Orders(SyncResource):
    @cached_property
    def items(self) -> ItemsResource:
        from .items import ItemsResource

        return ItemsResource(self._client)

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return OrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return OrdersWithStreamingResponse(self)


class AsyncOrders(AsyncResource):
    @cached_property
    def items(self) -> AsyncItemsResource:
        from .items import AsyncItemsResource

        return AsyncItemsResource(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncOrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncOrdersWithStreamingResponse(self)


class OrdersWithRawResponse:
    def __init__(self, orders: Orders) -> None:
        self._orders = orders

    @cached_property
    def items(self) -> ItemsResourceWithRawResponse:
        return self._orders.items.with_raw_response


class OrdersWithStreamingResponse:
    def __init__(self, orders: Orders) -> None:
        self._orders = orders

    @cached_property
    def items(self) -> ItemsResourceWithStreamingResponse:
        return self._orders.items.with_streaming_response


class AsyncOrdersWithRawResponse:
    def __init__(self, orders: AsyncOrders) -> None:
        self._orders = orders

    @cached_property
    def items(self) -> AsyncItemsResourceWithRawResponse:
        return self._orders.items.with_raw_response


class AsyncOrdersWithStreamingResponse:
    def __init__(self, orders: AsyncOrders) -> None:
        self._orders = orders

    @cached_property
    def items(self) -> AsyncItemsResourceWithStreamingResponse:
        return self._orders.items.with_streaming_response
