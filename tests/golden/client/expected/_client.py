# Generated from the API's document: the client
from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from ._constants import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import SurroundingsError as SurroundingsError
from ._runtime.client import AsyncAPIClient, SyncAPIClient
from ._runtime.credentials import OptionValues
from ._runtime.first_use import cached_property
from ._runtime.profile import BearerAuth, ClientOption, EventRule, Profile, QueryFormat
from ._runtime.transport import URL, AsyncClient, Client
from ._runtime.types import NOT_GIVEN, NotGiven, Timeout

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources.pings import (
        AsyncPings,
        AsyncPingsWithRawResponse,
        AsyncPingsWithStreamingResponse,
        Pings,
        PingsWithRawResponse,
        PingsWithStreamingResponse,
    )

__all__ = [
    "Surroundings",
    "SurroundingsWithRawResponse",
    "SurroundingsWithStreamingResponse",
    "AsyncSurroundings",
    "AsyncSurroundingsWithRawResponse",
    "AsyncSurroundingsWithStreamingResponse",
]

ENVIRONMENTS: Mapping[str, str] = {
    "production": "https://api.surroundings.example/v1",
    "sandbox": "https://sandbox.surroundings.example/v1",
    "eu-west": "https://eu.surroundings.example/v1",
}

PROFILE = Profile(
    package="client",
    version="1.0.0",
    client="Surroundings",
    env_prefix="SURROUND",
    environments=ENVIRONMENTS,
    options=(
        ClientOption("api_key", env="SURROUND_API_KEY", required=True, auth=BearerAuth()),
        ClientOption("region", default="north"),
        ClientOption("tries", env="SURROUND_TRIES", kind="integer"),
    ),
    default_headers={"X-Api-Version": "2026-01-01"},
    timeout=DEFAULT_TIMEOUT,
    max_retries=DEFAULT_MAX_RETRIES,
    initial_retry_delay=1.0,
    max_retry_delay=20.0,
    event_rules=(
        EventRule(handle="done", data_starts_with="[DONE]"),
        EventRule(handle="yield", error_property="error"),
    ),
    platform_headers="X-Stainless",
    idempotency_header="Idempotency-Key",
    query=QueryFormat(nested="brackets", arrays="repeat"),
    anonymous=False,
)


class Surroundings(SyncAPIClient):
    """The client of Surroundings. One client serves any number of requests and keeps their connections."""

    api_key: str | Callable[[], str]
    """If omitted, it is read from the environment variable `SURROUND_API_KEY`."""
    region: str | None
    """Where to run."""
    tries: int | None
    """If omitted, it is read from the environment variable `SURROUND_TRIES`."""

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        region: str | None = None,
        tries: int | None = None,
        environment: Literal["production", "sandbox", "eu-west"] | None = None,
        base_url: str | URL | None | NotGiven = NOT_GIVEN,
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
            SurroundingsError: a required argument is neither passed nor in the environment.
            TypeError, ValueError: an argument is of the wrong type or out of range.
        """
        _values = OptionValues(
            api_key=api_key,
            region=region,
            tries=tries,
        )
        # No traceback that shows local variables shows a key.
        del api_key, region, tries
        super().__init__(
            PROFILE,
            _values,
            environment=environment,
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
        region: str | None = None,
        tries: int | None = None,
        environment: Literal["production", "sandbox", "eu-west"] | None = None,
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
            region=region,
            tries=tries,
        )
        # No traceback that shows local variables shows a key.
        del api_key, region, tries
        return self._copy(
            _values,
            environment=environment,
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
    def pings(self) -> Pings:
        from .resources.pings import Pings

        return Pings(self)

    @cached_property
    def with_raw_response(self) -> SurroundingsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return SurroundingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SurroundingsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return SurroundingsWithStreamingResponse(self)


class AsyncSurroundings(AsyncAPIClient):
    """The async client of Surroundings. One client serves any number of requests and keeps their connections."""

    api_key: str | Callable[[], Awaitable[str]]
    """If omitted, it is read from the environment variable `SURROUND_API_KEY`."""
    region: str | None
    """Where to run."""
    tries: int | None
    """If omitted, it is read from the environment variable `SURROUND_TRIES`."""

    def __init__(
        self,
        *,
        api_key: str | Callable[[], Awaitable[str]] | None = None,
        region: str | None = None,
        tries: int | None = None,
        environment: Literal["production", "sandbox", "eu-west"] | None = None,
        base_url: str | URL | None | NotGiven = NOT_GIVEN,
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
            SurroundingsError: a required argument is neither passed nor in the environment.
            TypeError, ValueError: an argument is of the wrong type or out of range.
        """
        _values = OptionValues(
            api_key=api_key,
            region=region,
            tries=tries,
        )
        # No traceback that shows local variables shows a key.
        del api_key, region, tries
        super().__init__(
            PROFILE,
            _values,
            environment=environment,
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
        region: str | None = None,
        tries: int | None = None,
        environment: Literal["production", "sandbox", "eu-west"] | None = None,
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
            region=region,
            tries=tries,
        )
        # No traceback that shows local variables shows a key.
        del api_key, region, tries
        return self._copy(
            _values,
            environment=environment,
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
    def pings(self) -> AsyncPings:
        from .resources.pings import AsyncPings

        return AsyncPings(self)

    @cached_property
    def with_raw_response(self) -> AsyncSurroundingsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncSurroundingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSurroundingsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncSurroundingsWithStreamingResponse(self)


class SurroundingsWithRawResponse:
    def __init__(self, client: Surroundings) -> None:
        self._client = client

    @cached_property
    def pings(self) -> PingsWithRawResponse:
        return self._client.pings.with_raw_response


class SurroundingsWithStreamingResponse:
    def __init__(self, client: Surroundings) -> None:
        self._client = client

    @cached_property
    def pings(self) -> PingsWithStreamingResponse:
        return self._client.pings.with_streaming_response


class AsyncSurroundingsWithRawResponse:
    def __init__(self, client: AsyncSurroundings) -> None:
        self._client = client

    @cached_property
    def pings(self) -> AsyncPingsWithRawResponse:
        return self._client.pings.with_raw_response


class AsyncSurroundingsWithStreamingResponse:
    def __init__(self, client: AsyncSurroundings) -> None:
        self._client = client

    @cached_property
    def pings(self) -> AsyncPingsWithStreamingResponse:
        return self._client.pings.with_streaming_response
