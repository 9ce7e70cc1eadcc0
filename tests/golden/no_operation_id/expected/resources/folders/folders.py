# Generated from the API's document: the resource folders
from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types as _types
from ..._runtime.first_use import cached_property
from ..._runtime.paths import path_template
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

if TYPE_CHECKING:
    from .files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )


__all__ = [
    "Folders",
    "FoldersWithRawResponse",
    "FoldersWithStreamingResponse",
    "AsyncFolders",
    "AsyncFoldersWithRawResponse",
    "AsyncFoldersWithStreamingResponse",
]


class Folders(SyncResource):
    @cached_property
    def files(self) -> Files:
        from .files import Files

        return Files(self._client)

    @cached_property
    def with_raw_response(self) -> FoldersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return FoldersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FoldersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return FoldersWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.FolderListResponse:
        return self._request(
            "GET",
            "/folders",
            cast_to=_types.FolderListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Folder:
        return self._request(
            "POST",
            "/folders",
            cast_to=_types.Folder,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        folder_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Folder:
        return self._request(
            "GET",
            path_template("/folders/{folder_id}", folder_id=folder_id),
            cast_to=_types.Folder,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def replace(
        self,
        folder_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Folder:
        return self._request(
            "PUT",
            path_template("/folders/{folder_id}", folder_id=folder_id),
            cast_to=_types.Folder,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        folder_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Folder:
        return self._request(
            "PATCH",
            path_template("/folders/{folder_id}", folder_id=folder_id),
            cast_to=_types.Folder,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        folder_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "DELETE",
            path_template("/folders/{folder_id}", folder_id=folder_id),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def archive(
        self,
        folder_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Folder:
        return self._request(
            "POST",
            path_template("/folders/{folder_id}/archive", folder_id=folder_id),
            cast_to=_types.Folder,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFolders(AsyncResource):
    @cached_property
    def files(self) -> AsyncFiles:
        from .files import AsyncFiles

        return AsyncFiles(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncFoldersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncFoldersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFoldersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncFoldersWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.FolderListResponse:
        return await self._request(
            "GET",
            "/folders",
            cast_to=_types.FolderListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Folder:
        return await self._request(
            "POST",
            "/folders",
            cast_to=_types.Folder,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        folder_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Folder:
        return await self._request(
            "GET",
            path_template("/folders/{folder_id}", folder_id=folder_id),
            cast_to=_types.Folder,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def replace(
        self,
        folder_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Folder:
        return await self._request(
            "PUT",
            path_template("/folders/{folder_id}", folder_id=folder_id),
            cast_to=_types.Folder,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        folder_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Folder:
        return await self._request(
            "PATCH",
            path_template("/folders/{folder_id}", folder_id=folder_id),
            cast_to=_types.Folder,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        folder_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "DELETE",
            path_template("/folders/{folder_id}", folder_id=folder_id),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def archive(
        self,
        folder_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Folder:
        return await self._request(
            "POST",
            path_template("/folders/{folder_id}/archive", folder_id=folder_id),
            cast_to=_types.Folder,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class FoldersWithRawResponse:
    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self.list = raw(folders.list)
        self.create = raw(folders.create)
        self.retrieve = raw(folders.retrieve)
        self.replace = raw(folders.replace)
        self.update = raw(folders.update)
        self.delete = raw(folders.delete)
        self.archive = raw(folders.archive)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        return self._folders.files.with_raw_response


class FoldersWithStreamingResponse:
    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self.list = streaming(folders.list)
        self.create = streaming(folders.create)
        self.retrieve = streaming(folders.retrieve)
        self.replace = streaming(folders.replace)
        self.update = streaming(folders.update)
        self.delete = streaming(folders.delete)
        self.archive = streaming(folders.archive)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        return self._folders.files.with_streaming_response


class AsyncFoldersWithRawResponse:
    def __init__(self, folders: AsyncFolders) -> None:
        self._folders = folders
        self.list = async_raw(folders.list)
        self.create = async_raw(folders.create)
        self.retrieve = async_raw(folders.retrieve)
        self.replace = async_raw(folders.replace)
        self.update = async_raw(folders.update)
        self.delete = async_raw(folders.delete)
        self.archive = async_raw(folders.archive)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        return self._folders.files.with_raw_response


class AsyncFoldersWithStreamingResponse:
    def __init__(self, folders: AsyncFolders) -> None:
        self._folders = folders
        self.list = async_streaming(folders.list)
        self.create = async_streaming(folders.create)
        self.retrieve = async_streaming(folders.retrieve)
        self.replace = async_streaming(folders.replace)
        self.update = async_streaming(folders.update)
        self.delete = async_streaming(folders.delete)
        self.archive = async_streaming(folders.archive)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        return self._folders.files.with_streaming_response
