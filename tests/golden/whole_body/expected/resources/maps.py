# Generated from the API's document: the resource maps
from __future__ import annotations

from collections.abc import Mapping

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Maps",
    "MapsWithRawResponse",
    "MapsWithStreamingResponse",
    "AsyncMaps",
    "AsyncMapsWithRawResponse",
    "AsyncMapsWithStreamingResponse",
]


class Maps(SyncResource):
    @cached_property
    def with_raw_response(self) -> MapsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return MapsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MapsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return MapsWithStreamingResponse(self)

    def create(
        self,
        *,
        body: Mapping[str, int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.MapCreateResponse:
        return self._request(
            "POST",
            "/maps",
            cast_to=_types.MapCreateResponse,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMaps(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncMapsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncMapsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMapsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncMapsWithStreamingResponse(self)

    async def create(
        self,
        *,
        body: Mapping[str, int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.MapCreateResponse:
        return await self._request(
            "POST",
            "/maps",
            cast_to=_types.MapCreateResponse,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class MapsWithRawResponse:
    def __init__(self, maps: Maps) -> None:
        self._maps = maps
        self.create = raw(maps.create)


class MapsWithStreamingResponse:
    def __init__(self, maps: Maps) -> None:
        self._maps = maps
        self.create = streaming(maps.create)


class AsyncMapsWithRawResponse:
    def __init__(self, maps: AsyncMaps) -> None:
        self._maps = maps
        self.create = async_raw(maps.create)


class AsyncMapsWithStreamingResponse:
    def __init__(self, maps: AsyncMaps) -> None:
        self._maps = maps
        self.create = async_streaming(maps.create)
