# Generated from the API's document: the resource both
from __future__ import annotations

from typing import cast

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.named_events import named_events
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.streaming import AsyncStream, Stream
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Both",
    "BothWithRawResponse",
    "BothWithStreamingResponse",
    "AsyncBoth",
    "AsyncBothWithRawResponse",
    "AsyncBothWithStreamingResponse",
]


class Both(SyncResource):
    @cached_property
    def with_raw_response(self) -> BothWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return BothWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BothWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return BothWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[_types.BothRetrieveResponse]:
        return self._stream(
            "GET",
            "/both",
            stream_to=named_events(
                cast("type[_types.BothRetrieveResponse]", _types.BothRetrieveResponse),
                {"news": _types.News, "count": _types.both_retrieve_response.CountBothRetrieveResponse},
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBoth(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncBothWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncBothWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBothWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncBothWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[_types.BothRetrieveResponse]:
        return await self._stream(
            "GET",
            "/both",
            stream_to=named_events(
                cast("type[_types.BothRetrieveResponse]", _types.BothRetrieveResponse),
                {"news": _types.News, "count": _types.both_retrieve_response.CountBothRetrieveResponse},
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class BothWithRawResponse:
    def __init__(self, both: Both) -> None:
        self._both = both
        self.retrieve = raw(both.retrieve)


class BothWithStreamingResponse:
    def __init__(self, both: Both) -> None:
        self._both = both
        self.retrieve = streaming(both.retrieve)


class AsyncBothWithRawResponse:
    def __init__(self, both: AsyncBoth) -> None:
        self._both = both
        self.retrieve = async_raw(both.retrieve)


class AsyncBothWithStreamingResponse:
    def __init__(self, both: AsyncBoth) -> None:
        self._both = both
        self.retrieve = async_streaming(both.retrieve)
