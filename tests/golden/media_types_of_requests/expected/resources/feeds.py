# Generated from the API's document: the resource feeds
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

__all__ = [
    "Feeds",
    "FeedsWithRawResponse",
    "FeedsWithStreamingResponse",
    "AsyncFeeds",
    "AsyncFeedsWithRawResponse",
    "AsyncFeedsWithStreamingResponse",
]


class Feeds(SyncResource):
    @cached_property
    def with_raw_response(self) -> FeedsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return FeedsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FeedsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return FeedsWithStreamingResponse(self)

    def create(
        self,
        *,
        body: str | bytes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "POST",
            "/feeds",
            cast_to=NoneType,
            accept="*/*",
            content=body,
            content_type="application/xml",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFeeds(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncFeedsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncFeedsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFeedsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncFeedsWithStreamingResponse(self)

    async def create(
        self,
        *,
        body: str | bytes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "POST",
            "/feeds",
            cast_to=NoneType,
            accept="*/*",
            content=body,
            content_type="application/xml",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class FeedsWithRawResponse:
    def __init__(self, feeds: Feeds) -> None:
        self._feeds = feeds
        self.create = raw(feeds.create)


class FeedsWithStreamingResponse:
    def __init__(self, feeds: Feeds) -> None:
        self._feeds = feeds
        self.create = streaming(feeds.create)


class AsyncFeedsWithRawResponse:
    def __init__(self, feeds: AsyncFeeds) -> None:
        self._feeds = feeds
        self.create = async_raw(feeds.create)


class AsyncFeedsWithStreamingResponse:
    def __init__(self, feeds: AsyncFeeds) -> None:
        self._feeds = feeds
        self.create = async_streaming(feeds.create)
