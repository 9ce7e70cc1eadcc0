# Generated from the API's document: the client
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._constants import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import MessagesClientError as MessagesClientError
from ._runtime.client import AsyncAPIClient, SyncAPIClient
from ._runtime.first_use import cached_property
from ._runtime.profile import EventRule, Profile, QueryFormat
from ._runtime.transport import URL, AsyncClient, Client
from ._runtime.types import NOT_GIVEN, NotGiven, Timeout

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources.messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )

__all__ = [
    "MessagesClient",
    "MessagesClientWithRawResponse",
    "MessagesClientWithStreamingResponse",
    "AsyncMessagesClient",
    "AsyncMessagesClientWithRawResponse",
    "AsyncMessagesClientWithStreamingResponse",
]


ENVIRONMENTS: Mapping[str, str] = {"default": "https://messages.example"}

PROFILE = Profile(
    package="tagged_union_declared",
    version="1.0.0",
    client="MessagesClient",
    env_prefix="MESSAGES",
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


class MessagesClient(SyncAPIClient):
    """The client of Messages. One client serves any number of requests and keeps their connections."""

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
            MessagesClientError: a required option is neither given nor in the environment.
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
    def messages(self) -> Messages:
        from .resources.messages import Messages

        return Messages(self)

    @cached_property
    def with_raw_response(self) -> MessagesClientWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return MessagesClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesClientWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return MessagesClientWithStreamingResponse(self)


class AsyncMessagesClient(AsyncAPIClient):
    """The async client of Messages. One client serves any number of requests and keeps their connections."""

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
            MessagesClientError: a required option is neither given nor in the environment.
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
    def messages(self) -> AsyncMessages:
        from .resources.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def with_raw_response(self) -> AsyncMessagesClientWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncMessagesClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesClientWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncMessagesClientWithStreamingResponse(self)


class MessagesClientWithRawResponse:
    def __init__(self, client: MessagesClient) -> None:
        self._client = client

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        return self._client.messages.with_raw_response


class MessagesClientWithStreamingResponse:
    def __init__(self, client: MessagesClient) -> None:
        self._client = client

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        return self._client.messages.with_streaming_response


class AsyncMessagesClientWithRawResponse:
    def __init__(self, client: AsyncMessagesClient) -> None:
        self._client = client

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        return self._client.messages.with_raw_response


class AsyncMessagesClientWithStreamingResponse:
    def __init__(self, client: AsyncMessagesClient) -> None:
        self._client = client

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        return self._client.messages.with_streaming_response
