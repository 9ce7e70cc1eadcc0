# Generated from the API's document: the resource indices
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Indices",
    "IndicesWithRawResponse",
    "IndicesWithStreamingResponse",
    "AsyncIndices",
    "AsyncIndicesWithRawResponse",
    "AsyncIndicesWithStreamingResponse",
]


class Indices(SyncResource):
    @cached_property
    def with_raw_response(self) -> IndicesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return IndicesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> IndicesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return IndicesWithStreamingResponse(self)

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
            "/indices",
            cast_to=NoneType,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncIndices(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncIndicesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncIndicesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncIndicesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncIndicesWithStreamingResponse(self)

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
            "/indices",
            cast_to=NoneType,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class IndicesWithRawResponse:
    def __init__(self, indices: Indices) -> None:
        self._indices = indices
        self.create = raw(indices.create)


class IndicesWithStreamingResponse:
    def __init__(self, indices: Indices) -> None:
        self._indices = indices
        self.create = streaming(indices.create)


class AsyncIndicesWithRawResponse:
    def __init__(self, indices: AsyncIndices) -> None:
        self._indices = indices
        self.create = async_raw(indices.create)


class AsyncIndicesWithStreamingResponse:
    def __init__(self, indices: AsyncIndices) -> None:
        self._indices = indices
        self.create = async_streaming(indices.create)
