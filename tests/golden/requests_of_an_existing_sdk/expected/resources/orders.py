# Generated from the API's document: the resource orders
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.forms import FormEncoder
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Omit, Query, SequenceNotStr, Timeout, omit

__all__ = [
    "OrdersResource",
    "OrdersResourceWithRawResponse",
    "OrdersResourceWithStreamingResponse",
    "AsyncOrdersResource",
    "AsyncOrdersResourceWithRawResponse",
    "AsyncOrdersResourceWithStreamingResponse",
]


class OrdersResource(SyncResource):
    @cached_property
    def with_raw_response(self) -> OrdersResourceWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return OrdersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersResourceWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return OrdersResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        place: _types.order_create_params.Place | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "POST",
            "/orders",
            cast_to=NoneType,
            accept="*/*",
            body={"place": place, "tags": tags},
            encoder=FormEncoder(brackets=True),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncOrdersResource(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncOrdersResourceWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncOrdersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersResourceWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncOrdersResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        place: _types.order_create_params.Place | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "POST",
            "/orders",
            cast_to=NoneType,
            accept="*/*",
            body={"place": place, "tags": tags},
            encoder=FormEncoder(brackets=True),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class OrdersResourceWithRawResponse:
    def __init__(self, orders: OrdersResource) -> None:
        self._orders = orders
        self.create = raw(orders.create)


class OrdersResourceWithStreamingResponse:
    def __init__(self, orders: OrdersResource) -> None:
        self._orders = orders
        self.create = streaming(orders.create)


class AsyncOrdersResourceWithRawResponse:
    def __init__(self, orders: AsyncOrdersResource) -> None:
        self._orders = orders
        self.create = async_raw(orders.create)


class AsyncOrdersResourceWithStreamingResponse:
    def __init__(self, orders: AsyncOrdersResource) -> None:
        self._orders = orders
        self.create = async_streaming(orders.create)
