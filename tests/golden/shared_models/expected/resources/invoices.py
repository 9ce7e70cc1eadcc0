# Generated from the API's document: the resource invoices
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Invoices",
    "InvoicesWithRawResponse",
    "InvoicesWithStreamingResponse",
    "AsyncInvoices",
    "AsyncInvoicesWithRawResponse",
    "AsyncInvoicesWithStreamingResponse",
]


class Invoices(SyncResource):
    @cached_property
    def with_raw_response(self) -> InvoicesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return InvoicesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InvoicesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return InvoicesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.InvoiceList:
        return self._request(
            "GET",
            "/invoices",
            cast_to=_types.InvoiceList,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncInvoices(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncInvoicesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncInvoicesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInvoicesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncInvoicesWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.InvoiceList:
        return await self._request(
            "GET",
            "/invoices",
            cast_to=_types.InvoiceList,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class InvoicesWithRawResponse:
    def __init__(self, invoices: Invoices) -> None:
        self._invoices = invoices
        self.list = raw(invoices.list)


class InvoicesWithStreamingResponse:
    def __init__(self, invoices: Invoices) -> None:
        self._invoices = invoices
        self.list = streaming(invoices.list)


class AsyncInvoicesWithRawResponse:
    def __init__(self, invoices: AsyncInvoices) -> None:
        self._invoices = invoices
        self.list = async_raw(invoices.list)


class AsyncInvoicesWithStreamingResponse:
    def __init__(self, invoices: AsyncInvoices) -> None:
        self._invoices = invoices
        self.list = async_streaming(invoices.list)
