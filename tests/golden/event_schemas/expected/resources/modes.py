# Generated from the API's document: the resource modes
from __future__ import annotations

from typing import Any, cast

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Modes",
    "ModesWithRawResponse",
    "ModesWithStreamingResponse",
    "AsyncModes",
    "AsyncModesWithRawResponse",
    "AsyncModesWithStreamingResponse",
]


class Modes(SyncResource):
    @cached_property
    def with_raw_response(self) -> ModesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ModesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ModesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.ModeListResponse:
        """The answer is one of some values, or null."""
        return self._request(
            "GET",
            "/modes",
            cast_to=cast("type[Any]", _types.ModeListResponse),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncModes(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncModesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncModesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncModesWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.ModeListResponse:
        """The answer is one of some values, or null."""
        return await self._request(
            "GET",
            "/modes",
            cast_to=cast("type[Any]", _types.ModeListResponse),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ModesWithRawResponse:
    def __init__(self, modes: Modes) -> None:
        self._modes = modes
        self.list = raw(modes.list)


class ModesWithStreamingResponse:
    def __init__(self, modes: Modes) -> None:
        self._modes = modes
        self.list = streaming(modes.list)


class AsyncModesWithRawResponse:
    def __init__(self, modes: AsyncModes) -> None:
        self._modes = modes
        self.list = async_raw(modes.list)


class AsyncModesWithStreamingResponse:
    def __init__(self, modes: AsyncModes) -> None:
        self._modes = modes
        self.list = async_streaming(modes.list)
