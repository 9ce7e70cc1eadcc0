# Generated from the API's document: the resource states
from __future__ import annotations

from typing import Any, cast

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "States",
    "StatesWithRawResponse",
    "StatesWithStreamingResponse",
    "AsyncStates",
    "AsyncStatesWithRawResponse",
    "AsyncStatesWithStreamingResponse",
]


class States(SyncResource):
    @cached_property
    def with_raw_response(self) -> StatesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return StatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StatesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return StatesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.State:
        """The answer is one of some values, which have a name."""
        return self._request(
            "GET",
            "/states",
            cast_to=cast("type[Any]", _types.State),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncStates(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncStatesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncStatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStatesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncStatesWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.State:
        """The answer is one of some values, which have a name."""
        return await self._request(
            "GET",
            "/states",
            cast_to=cast("type[Any]", _types.State),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class StatesWithRawResponse:
    def __init__(self, states: States) -> None:
        self._states = states
        self.list = raw(states.list)


class StatesWithStreamingResponse:
    def __init__(self, states: States) -> None:
        self._states = states
        self.list = streaming(states.list)


class AsyncStatesWithRawResponse:
    def __init__(self, states: AsyncStates) -> None:
        self._states = states
        self.list = async_raw(states.list)


class AsyncStatesWithStreamingResponse:
    def __init__(self, states: AsyncStates) -> None:
        self._states = states
        self.list = async_streaming(states.list)
