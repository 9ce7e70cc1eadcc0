# Generated from the API's document: the client
from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from ._constants import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import GateError as GateError
from ._runtime.client import AsyncAPIClient, SyncAPIClient
from ._runtime.first_use import cached_property
from ._runtime.profile import BearerAuth, ClientOption, EventRule, Profile, QueryFormat
from ._runtime.transport import URL, AsyncClient, Client
from ._runtime.types import NOT_GIVEN, NotGiven, Timeout

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources.gates import (
        AsyncGates,
        AsyncGatesWithRawResponse,
        AsyncGatesWithStreamingResponse,
        Gates,
        GatesWithRawResponse,
        GatesWithStreamingResponse,
    )

__all__ = [
    "Gate",
    "GateWithRawResponse",
    "GateWithStreamingResponse",
    "AsyncGate",
    "AsyncGateWithRawResponse",
    "AsyncGateWithStreamingResponse",
]


ENVIRONMENTS: Mapping[str, str] = {"default": "https://gate.example"}

PROFILE = Profile(
    package="security_without_configuration",
    version="1.0.0",
    client="Gate",
    env_prefix="GATE",
    environments=ENVIRONMENTS,
    options=(ClientOption("api_key", env="GATE_API_KEY", required=True, auth=BearerAuth()),),
    timeout=DEFAULT_TIMEOUT,
    max_retries=DEFAULT_MAX_RETRIES,
    event_rules=(
        EventRule(handle="done", data_starts_with="[DONE]"),
        EventRule(handle="yield", error_property="error"),
    ),
    platform_headers="X-Stainless",
    query=QueryFormat(nested="brackets", arrays="repeat"),
    anonymous=False,
)


class Gate(SyncAPIClient):
    """The client of Gate. One client serves any number of requests and keeps their connections."""

    api_key: str | Callable[[], str]
    """Comes from the environment variable `GATE_API_KEY` where it is not given."""

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
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
            GateError: a required option is neither given nor in the environment.
            TypeError, ValueError: an argument is of the wrong type or out of range.
        """
        super().__init__(
            PROFILE,
            {
                "api_key": api_key,
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
    def gates(self) -> Gates:
        from .resources.gates import Gates

        return Gates(self)

    @cached_property
    def with_raw_response(self) -> GateWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return GateWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> GateWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return GateWithStreamingResponse(self)


class AsyncGate(AsyncAPIClient):
    """The async client of Gate. One client serves any number of requests and keeps their connections."""

    api_key: str | Callable[[], Awaitable[str]]
    """Comes from the environment variable `GATE_API_KEY` where it is not given."""

    def __init__(
        self,
        *,
        api_key: str | Callable[[], Awaitable[str]] | None = None,
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
            GateError: a required option is neither given nor in the environment.
            TypeError, ValueError: an argument is of the wrong type or out of range.
        """
        super().__init__(
            PROFILE,
            {
                "api_key": api_key,
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
    def gates(self) -> AsyncGates:
        from .resources.gates import AsyncGates

        return AsyncGates(self)

    @cached_property
    def with_raw_response(self) -> AsyncGateWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncGateWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGateWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncGateWithStreamingResponse(self)


class GateWithRawResponse:
    def __init__(self, client: Gate) -> None:
        self._client = client

    @cached_property
    def gates(self) -> GatesWithRawResponse:
        return self._client.gates.with_raw_response


class GateWithStreamingResponse:
    def __init__(self, client: Gate) -> None:
        self._client = client

    @cached_property
    def gates(self) -> GatesWithStreamingResponse:
        return self._client.gates.with_streaming_response


class AsyncGateWithRawResponse:
    def __init__(self, client: AsyncGate) -> None:
        self._client = client

    @cached_property
    def gates(self) -> AsyncGatesWithRawResponse:
        return self._client.gates.with_raw_response


class AsyncGateWithStreamingResponse:
    def __init__(self, client: AsyncGate) -> None:
        self._client = client

    @cached_property
    def gates(self) -> AsyncGatesWithStreamingResponse:
        return self._client.gates.with_streaming_response
