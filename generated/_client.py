# Generated from the API's document: the client
from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from ._constants import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import OpenAIError as OpenAIError
from ._runtime.client import AsyncAPIClient, SyncAPIClient
from ._runtime.credentials import OptionValues
from ._runtime.first_use import cached_property
from ._runtime.profile import BearerAuth, ClientOption, EventRule, Profile, QueryFormat
from ._runtime.transport import URL, AsyncClient, Client
from ._runtime.types import NOT_GIVEN, NotGiven, Timeout

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources.completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )

__all__ = [
    "OpenAI",
    "OpenAIWithRawResponse",
    "OpenAIWithStreamingResponse",
    "AsyncOpenAI",
    "AsyncOpenAIWithRawResponse",
    "AsyncOpenAIWithStreamingResponse",
]

ENVIRONMENTS: Mapping[str, str] = {"production": "https://api.openai.com/v1"}

PROFILE = Profile(
    package="openai-completions",
    version="0.1.0",
    client="OpenAI",
    env_prefix="OPENAI",
    environments=ENVIRONMENTS,
    options=(
        ClientOption("api_key", env="OPENAI_API_KEY", required=True, auth=BearerAuth()),
        ClientOption("organization", env="OPENAI_ORG_ID", header="OpenAI-Organization"),
        ClientOption("project", env="OPENAI_PROJECT_ID", header="OpenAI-Project"),
        ClientOption("admin_api_key", env="OPENAI_ADMIN_KEY"),
        ClientOption("webhook_secret", env="OPENAI_WEBHOOK_SECRET"),
    ),
    timeout=DEFAULT_TIMEOUT,
    max_retries=DEFAULT_MAX_RETRIES,
    initial_retry_delay=0.5,
    max_retry_delay=8.0,
    event_rules=(
        EventRule(handle="done", data_starts_with="[DONE]"),
        EventRule(handle="yield", error_property="error"),
    ),
    request_id_header="x-request-id",
    platform_headers="X-Stainless",
    query=QueryFormat(nested="brackets", arrays="brackets"),
    anonymous=False,
)


