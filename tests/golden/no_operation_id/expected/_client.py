# Generated from the API's document: the client
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._constants import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import FilesError as FilesError
from ._runtime.client import AsyncAPIClient, SyncAPIClient
from ._runtime.first_use import cached_property
from ._runtime.profile import EventRule, Profile, QueryFormat
from ._runtime.transport import URL, AsyncClient, Client
from ._runtime.types import NOT_GIVEN, NotGiven, Timeout

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources.folders.folders import (
        AsyncFolders,
        AsyncFoldersWithRawResponse,
        AsyncFoldersWithStreamingResponse,
        Folders,
        FoldersWithRawResponse,
        FoldersWithStreamingResponse,
    )

__all__ = [
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
]


ENVIRONMENTS: Mapping[str, str] = {"default": "https://files.example"}

PROFILE = Profile(
    package="no_operation_id",
    version="1.0.0",
    client="Files",
    env_prefix="FILES",
    environments=ENVIRONMENTS,
    timeout=DEFAULT_TIMEOUT,
    max_retries=DEFAULT_MAX_RETRIES,
    event_rules=(
        EventRule(handle="done", data_starts_with="[DONE]"),
        EventRule(handle="yield", error_property="error"),
    ),
    platform_headers="X-Stainless",
    query=QueryFormat(nested="brackets", arrays="repeat"),
)


class Files(SyncAPIClient):
    """The client of Files. One client serves any number of requests and keeps their connections."""

    def __init__(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: Client | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Arguments that are not given come from the environment, as far as they have a variable there.

        `timeout` is in seconds. `http_client` stays the caller's to close.

        Raises:
            FilesError: a required option is neither given nor in the environment.
            TypeError, ValueError: an argument is of the wrong type or out of range.
        """
        super().__init__(
            PROFILE,
            {},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=_strict_response_validation,
        )

    def copy(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str] | None = None,
        set_default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: Client | None = None,
        _strict_response_validation: bool | None = None,
        _extra_kwargs: Mapping[str, Any] = {},
    ) -> Self:
        """A client with these options changed. It shares this one's connections, and closing it leaves them open.

        `default_headers` and `default_query` are merged over this client's, `set_default_headers` and
        `set_default_query` replace them.
        """
        return self._copy(
            {},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
            http_client=http_client,
            strict=_strict_response_validation,
            extra=_extra_kwargs,
        )

    with_options = copy

    @cached_property
    def folders(self) -> Folders:
        from .resources.folders.folders import Folders

        return Folders(self)

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return FilesWithStreamingResponse(self)


class AsyncFiles(AsyncAPIClient):
    """The async client of Files. One client serves any number of requests and keeps their connections."""

    def __init__(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: AsyncClient | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Arguments that are not given come from the environment, as far as they have a variable there.

        `timeout` is in seconds. `http_client` stays the caller's to close.

        Raises:
            FilesError: a required option is neither given nor in the environment.
            TypeError, ValueError: an argument is of the wrong type or out of range.
        """
        super().__init__(
            PROFILE,
            {},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=_strict_response_validation,
        )

    def copy(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str] | None = None,
        set_default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: AsyncClient | None = None,
        _strict_response_validation: bool | None = None,
        _extra_kwargs: Mapping[str, Any] = {},
    ) -> Self:
        """A client with these options changed. It shares this one's connections, and closing it leaves them open.

        `default_headers` and `default_query` are merged over this client's, `set_default_headers` and
        `set_default_query` replace them.
        """
        return self._copy(
            {},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
            http_client=http_client,
            strict=_strict_response_validation,
            extra=_extra_kwargs,
        )

    with_options = copy

    @cached_property
    def folders(self) -> AsyncFolders:
        from .resources.folders.folders import AsyncFolders

        return AsyncFolders(self)

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncFilesWithStreamingResponse(self)


class FilesWithRawResponse:
    def __init__(self, client: Files) -> None:
        self._client = client

    @cached_property
    def folders(self) -> FoldersWithRawResponse:
        return self._client.folders.with_raw_response


class FilesWithStreamingResponse:
    def __init__(self, client: Files) -> None:
        self._client = client

    @cached_property
    def folders(self) -> FoldersWithStreamingResponse:
        return self._client.folders.with_streaming_response


class AsyncFilesWithRawResponse:
    def __init__(self, client: AsyncFiles) -> None:
        self._client = client

    @cached_property
    def folders(self) -> AsyncFoldersWithRawResponse:
        return self._client.folders.with_raw_response


class AsyncFilesWithStreamingResponse:
    def __init__(self, client: AsyncFiles) -> None:
        self._client = client

    @cached_property
    def folders(self) -> AsyncFoldersWithStreamingResponse:
        return self._client.folders.with_streaming_response
