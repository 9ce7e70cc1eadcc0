# Generated from the API's document: the resource status
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Status",
    "StatusWithRawResponse",
    "StatusWithStreamingResponse",
    "AsyncStatus",
    "AsyncStatusWithRawResponse",
    "AsyncStatusWithStreamingResponse",
]


class Status(SyncResource):
    @cached_property
    def with_raw_response(self) -> StatusWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return StatusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StatusWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return StatusWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.StatusRetrieveResponse:
        """Is it up?"""
        return self._request(
            "GET",
            "/status",
            cast_to=_types.StatusRetrieveResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncStatus(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncStatusWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncStatusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStatusWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncStatusWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.StatusRetrieveResponse:
        """Is it up?"""
        return await self._request(
            "GET",
            "/status",
            cast_to=_types.StatusRetrieveResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class StatusWithRawResponse:
    def __init__(self, status: Status) -> None:
        self._status = status
        self.retrieve = raw(status.retrieve)


class StatusWithStreamingResponse:
    def __init__(self, status: Status) -> None:
        self._status = status
        self.retrieve = streaming(status.retrieve)


class AsyncStatusWithRawResponse:
    def __init__(self, status: AsyncStatus) -> None:
        self._status = status
        self.retrieve = async_raw(status.retrieve)


class AsyncStatusWithStreamingResponse:
    def __init__(self, status: AsyncStatus) -> None:
        self._status = status
        self.retrieve = async_streaming(status.retrieve)
