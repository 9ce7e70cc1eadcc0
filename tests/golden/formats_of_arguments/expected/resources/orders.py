# Generated from the API's document: the resource orders
from __future__ import annotations

from collections.abc import Iterable
from datetime import time, timedelta
from decimal import Decimal
from uuid import UUID

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.paths import path_template
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, SequenceNotStr, Timeout, omit

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
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return OrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return OrdersWithStreamingResponse(self)

    def update(
        self,
        id: str | UUID,
        *,
        price: str | Decimal,
        time: str | time | Omit = omit,
        within: str | timedelta | Omit = omit,
        others: SequenceNotStr[str | UUID] | Omit = omit,
        weight: float | Decimal | Omit = omit,
        lines: Iterable[_types.LineParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Line:
        return self._request(
            "POST",
            path_template("/orders/{id}", id=id),
            cast_to=_types.Line,
            query={"time": time, "within": within, "others": others},
            body={"price": price, "weight": weight, "lines": lines},
            wire=_types.order_update_params.ORDER_UPDATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncOrders(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncOrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncOrdersWithStreamingResponse(self)

    async def update(
        self,
        id: str | UUID,
        *,
        price: str | Decimal,
        time: str | time | Omit = omit,
        within: str | timedelta | Omit = omit,
        others: SequenceNotStr[str | UUID] | Omit = omit,
        weight: float | Decimal | Omit = omit,
        lines: Iterable[_types.LineParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Line:
        return await self._request(
            "POST",
            path_template("/orders/{id}", id=id),
            cast_to=_types.Line,
            query={"time": time, "within": within, "others": others},
            body={"price": price, "weight": weight, "lines": lines},
            wire=_types.order_update_params.ORDER_UPDATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class OrdersWithRawResponse:
    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        self.update = raw(orders.update)


class OrdersWithStreamingResponse:
    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        self.update = streaming(orders.update)


class AsyncOrdersWithRawResponse:
    def __init__(self, orders: AsyncOrders) -> None:
        self._orders = orders
        self.update = async_raw(orders.update)


class AsyncOrdersWithStreamingResponse:
    def __init__(self, orders: AsyncOrders) -> None:
        self._orders = orders
        self.update = async_streaming(orders.update)
