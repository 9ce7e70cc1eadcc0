# Generated from the API's document: the resource blobs
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.paths import path_template
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, BinaryContent, Body, Headers, NoneType, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Blobs",
    "BlobsWithRawResponse",
    "BlobsWithStreamingResponse",
    "AsyncBlobs",
    "AsyncBlobsWithRawResponse",
    "AsyncBlobsWithStreamingResponse",
]


class Blobs(SyncResource):
    @cached_property
    def with_raw_response(self) -> BlobsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return BlobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BlobsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return BlobsWithStreamingResponse(self)

    def update(
        self,
        name: str,
        *,
        body: BinaryContent | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "PUT",
            path_template("/blobs/{name}", name=name),
            cast_to=NoneType,
            accept="*/*",
            content=body,
            content_type="application/octet-stream",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        name: str,
        *,
        body: BinaryContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "POST",
            path_template("/blobs/{name}", name=name),
            cast_to=NoneType,
            accept="*/*",
            content=body,
            content_type="image/png",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBlobs(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncBlobsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncBlobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBlobsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncBlobsWithStreamingResponse(self)

    async def update(
        self,
        name: str,
        *,
        body: BinaryContent | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "PUT",
            path_template("/blobs/{name}", name=name),
            cast_to=NoneType,
            accept="*/*",
            content=body,
            content_type="application/octet-stream",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create(
        self,
        name: str,
        *,
        body: BinaryContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "POST",
            path_template("/blobs/{name}", name=name),
            cast_to=NoneType,
            accept="*/*",
            content=body,
            content_type="image/png",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class BlobsWithRawResponse:
    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs
        self.update = raw(blobs.update)
        self.create = raw(blobs.create)


class BlobsWithStreamingResponse:
    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs
        self.update = streaming(blobs.update)
        self.create = streaming(blobs.create)


class AsyncBlobsWithRawResponse:
    def __init__(self, blobs: AsyncBlobs) -> None:
        self._blobs = blobs
        self.update = async_raw(blobs.update)
        self.create = async_raw(blobs.create)


class AsyncBlobsWithStreamingResponse:
    def __init__(self, blobs: AsyncBlobs) -> None:
        self._blobs = blobs
        self.update = async_streaming(blobs.update)
        self.create = async_streaming(blobs.create)
