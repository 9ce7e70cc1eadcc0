# Generated from the API's document: the resource refunds
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.forms import FormEncoder
from .._runtime.optional_body import optional_body
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Refunds",
    "RefundsWithRawResponse",
    "RefundsWithStreamingResponse",
    "AsyncRefunds",
    "AsyncRefundsWithRawResponse",
    "AsyncRefundsWithStreamingResponse",
]


class Refunds(SyncResource):
    @cached_property
    def with_raw_response(self) -> RefundsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return RefundsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RefundsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return RefundsWithStreamingResponse(self)

    def create(
        self,
        *,
        reason: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "POST",
            "/refunds",
            cast_to=NoneType,
            accept="*/*",
            body=optional_body({"reason": reason}),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        *,
        reason: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "PUT",
            "/refunds",
            cast_to=NoneType,
            accept="*/*",
            body=optional_body({"reason": reason}),
            encoder=FormEncoder(),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRefunds(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncRefundsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncRefundsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRefundsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncRefundsWithStreamingResponse(self)

    async def create(
        self,
        *,
        reason: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "POST",
            "/refunds",
            cast_to=NoneType,
            accept="*/*",
            body=optional_body({"reason": reason}),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        *,
        reason: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "PUT",
            "/refunds",
            cast_to=NoneType,
            accept="*/*",
            body=optional_body({"reason": reason}),
            encoder=FormEncoder(),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class RefundsWithRawResponse:
    def __init__(self, refunds: Refunds) -> None:
        self._refunds = refunds
        self.create = raw(refunds.create)
        self.update = raw(refunds.update)


class RefundsWithStreamingResponse:
    def __init__(self, refunds: Refunds) -> None:
        self._refunds = refunds
        self.create = streaming(refunds.create)
        self.update = streaming(refunds.update)


class AsyncRefundsWithRawResponse:
    def __init__(self, refunds: AsyncRefunds) -> None:
        self._refunds = refunds
        self.create = async_raw(refunds.create)
        self.update = async_raw(refunds.update)


class AsyncRefundsWithStreamingResponse:
    def __init__(self, refunds: AsyncRefunds) -> None:
        self._refunds = refunds
        self.create = async_streaming(refunds.create)
        self.update = async_streaming(refunds.update)
