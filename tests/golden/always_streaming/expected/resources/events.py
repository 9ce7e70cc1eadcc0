# Generated from the API's document: the resource events
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.streaming import AsyncStream, Stream
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Events",
    "EventsWithRawResponse",
    "EventsWithStreamingResponse",
    "AsyncEvents",
    "AsyncEventsWithRawResponse",
    "AsyncEventsWithStreamingResponse",
]


class Events(SyncResource):
    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return EventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EventsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return EventsWithStreamingResponse(self)

    def list(
        self,
        *,
        topic: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[_types.Event]:
        """Follow what happens"""
        return self._stream(
            "GET",
            "/events",
            stream_to=_types.Event,
            query={"topic": topic},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncEvents(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncEventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEventsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncEventsWithStreamingResponse(self)

    async def list(
        self,
        *,
        topic: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[_types.Event]:
        """Follow what happens"""
        return await self._stream(
            "GET",
            "/events",
            stream_to=_types.Event,
            query={"topic": topic},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class EventsWithRawResponse:
    def __init__(self, events: Events) -> None:
        self._events = events
        self.list = raw(events.list)


class EventsWithStreamingResponse:
    def __init__(self, events: Events) -> None:
        self._events = events
        self.list = streaming(events.list)


class AsyncEventsWithRawResponse:
    def __init__(self, events: AsyncEvents) -> None:
        self._events = events
        self.list = async_raw(events.list)


class AsyncEventsWithStreamingResponse:
    def __init__(self, events: AsyncEvents) -> None:
        self._events = events
        self.list = async_streaming(events.list)