class OpenAI(SyncAPIClient):
    """The client of OpenAI completions. One client serves any number of requests and keeps their connections."""

    api_key: str | Callable[[], str]
    """The key that authenticates each request, or a function that returns it. If omitted, it is read from the
    environment variable `OPENAI_API_KEY`.
    """
    organization: str | None
    """The organization that requests are counted for. If omitted, it is read from the environment variable
    `OPENAI_ORG_ID`.
    """
    project: str | None
    """The project that requests are counted for. If omitted, it is read from the environment variable
    `OPENAI_PROJECT_ID`.
    """
    admin_api_key: str | None
    """A key for administration. No operation of this SDK sends it. If omitted, it is read from the environment
    variable `OPENAI_ADMIN_KEY`.
    """
    webhook_secret: str | None
    """The secret that webhooks are signed with. No operation of this SDK needs it. If omitted, it is read from the
    environment variable `OPENAI_WEBHOOK_SECRET`.
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        organization: str | None = None,
        project: str | None = None,
        admin_api_key: str | None = None,
        webhook_secret: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: Client | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """If you omit an argument that has an environment variable, it is read from there.

        `timeout` is in seconds. The client doesn't close an `http_client` that you pass in.

        Raises:
            OpenAIError: a required argument is neither passed nor in the environment.
            TypeError, ValueError: an argument is of the wrong type or out of range.
        """
        _values = OptionValues(
            api_key=api_key,
            organization=organization,
            project=project,
            admin_api_key=admin_api_key,
            webhook_secret=webhook_secret,
        )
        # No traceback that shows local variables shows a key.
        del api_key, organization, project, admin_api_key, webhook_secret
        super().__init__(
            PROFILE,
            _values,
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
        organization: str | None = None,
        project: str | None = None,
        admin_api_key: str | None = None,
        webhook_secret: str | None = None,
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
        """Return a client with these options changed. It shares this client's connections; closing it leaves them open.

        `default_headers` and `default_query` are merged over this client's, `set_default_headers` and
        `set_default_query` replace them.
        """
        _values = OptionValues(
            api_key=api_key,
            organization=organization,
            project=project,
            admin_api_key=admin_api_key,
            webhook_secret=webhook_secret,
        )
        # No traceback that shows local variables shows a key.
        del api_key, organization, project, admin_api_key, webhook_secret
        return self._copy(
            _values,
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
    def completions(self) -> Completions:
        from .resources.completions import Completions

        return Completions(self)

    @cached_property
    def with_raw_response(self) -> OpenAIWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return OpenAIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OpenAIWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return OpenAIWithStreamingResponse(self)


class AsyncOpenAI(AsyncAPIClient):
    """The async client of OpenAI completions. One client serves any number of requests and keeps their connections."""

    api_key: str | Callable[[], Awaitable[str]]
    """The key that authenticates each request, or a function that returns it. If omitted, it is read from the
    environment variable `OPENAI_API_KEY`.
    """
    organization: str | None
    """The organization that requests are counted for. If omitted, it is read from the environment variable
    `OPENAI_ORG_ID`.
    """
    project: str | None
    """The project that requests are counted for. If omitted, it is read from the environment variable
    `OPENAI_PROJECT_ID`.
    """
    admin_api_key: str | None
    """A key for administration. No operation of this SDK sends it. If omitted, it is read from the environment
    variable `OPENAI_ADMIN_KEY`.
    """
    webhook_secret: str | None
    """The secret that webhooks are signed with. No operation of this SDK needs it. If omitted, it is read from the
    environment variable `OPENAI_WEBHOOK_SECRET`.
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], Awaitable[str]] | None = None,
        organization: str | None = None,
        project: str | None = None,
        admin_api_key: str | None = None,
        webhook_secret: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: AsyncClient | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """If you omit an argument that has an environment variable, it is read from there.

        `timeout` is in seconds. The client doesn't close an `http_client` that you pass in.

        Raises:
            OpenAIError: a required argument is neither passed nor in the environment.
            TypeError, ValueError: an argument is of the wrong type or out of range.
        """
        _values = OptionValues(
            api_key=api_key,
            organization=organization,
            project=project,
            admin_api_key=admin_api_key,
            webhook_secret=webhook_secret,
        )
        # No traceback that shows local variables shows a key.
        del api_key, organization, project, admin_api_key, webhook_secret
        super().__init__(
            PROFILE,
            _values,
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
        organization: str | None = None,
        project: str | None = None,
        admin_api_key: str | None = None,
        webhook_secret: str | None = None,
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
        """Return a client with these options changed. It shares this client's connections; closing it leaves them open.

        `default_headers` and `default_query` are merged over this client's, `set_default_headers` and
        `set_default_query` replace them.
        """
        _values = OptionValues(
            api_key=api_key,
            organization=organization,
            project=project,
            admin_api_key=admin_api_key,
            webhook_secret=webhook_secret,
        )
        # No traceback that shows local variables shows a key.
        del api_key, organization, project, admin_api_key, webhook_secret
        return self._copy(
            _values,
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
    def completions(self) -> AsyncCompletions:
        from .resources.completions import AsyncCompletions

        return AsyncCompletions(self)

    @cached_property
    def with_raw_response(self) -> AsyncOpenAIWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncOpenAIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOpenAIWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncOpenAIWithStreamingResponse(self)


class OpenAIWithRawResponse:
    def __init__(self, client: OpenAI) -> None:
        self._client = client

    @cached_property
    def completions(self) -> CompletionsWithRawResponse:
        return self._client.completions.with_raw_response


class OpenAIWithStreamingResponse:
    def __init__(self, client: OpenAI) -> None:
        self._client = client

    @cached_property
    def completions(self) -> CompletionsWithStreamingResponse:
        return self._client.completions.with_streaming_response


class AsyncOpenAIWithRawResponse:
    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @cached_property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        return self._client.completions.with_raw_response


class AsyncOpenAIWithStreamingResponse:
    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @cached_property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        return self._client.completions.with_streaming_response
