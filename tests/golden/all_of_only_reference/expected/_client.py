# Generated from the API's document: the client
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._constants import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import TicketsClientError as TicketsClientError
from ._runtime.client import AsyncAPIClient, SyncAPIClient
from ._runtime.first_use import cached_property
from ._runtime.profile import EventRule, Profile, QueryFormat
from ._runtime.transport import URL, AsyncClient, Client
from ._runtime.types import NOT_GIVEN, NotGiven, Timeout

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources.tickets import (
        AsyncTickets,
        AsyncTicketsWithRawResponse,
        AsyncTicketsWithStreamingResponse,
        Tickets,
        TicketsWithRawResponse,
        TicketsWithStreamingResponse,
    )

__all__ = [
    "TicketsClient",
    "TicketsClientWithRawResponse",
    "TicketsClientWithStreamingResponse",
    "AsyncTicketsClient",
    "AsyncTicketsClientWithRawResponse",
    "AsyncTicketsClientWithStreamingResponse",
]


ENVIRONMENTS: Mapping[str, str] = {"default": "https://tickets.example"}

PROFILE = Profile(
    package="all_of_only_reference",
    version="1.0.0",
    client="TicketsClient",
    env_prefix="TICKETS",
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


class TicketsClient(SyncAPIClient):
    """The client of Tickets. One client serves any number of requests and keeps their connections."""

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
            TicketsClientError: a required option is neither given nor in the environment.
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
    def tickets(self) -> Tickets:
        from .resources.tickets import Tickets

        return Tickets(self)

    @cached_property
    def with_raw_response(self) -> TicketsClientWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return TicketsClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TicketsClientWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return TicketsClientWithStreamingResponse(self)


class AsyncTicketsClient(AsyncAPIClient):
    """The async client of Tickets. One client serves any number of requests and keeps their connections."""

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
            TicketsClientError: a required option is neither given nor in the environment.
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
    def tickets(self) -> AsyncTickets:
        from .resources.tickets import AsyncTickets

        return AsyncTickets(self)

    @cached_property
    def with_raw_response(self) -> AsyncTicketsClientWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncTicketsClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTicketsClientWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncTicketsClientWithStreamingResponse(self)


class TicketsClientWithRawResponse:
    def __init__(self, client: TicketsClient) -> None:
        self._client = client

    @cached_property
    def tickets(self) -> TicketsWithRawResponse:
        return self._client.tickets.with_raw_response


class TicketsClientWithStreamingResponse:
    def __init__(self, client: TicketsClient) -> None:
        self._client = client

    @cached_property
    def tickets(self) -> TicketsWithStreamingResponse:
        return self._client.tickets.with_streaming_response


class AsyncTicketsClientWithRawResponse:
    def __init__(self, client: AsyncTicketsClient) -> None:
        self._client = client

    @cached_property
    def tickets(self) -> AsyncTicketsWithRawResponse:
        return self._client.tickets.with_raw_response


class AsyncTicketsClientWithStreamingResponse:
    def __init__(self, client: AsyncTicketsClient) -> None:
        self._client = client

    @cached_property
    def tickets(self) -> AsyncTicketsWithStreamingResponse:
        return self._client.tickets.with_streaming_response
