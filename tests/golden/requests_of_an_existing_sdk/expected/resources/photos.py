# Generated from the API's document: the resource photos
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.multipart import MultipartEncoder, PartEncoding
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import (
    NOT_GIVEN,
    Body,
    FileTypes,
    Headers,
    NoneType,
    NotGiven,
    Omit,
    Query,
    SequenceNotStr,
    Timeout,
    omit,
)

__all__ = [
    "PhotosResource",
    "PhotosResourceWithRawResponse",
    "PhotosResourceWithStreamingResponse",
    "AsyncPhotosResource",
    "AsyncPhotosResourceWithRawResponse",
    "AsyncPhotosResourceWithStreamingResponse",
]


class PhotosResource(SyncResource):
    @cached_property
    def with_raw_response(self) -> PhotosResourceWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PhotosResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PhotosResourceWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PhotosResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        images: SequenceNotStr[FileTypes] | Omit = omit,
        place: _types.photo_create_params.Place | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "POST",
            "/photos",
            cast_to=NoneType,
            accept="*/*",
            body={"images": images, "place": place},
            encoder=MultipartEncoder({"images": PartEncoding(file=True)}, brackets=True),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPhotosResource(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncPhotosResourceWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncPhotosResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPhotosResourceWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncPhotosResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        images: SequenceNotStr[FileTypes] | Omit = omit,
        place: _types.photo_create_params.Place | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "POST",
            "/photos",
            cast_to=NoneType,
            accept="*/*",
            body={"images": images, "place": place},
            encoder=MultipartEncoder({"images": PartEncoding(file=True)}, brackets=True),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PhotosResourceWithRawResponse:
    def __init__(self, photos: PhotosResource) -> None:
        self._photos = photos
        self.create = raw(photos.create)


class PhotosResourceWithStreamingResponse:
    def __init__(self, photos: PhotosResource) -> None:
        self._photos = photos
        self.create = streaming(photos.create)


class AsyncPhotosResourceWithRawResponse:
    def __init__(self, photos: AsyncPhotosResource) -> None:
        self._photos = photos
        self.create = async_raw(photos.create)


class AsyncPhotosResourceWithStreamingResponse:
    def __init__(self, photos: AsyncPhotosResource) -> None:
        self._photos = photos
        self.create = async_streaming(photos.create)
