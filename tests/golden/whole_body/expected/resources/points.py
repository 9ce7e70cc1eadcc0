# Generated from the API's document: the resource points
from __future__ import annotations

from collections.abc import Iterable

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Points",
    "PointsWithRawResponse",
    "PointsWithStreamingResponse",
    "AsyncPoints",
    "AsyncPointsWithRawResponse",
    "AsyncPointsWithStreamingResponse",
]


class Points(SyncResource):
    @cached_property
    def with_raw_response(self) -> PointsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PointsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PointsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.PointListResponse:
        return self._request(
            "GET",
            "/points",
            cast_to=_types.PointListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        *,
        body: Iterable[_types.point_update_params.PointUpdateBody],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.PointUpdateResponse:
        """
        Args:
            body: All points.
        """
        return self._request(
            "PUT",
            "/points",
            cast_to=_types.PointUpdateResponse,
            body=body,
            wire=_types.point_update_params.POINT_UPDATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPoints(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncPointsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncPointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPointsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncPointsWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.PointListResponse:
        return await self._request(
            "GET",
            "/points",
            cast_to=_types.PointListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        *,
        body: Iterable[_types.point_update_params.PointUpdateBody],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.PointUpdateResponse:
        """
        Args:
            body: All points.
        """
        return await self._request(
            "PUT",
            "/points",
            cast_to=_types.PointUpdateResponse,
            body=body,
            wire=_types.point_update_params.POINT_UPDATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PointsWithRawResponse:
    def __init__(self, points: Points) -> None:
        self._points = points
        self.list = raw(points.list)
        self.update = raw(points.update)


class PointsWithStreamingResponse:
    def __init__(self, points: Points) -> None:
        self._points = points
        self.list = streaming(points.list)
        self.update = streaming(points.update)


class AsyncPointsWithRawResponse:
    def __init__(self, points: AsyncPoints) -> None:
        self._points = points
        self.list = async_raw(points.list)
        self.update = async_raw(points.update)


class AsyncPointsWithStreamingResponse:
    def __init__(self, points: AsyncPoints) -> None:
        self._points = points
        self.list = async_streaming(points.list)
        self.update = async_streaming(points.update)
