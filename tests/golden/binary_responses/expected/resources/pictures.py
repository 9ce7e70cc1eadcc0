# Generated from the API's document: the resource pictures
from __future__ import annotations

from .._runtime.async_binary import AsyncBinaryAPIResponse, async_binary_streaming
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, raw
from .._runtime.sync_binary import BinaryAPIResponse, binary_streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Pictures",
    "PicturesWithRawResponse",
    "PicturesWithStreamingResponse",
    "AsyncPictures",
    "AsyncPicturesWithRawResponse",
    "AsyncPicturesWithStreamingResponse",
]


class Pictures(SyncResource):
    @cached_property
    def with_raw_response(self) -> PicturesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PicturesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PicturesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PicturesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> BinaryAPIResponse:
        return self._request(
            "GET",
            "/pictures",
            cast_to=BinaryAPIResponse,
            accept="image/png, image/jpeg",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPictures(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncPicturesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncPicturesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPicturesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncPicturesWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncBinaryAPIResponse:
        return await self._request(
            "GET",
            "/pictures",
            cast_to=AsyncBinaryAPIResponse,
            accept="image/png, image/jpeg",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PicturesWithRawResponse:
    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self.list = raw(pictures.list)


class PicturesWithStreamingResponse:
    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self.list = binary_streaming(pictures.list)


class AsyncPicturesWithRawResponse:
    def __init__(self, pictures: AsyncPictures) -> None:
        self._pictures = pictures
        self.list = async_raw(pictures.list)


class AsyncPicturesWithStreamingResponse:
    def __init__(self, pictures: AsyncPictures) -> None:
        self._pictures = pictures
        self.list = async_binary_streaming(pictures.list)
