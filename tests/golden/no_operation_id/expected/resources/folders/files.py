# Generated from the API's document: the resource folders.files
from __future__ import annotations

from ... import types as _types
from ..._runtime.first_use import cached_property
from ..._runtime.paths import path_template
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

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

    def list(
        self,
        folder_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.folders.FileListResponse:
        return self._request(
            "GET",
            path_template("/folders/{folder_id}/files", folder_id=folder_id),
            cast_to=_types.folders.FileListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        file_id: str,
        *,
        folder_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Folder:
        return self._request(
            "GET",
            path_template("/folders/{folder_id}/files/{file_id}", folder_id=folder_id, file_id=file_id),
            cast_to=_types.Folder,
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

    async def list(
        self,
        folder_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.folders.FileListResponse:
        return await self._request(
            "GET",
            path_template("/folders/{folder_id}/files", folder_id=folder_id),
            cast_to=_types.folders.FileListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        folder_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Folder:
        return await self._request(
            "GET",
            path_template("/folders/{folder_id}/files/{file_id}", folder_id=folder_id, file_id=file_id),
            cast_to=_types.Folder,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class FilesWithRawResponse:
    def __init__(self, files: Files) -> None:
        self._files = files
        self.list = raw(files.list)
        self.retrieve = raw(files.retrieve)


class FilesWithStreamingResponse:
    def __init__(self, files: Files) -> None:
        self._files = files
        self.list = streaming(files.list)
        self.retrieve = streaming(files.retrieve)


class AsyncFilesWithRawResponse:
    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.list = async_raw(files.list)
        self.retrieve = async_raw(files.retrieve)


class AsyncFilesWithStreamingResponse:
    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.list = async_streaming(files.list)
        self.retrieve = async_streaming(files.retrieve)
