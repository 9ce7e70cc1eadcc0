# Generated from the API's document: the resource measurements
from __future__ import annotations

from collections.abc import Iterable, Mapping

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Measurements",
    "MeasurementsWithRawResponse",
    "MeasurementsWithStreamingResponse",
    "AsyncMeasurements",
    "AsyncMeasurementsWithRawResponse",
    "AsyncMeasurementsWithStreamingResponse",
]


class Measurements(SyncResource):
    @cached_property
    def with_raw_response(self) -> MeasurementsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return MeasurementsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MeasurementsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return MeasurementsWithStreamingResponse(self)

    def create(
        self,
        *,
        value: str | float | None,
        points: Iterable[float] | Mapping[str, float] | Omit = omit,
        note: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Measurement:
        """
        Args:
            value: A number, or a word such as `low`.
        """
        return self._request(
            "POST",
            "/measurements",
            cast_to=_types.Measurement,
            body={"value": value, "points": points, "note": note},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMeasurements(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncMeasurementsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncMeasurementsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMeasurementsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncMeasurementsWithStreamingResponse(self)

    async def create(
        self,
        *,
        value: str | float | None,
        points: Iterable[float] | Mapping[str, float] | Omit = omit,
        note: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Measurement:
        """
        Args:
            value: A number, or a word such as `low`.
        """
        return await self._request(
            "POST",
            "/measurements",
            cast_to=_types.Measurement,
            body={"value": value, "points": points, "note": note},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class MeasurementsWithRawResponse:
    def __init__(self, measurements: Measurements) -> None:
        self._measurements = measurements
        self.create = raw(measurements.create)


class MeasurementsWithStreamingResponse:
    def __init__(self, measurements: Measurements) -> None:
        self._measurements = measurements
        self.create = streaming(measurements.create)


class AsyncMeasurementsWithRawResponse:
    def __init__(self, measurements: AsyncMeasurements) -> None:
        self._measurements = measurements
        self.create = async_raw(measurements.create)


class AsyncMeasurementsWithStreamingResponse:
    def __init__(self, measurements: AsyncMeasurements) -> None:
        self._measurements = measurements
        self.create = async_streaming(measurements.create)
