# Generated from the API's document: the resource indexes
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Indexes",
    "IndexesWithRawResponse",
    "IndexesWithStreamingResponse",
    "AsyncIndexes",
    "AsyncIndexesWithRawResponse",
    "AsyncIndexesWithStreamingResponse",
]


class Indexes(SyncResource):
    @cached_property
    def with_raw_response(self) -> IndexesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return IndexesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> IndexesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return IndexesWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "POST",
            "/indexes",
            cast_to=NoneType,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncIndexes(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncIndexesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncIndexesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncIndexesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncIndexesWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "POST",
            "/indexes",
            cast_to=NoneType,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class IndexesWithRawResponse:
    def __init__(self, indexes: Indexes) -> None:
        self._indexes = indexes
        self.create = raw(indexes.create)


class IndexesWithStreamingResponse:
    def __init__(self, indexes: Indexes) -> None:
        self._indexes = indexes
        self.create = streaming(indexes.create)


class AsyncIndexesWithRawResponse:
    def __init__(self, indexes: AsyncIndexes) -> None:
        self._indexes = indexes
        self.create = async_raw(indexes.create)


class AsyncIndexesWithStreamingResponse:
    def __init__(self, indexes: AsyncIndexes) -> None:
        self._indexes = indexes
        self.create = async_streaming(indexes.create)
