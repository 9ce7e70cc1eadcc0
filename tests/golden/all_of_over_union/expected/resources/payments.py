# Generated from the API's document: the resource payments
from __future__ import annotations

from typing import cast

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Payments",
    "PaymentsWithRawResponse",
    "PaymentsWithStreamingResponse",
    "AsyncPayments",
    "AsyncPaymentsWithRawResponse",
    "AsyncPaymentsWithStreamingResponse",
]


class Payments(SyncResource):
    @cached_property
    def with_raw_response(self) -> PaymentsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PaymentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PaymentsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PaymentsWithStreamingResponse(self)

    def create(
        self,
        *,
        source: _types.payment_create_params.Source,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Payment:
        """
        Args:
            source: What the money comes from.
        """
        return self._request(
            "POST",
            "/payments",
            cast_to=cast("type[_types.Payment]", _types.Payment),
            body={"source": source},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPayments(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncPaymentsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncPaymentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPaymentsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncPaymentsWithStreamingResponse(self)

    async def create(
        self,
        *,
        source: _types.payment_create_params.Source,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Payment:
        """
        Args:
            source: What the money comes from.
        """
        return await self._request(
            "POST",
            "/payments",
            cast_to=cast("type[_types.Payment]", _types.Payment),
            body={"source": source},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PaymentsWithRawResponse:
    def __init__(self, payments: Payments) -> None:
        self._payments = payments
        self.create = raw(payments.create)


class PaymentsWithStreamingResponse:
    def __init__(self, payments: Payments) -> None:
        self._payments = payments
        self.create = streaming(payments.create)


class AsyncPaymentsWithRawResponse:
    def __init__(self, payments: AsyncPayments) -> None:
        self._payments = payments
        self.create = async_raw(payments.create)


class AsyncPaymentsWithStreamingResponse:
    def __init__(self, payments: AsyncPayments) -> None:
        self._payments = payments
        self.create = async_streaming(payments.create)
