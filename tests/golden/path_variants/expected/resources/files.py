# Generated from the API's document: the resource files
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.paths import path_template
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
]


class Files(SyncResource):
    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return FilesWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "GET",
            path_template("/files/{id}", id=id),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get_shared_link(
        self,
        id: str,
        *,
        fields: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "GET",
            path_template("/files/{id}", id=id),
            cast_to=NoneType,
            accept="*/*",
            query={"fields": fields},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def add_shared_link(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "PUT",
            path_template("/files/{id}", id=id),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFiles(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncFilesWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "GET",
            path_template("/files/{id}", id=id),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get_shared_link(
        self,
        id: str,
        *,
        fields: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "GET",
            path_template("/files/{id}", id=id),
            cast_to=NoneType,
            accept="*/*",
            query={"fields": fields},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def add_shared_link(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "PUT",
            path_template("/files/{id}", id=id),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class FilesWithRawResponse:
    def __init__(self, files: Files) -> None:
        self._files = files
        self.retrieve = raw(files.retrieve)
        self.get_shared_link = raw(files.get_shared_link)
        self.add_shared_link = raw(files.add_shared_link)


class FilesWithStreamingResponse:
    def __init__(self, files: Files) -> None:
        self._files = files
        self.retrieve = streaming(files.retrieve)
        self.get_shared_link = streaming(files.get_shared_link)
        self.add_shared_link = streaming(files.add_shared_link)


class AsyncFilesWithRawResponse:
    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.retrieve = async_raw(files.retrieve)
        self.get_shared_link = async_raw(files.get_shared_link)
        self.add_shared_link = async_raw(files.add_shared_link)


class AsyncFilesWithStreamingResponse:
    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.retrieve = async_streaming(files.retrieve)
        self.get_shared_link = async_streaming(files.get_shared_link)
        self.add_shared_link = async_streaming(files.add_shared_link)
