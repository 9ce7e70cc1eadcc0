# Generated from the API's document: the client
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._constants import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import WeatherStationAPIError as WeatherStationAPIError
from ._runtime.client import AsyncAPIClient, SyncAPIClient
from ._runtime.first_use import cached_property
from ._runtime.profile import EventRule, Profile, QueryFormat
from ._runtime.transport import URL, AsyncClient, Client
from ._runtime.types import NOT_GIVEN, NotGiven, Timeout

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources.stations.stations import (
        AsyncStations,
        AsyncStationsWithRawResponse,
        AsyncStationsWithStreamingResponse,
        Stations,
        StationsWithRawResponse,
        StationsWithStreamingResponse,
    )
    from .resources.status import (
        AsyncStatus,
        AsyncStatusWithRawResponse,
        AsyncStatusWithStreamingResponse,
        Status,
        StatusWithRawResponse,
        StatusWithStreamingResponse,
    )

__all__ = [
    "WeatherStationAPI",
    "WeatherStationAPIWithRawResponse",
    "WeatherStationAPIWithStreamingResponse",
    "AsyncWeatherStationAPI",
    "AsyncWeatherStationAPIWithRawResponse",
    "AsyncWeatherStationAPIWithStreamingResponse",
]


ENVIRONMENTS: Mapping[str, str] = {}

PROFILE = Profile(
    package="no_configuration",
    version="2.3.0",
    client="WeatherStationAPI",
    env_prefix="WEATHER_STATION_API",
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


class WeatherStationAPI(SyncAPIClient):
    """The client of Weather Station API. One client serves any number of requests and keeps their connections."""

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
            WeatherStationAPIError: a required option is neither given nor in the environment.
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
    def stations(self) -> Stations:
        from .resources.stations.stations import Stations

        return Stations(self)

    @cached_property
    def status(self) -> Status:
        from .resources.status import Status

        return Status(self)

    @cached_property
    def with_raw_response(self) -> WeatherStationAPIWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return WeatherStationAPIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WeatherStationAPIWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return WeatherStationAPIWithStreamingResponse(self)


class AsyncWeatherStationAPI(AsyncAPIClient):
    """The async client of Weather Station API. One client serves any number of requests and keeps their connections."""

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
            WeatherStationAPIError: a required option is neither given nor in the environment.
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
    def stations(self) -> AsyncStations:
        from .resources.stations.stations import AsyncStations

        return AsyncStations(self)

    @cached_property
    def status(self) -> AsyncStatus:
        from .resources.status import AsyncStatus

        return AsyncStatus(self)

    @cached_property
    def with_raw_response(self) -> AsyncWeatherStationAPIWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncWeatherStationAPIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWeatherStationAPIWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncWeatherStationAPIWithStreamingResponse(self)


class WeatherStationAPIWithRawResponse:
    def __init__(self, client: WeatherStationAPI) -> None:
        self._client = client

    @cached_property
    def stations(self) -> StationsWithRawResponse:
        return self._client.stations.with_raw_response

    @cached_property
    def status(self) -> StatusWithRawResponse:
        return self._client.status.with_raw_response


class WeatherStationAPIWithStreamingResponse:
    def __init__(self, client: WeatherStationAPI) -> None:
        self._client = client

    @cached_property
    def stations(self) -> StationsWithStreamingResponse:
        return self._client.stations.with_streaming_response

    @cached_property
    def status(self) -> StatusWithStreamingResponse:
        return self._client.status.with_streaming_response


class AsyncWeatherStationAPIWithRawResponse:
    def __init__(self, client: AsyncWeatherStationAPI) -> None:
        self._client = client

    @cached_property
    def stations(self) -> AsyncStationsWithRawResponse:
        return self._client.stations.with_raw_response

    @cached_property
    def status(self) -> AsyncStatusWithRawResponse:
        return self._client.status.with_raw_response


class AsyncWeatherStationAPIWithStreamingResponse:
    def __init__(self, client: AsyncWeatherStationAPI) -> None:
        self._client = client

    @cached_property
    def stations(self) -> AsyncStationsWithStreamingResponse:
        return self._client.stations.with_streaming_response

    @cached_property
    def status(self) -> AsyncStatusWithStreamingResponse:
        return self._client.status.with_streaming_response
