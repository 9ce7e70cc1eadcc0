# Generated from the API's document: the resource stations.readings
from __future__ import annotations

from ... import types as _types
from ..._runtime.first_use import cached_property
from ..._runtime.paths import path_template
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Readings",
    "ReadingsWithRawResponse",
    "ReadingsWithStreamingResponse",
    "AsyncReadings",
    "AsyncReadingsWithRawResponse",
    "AsyncReadingsWithStreamingResponse",
]


class Readings(SyncResource):
    @cached_property
    def with_raw_response(self) -> ReadingsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ReadingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReadingsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ReadingsWithStreamingResponse(self)

    def list(
        self,
        name: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.stations.ReadingListResponse:
        return self._request(
            "GET",
            path_template("/stations/{name}/readings", name=name),
            cast_to=_types.stations.ReadingListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncReadings(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncReadingsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncReadingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReadingsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncReadingsWithStreamingResponse(self)

    async def list(
        self,
        name: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.stations.ReadingListResponse:
        return await self._request(
            "GET",
            path_template("/stations/{name}/readings", name=name),
            cast_to=_types.stations.ReadingListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ReadingsWithRawResponse:
    def __init__(self, readings: Readings) -> None:
        self._readings = readings
        self.list = raw(readings.list)


class ReadingsWithStreamingResponse:
    def __init__(self, readings: Readings) -> None:
        self._readings = readings
        self.list = streaming(readings.list)


class AsyncReadingsWithRawResponse:
    def __init__(self, readings: AsyncReadings) -> None:
        self._readings = readings
        self.list = async_raw(readings.list)


class AsyncReadingsWithStreamingResponse:
    def __init__(self, readings: AsyncReadings) -> None:
        self._readings = readings
        self.list = async_streaming(readings.list)
