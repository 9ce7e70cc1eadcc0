"""The clients of the test SDK."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from generator.runtime.client import AsyncAPIClient, SyncAPIClient
from generator.runtime.credentials import OptionValues
from generator.runtime.first_use import cached_property
from generator.runtime.profile import BearerAuth, ClientOption, EventRule, Profile, QueryFormat
from generator.runtime.transport import URL, Timeout
from generator.runtime.transport import AsyncClient as HTTPAsyncClient
from generator.runtime.transport import Client as HTTPClient
from generator.runtime.types import NOT_GIVEN, NotGiven

from . import _exceptions as _exceptions
from ._http_clients import DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from .resources.completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )

PROFILE = Profile(
    package=__name__.rpartition(".")[0],
    version="1.2.3",
    client="Acme",
    env_prefix="ACME",
    environments={"production": "https://api.acme.example/v1"},
    options=(
        ClientOption("api_key", env="ACME_API_KEY", required=True, auth=BearerAuth()),
        ClientOption("organization", env="ACME_ORG_ID", header="Acme-Organization"),
        ClientOption("webhook_secret", env="ACME_WEBHOOK_SECRET"),
    ),
    timeout=DEFAULT_TIMEOUT,
    event_rules=(
        EventRule(data_starts_with="[DONE]", handle="done"),
        EventRule(handle="yield", error_property="error"),
    ),
    platform_headers="X-Acme",
    query=QueryFormat(nested="brackets", arrays="brackets"),
)


class Acme(SyncAPIClient):
    """The client."""

    api_key: str | Callable[[], str]
    organization: str | None
    webhook_secret: str | None

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        organization: str | None = None,
        webhook_secret: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HTTPClient | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        values = OptionValues(api_key=api_key, organization=organization, webhook_secret=webhook_secret)
        del api_key, organization, webhook_secret
        super().__init__(
            PROFILE,
            values,
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
        webhook_secret: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, Any] | None = None,
        set_default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: HTTPClient | None = None,
        _strict_response_validation: bool | None = None,
        _extra_kwargs: Mapping[str, Any] = {},
    ) -> Self:
        values = OptionValues(api_key=api_key, organization=organization, webhook_secret=webhook_secret)
        del api_key, organization, webhook_secret
        return self._copy(
            values,
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
    def with_raw_response(self) -> AcmeWithRawResponse:
        return AcmeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AcmeWithStreamingResponse:
        return AcmeWithStreamingResponse(self)


class AsyncAcme(AsyncAPIClient):
    """The async client."""

    api_key: str | Callable[[], Awaitable[str]]
    organization: str | None
    webhook_secret: str | None

    def __init__(
        self,
        *,
        api_key: str | Callable[[], Awaitable[str]] | None = None,
        organization: str | None = None,
        webhook_secret: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HTTPAsyncClient | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        values = OptionValues(api_key=api_key, organization=organization, webhook_secret=webhook_secret)
        del api_key, organization, webhook_secret
        super().__init__(
            PROFILE,
            values,
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
        webhook_secret: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, Any] | None = None,
        set_default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: HTTPAsyncClient | None = None,
        _strict_response_validation: bool | None = None,
        _extra_kwargs: Mapping[str, Any] = {},
    ) -> Self:
        values = OptionValues(api_key=api_key, organization=organization, webhook_secret=webhook_secret)
        del api_key, organization, webhook_secret
        return self._copy(
            values,
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
    def with_raw_response(self) -> AsyncAcmeWithRawResponse:
        return AsyncAcmeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAcmeWithStreamingResponse:
        return AsyncAcmeWithStreamingResponse(self)


class AcmeWithRawResponse:
    def __init__(self, client: Acme) -> None:
        self._client = client

    @cached_property
    def completions(self) -> CompletionsWithRawResponse:
        return self._client.completions.with_raw_response


class AcmeWithStreamingResponse:
    def __init__(self, client: Acme) -> None:
        self._client = client

    @cached_property
    def completions(self) -> CompletionsWithStreamingResponse:
        return self._client.completions.with_streaming_response


class AsyncAcmeWithRawResponse:
    def __init__(self, client: AsyncAcme) -> None:
        self._client = client

    @cached_property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        return self._client.completions.with_raw_response


class AsyncAcmeWithStreamingResponse:
    def __init__(self, client: AsyncAcme) -> None:
        self._client = client

    @cached_property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        return self._client.completions.with_streaming_response
