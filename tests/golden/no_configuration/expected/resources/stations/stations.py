# Generated from the API's document: the resource stations
from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types as _types
from ..._runtime.first_use import cached_property
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

if TYPE_CHECKING:
    from .readings import (
        AsyncReadings,
        AsyncReadingsWithRawResponse,
        AsyncReadingsWithStreamingResponse,
        Readings,
        ReadingsWithRawResponse,
        ReadingsWithStreamingResponse,
    )


__all__ = [
    "Stations",
    "StationsWithRawResponse",
    "StationsWithStreamingResponse",
    "AsyncStations",
    "AsyncStationsWithRawResponse",
    "AsyncStationsWithStreamingResponse",
]


class Stations(SyncResource):
    @cached_property
    def readings(self) -> Readings:
        from .readings import Readings

        return Readings(self._client)

    @cached_property
    def with_raw_response(self) -> StationsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return StationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StationsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return StationsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.StationListResponse:
        """List stations"""
        return self._request(
            "GET",
            "/stations",
            cast_to=_types.StationListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncStations(AsyncResource):
    @cached_property
    def readings(self) -> AsyncReadings:
        from .readings import AsyncReadings

        return AsyncReadings(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncStationsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncStationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStationsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncStationsWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.StationListResponse:
        """List stations"""
        return await self._request(
            "GET",
            "/stations",
            cast_to=_types.StationListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class StationsWithRawResponse:
    def __init__(self, stations: Stations) -> None:
        self._stations = stations
        self.list = raw(stations.list)

    @cached_property
    def readings(self) -> ReadingsWithRawResponse:
        return self._stations.readings.with_raw_response


class StationsWithStreamingResponse:
    def __init__(self, stations: Stations) -> None:
        self._stations = stations
        self.list = streaming(stations.list)

    @cached_property
    def readings(self) -> ReadingsWithStreamingResponse:
        return self._stations.readings.with_streaming_response


class AsyncStationsWithRawResponse:
    def __init__(self, stations: AsyncStations) -> None:
        self._stations = stations
        self.list = async_raw(stations.list)

    @cached_property
    def readings(self) -> AsyncReadingsWithRawResponse:
        return self._stations.readings.with_raw_response


class AsyncStationsWithStreamingResponse:
    def __init__(self, stations: AsyncStations) -> None:
        self._stations = stations
        self.list = async_streaming(stations.list)

    @cached_property
    def readings(self) -> AsyncReadingsWithStreamingResponse:
        return self._stations.readings.with_streaming_response
