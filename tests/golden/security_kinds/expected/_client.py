# Generated from the API's document: the client
from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from ._constants import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import LocksClientError as LocksClientError
from ._runtime.client import AsyncAPIClient, SyncAPIClient
from ._runtime.first_use import cached_property
from ._runtime.profile import ApiKeyAuth, BasicAuth, ClientOption, EventRule, Profile, QueryFormat
from ._runtime.transport import URL, AsyncClient, Client
from ._runtime.types import NOT_GIVEN, NotGiven, Timeout

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources.locks import (
        AsyncLocks,
        AsyncLocksWithRawResponse,
        AsyncLocksWithStreamingResponse,
        Locks,
        LocksWithRawResponse,
        LocksWithStreamingResponse,
    )

__all__ = [
    "LocksClient",
    "LocksClientWithRawResponse",
    "LocksClientWithStreamingResponse",
    "AsyncLocksClient",
    "AsyncLocksClientWithRawResponse",
    "AsyncLocksClientWithStreamingResponse",
]


ENVIRONMENTS: Mapping[str, str] = {"default": "https://locks.example"}

PROFILE = Profile(
    package="security_kinds",
    version="1.0.0",
    client="LocksClient",
    env_prefix="LOCKS",
    environments=ENVIRONMENTS,
    options=(
        ClientOption("api_key", env="LOCKS_API_KEY", auth=ApiKeyAuth(header="X-Lock-Key")),
        ClientOption("query_key", auth=ApiKeyAuth(query="key")),
        ClientOption("username", auth=BasicAuth("username")),
        ClientOption("password", auth=BasicAuth("password")),
    ),
    timeout=DEFAULT_TIMEOUT,
    max_retries=DEFAULT_MAX_RETRIES,
    event_rules=(
        EventRule(handle="done", data_starts_with="[DONE]"),
        EventRule(handle="yield", error_property="error"),
    ),
    platform_headers="X-Stainless",
    query=QueryFormat(nested="brackets", arrays="comma"),
    anonymous=False,
)


class LocksClient(SyncAPIClient):
    """The client of Locks. One client serves any number of requests and keeps their connections."""

    api_key: str | Callable[[], str] | None
    """Comes from the environment variable `LOCKS_API_KEY` where it is not given."""
    query_key: str | Callable[[], str] | None
    username: str | Callable[[], str] | None
    password: str | Callable[[], str] | None

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        query_key: str | Callable[[], str] | None = None,
        username: str | Callable[[], str] | None = None,
        password: str | Callable[[], str] | None = None,
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
            LocksClientError: a required option is neither given nor in the environment.
            TypeError, ValueError: an argument is of the wrong type or out of range.
        """
        super().__init__(
            PROFILE,
            {
                "api_key": api_key,
                "query_key": query_key,
                "username": username,
                "password": password,
            },
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
        api_key: str | Callable[[], str] | None = None,
        query_key: str | Callable[[], str] | None = None,
        username: str | Callable[[], str] | None = None,
        password: str | Callable[[], str] | None = None,
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
            {
                "api_key": api_key,
                "query_key": query_key,
                "username": username,
                "password": password,
            },
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
    def locks(self) -> Locks:
        from .resources.locks import Locks

        return Locks(self)

    @cached_property
    def with_raw_response(self) -> LocksClientWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return LocksClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LocksClientWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return LocksClientWithStreamingResponse(self)


class AsyncLocksClient(AsyncAPIClient):
    """The async client of Locks. One client serves any number of requests and keeps their connections."""

    api_key: str | Callable[[], Awaitable[str]] | None
    """Comes from the environment variable `LOCKS_API_KEY` where it is not given."""
    query_key: str | Callable[[], Awaitable[str]] | None
    username: str | Callable[[], Awaitable[str]] | None
    password: str | Callable[[], Awaitable[str]] | None

    def __init__(
        self,
        *,
        api_key: str | Callable[[], Awaitable[str]] | None = None,
        query_key: str | Callable[[], Awaitable[str]] | None = None,
        username: str | Callable[[], Awaitable[str]] | None = None,
        password: str | Callable[[], Awaitable[str]] | None = None,
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
            LocksClientError: a required option is neither given nor in the environment.
            TypeError, ValueError: an argument is of the wrong type or out of range.
        """
        super().__init__(
            PROFILE,
            {
                "api_key": api_key,
                "query_key": query_key,
                "username": username,
                "password": password,
            },
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
        api_key: str | Callable[[], Awaitable[str]] | None = None,
        query_key: str | Callable[[], Awaitable[str]] | None = None,
        username: str | Callable[[], Awaitable[str]] | None = None,
        password: str | Callable[[], Awaitable[str]] | None = None,
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
            {
                "api_key": api_key,
                "query_key": query_key,
                "username": username,
                "password": password,
            },
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
    def locks(self) -> AsyncLocks:
        from .resources.locks import AsyncLocks

        return AsyncLocks(self)

    @cached_property
    def with_raw_response(self) -> AsyncLocksClientWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncLocksClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLocksClientWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncLocksClientWithStreamingResponse(self)


class LocksClientWithRawResponse:
    def __init__(self, client: LocksClient) -> None:
        self._client = client

    @cached_property
    def locks(self) -> LocksWithRawResponse:
        return self._client.locks.with_raw_response


class LocksClientWithStreamingResponse:
    def __init__(self, client: LocksClient) -> None:
        self._client = client

    @cached_property
    def locks(self) -> LocksWithStreamingResponse:
        return self._client.locks.with_streaming_response


class AsyncLocksClientWithRawResponse:
    def __init__(self, client: AsyncLocksClient) -> None:
        self._client = client

    @cached_property
    def locks(self) -> AsyncLocksWithRawResponse:
        return self._client.locks.with_raw_response


class AsyncLocksClientWithStreamingResponse:
    def __init__(self, client: AsyncLocksClient) -> None:
        self._client = client

    @cached_property
    def locks(self) -> AsyncLocksWithStreamingResponse:
        return self._client.locks.with_streaming_response
