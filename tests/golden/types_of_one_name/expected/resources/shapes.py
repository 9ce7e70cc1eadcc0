# Generated from the API's document: the resource shapes
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Shapes",
    "ShapesWithRawResponse",
    "ShapesWithStreamingResponse",
    "AsyncShapes",
    "AsyncShapesWithRawResponse",
    "AsyncShapesWithStreamingResponse",
]


class Shapes(SyncResource):
    @cached_property
    def with_raw_response(self) -> ShapesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ShapesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShapesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ShapesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.ShapeListResponse:
        return self._request(
            "GET",
            "/shapes",
            cast_to=_types.ShapeListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        *,
        circle: _types.CircleParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Circle:
        return self._request(
            "POST",
            "/shapes",
            cast_to=_types.Circle,
            body={"circle": circle},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncShapes(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncShapesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncShapesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShapesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncShapesWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.ShapeListResponse:
        return await self._request(
            "GET",
            "/shapes",
            cast_to=_types.ShapeListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create(
        self,
        *,
        circle: _types.CircleParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Circle:
        return await self._request(
            "POST",
            "/shapes",
            cast_to=_types.Circle,
            body={"circle": circle},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ShapesWithRawResponse:
    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self.list = raw(shapes.list)
        self.create = raw(shapes.create)


class ShapesWithStreamingResponse:
    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self.list = streaming(shapes.list)
        self.create = streaming(shapes.create)


class AsyncShapesWithRawResponse:
    def __init__(self, shapes: AsyncShapes) -> None:
        self._shapes = shapes
        self.list = async_raw(shapes.list)
        self.create = async_raw(shapes.create)


class AsyncShapesWithStreamingResponse:
    def __init__(self, shapes: AsyncShapes) -> None:
        self._shapes = shapes
        self.list = async_streaming(shapes.list)
        self.create = async_streaming(shapes.create)
