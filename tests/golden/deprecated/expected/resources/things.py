# Generated from the API's document: the resource things
from __future__ import annotations

from typing import Literal, overload

from typing_extensions import deprecated

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.streaming import AsyncStream, Stream
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Things",
    "ThingsWithRawResponse",
    "ThingsWithStreamingResponse",
    "AsyncThings",
    "AsyncThingsWithRawResponse",
    "AsyncThingsWithStreamingResponse",
]


class Things(SyncResource):
    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ThingsWithStreamingResponse(self)

    @deprecated("deprecated")
    def list(
        self,
        *,
        old_filter: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.OldThing:
        """List things

        Args:
            old_filter: The old filter.

                Deprecated.
        """
        return self._request(
            "GET",
            "/things",
            cast_to=_types.OldThing,
            query={"old_filter": old_filter},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    @deprecated("Use `create` instead.")
    def make(
        self,
        *,
        name: str | Omit = omit,
        label: str | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Thing: ...
    @overload
    @deprecated("Use `create` instead.")
    def make(
        self,
        *,
        stream: Literal[True],
        name: str | Omit = omit,
        label: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[_types.Thing]: ...
    @overload
    @deprecated("Use `create` instead.")
    def make(
        self,
        *,
        stream: bool,
        name: str | Omit = omit,
        label: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Thing | Stream[_types.Thing]: ...
    @deprecated("Use `create` instead.")
    def make(
        self,
        *,
        name: str | Omit = omit,
        label: str | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Thing | Stream[_types.Thing]:
        """
        Args:
            label: Use `name`.

                Deprecated.
        """
        return self._request_or_stream(
            "POST",
            "/things",
            cast_to=_types.Thing,
            stream_to=_types.Thing,
            stream=stream,
            body={"name": name, "label": label, "stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("Use `create` instead.")
    def make_streaming(
        self,
        *,
        name: str | Omit = omit,
        label: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[_types.Thing]:
        """`make` with `stream=True`: always streams. The arguments are those of `make`."""
        return self._stream(
            "POST",
            "/things",
            stream_to=_types.Thing,
            body={"name": name, "label": label, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncThings(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncThingsWithStreamingResponse(self)

    @deprecated("deprecated")
    async def list(
        self,
        *,
        old_filter: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.OldThing:
        """List things

        Args:
            old_filter: The old filter.

                Deprecated.
        """
        return await self._request(
            "GET",
            "/things",
            cast_to=_types.OldThing,
            query={"old_filter": old_filter},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    @deprecated("Use `create` instead.")
    async def make(
        self,
        *,
        name: str | Omit = omit,
        label: str | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Thing: ...
    @overload
    @deprecated("Use `create` instead.")
    async def make(
        self,
        *,
        stream: Literal[True],
        name: str | Omit = omit,
        label: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[_types.Thing]: ...
    @overload
    @deprecated("Use `create` instead.")
    async def make(
        self,
        *,
        stream: bool,
        name: str | Omit = omit,
        label: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Thing | AsyncStream[_types.Thing]: ...
    @deprecated("Use `create` instead.")
    async def make(
        self,
        *,
        name: str | Omit = omit,
        label: str | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Thing | AsyncStream[_types.Thing]:
        """
        Args:
            label: Use `name`.

                Deprecated.
        """
        return await self._request_or_stream(
            "POST",
            "/things",
            cast_to=_types.Thing,
            stream_to=_types.Thing,
            stream=stream,
            body={"name": name, "label": label, "stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("Use `create` instead.")
    async def make_streaming(
        self,
        *,
        name: str | Omit = omit,
        label: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[_types.Thing]:
        """`make` with `stream=True`: always streams. The arguments are those of `make`."""
        return await self._stream(
            "POST",
            "/things",
            stream_to=_types.Thing,
            body={"name": name, "label": label, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ThingsWithRawResponse:
    def __init__(self, things: Things) -> None:
        self._things = things
        self.list = raw(things.list)  # pyright: ignore[reportDeprecated]
        self.make = raw(things.make)  # pyright: ignore[reportDeprecated]
        self.make_streaming = raw(things.make_streaming)  # pyright: ignore[reportDeprecated]


class ThingsWithStreamingResponse:
    def __init__(self, things: Things) -> None:
        self._things = things
        self.list = streaming(things.list)  # pyright: ignore[reportDeprecated]
        self.make = streaming(things.make)  # pyright: ignore[reportDeprecated]
        self.make_streaming = streaming(things.make_streaming)  # pyright: ignore[reportDeprecated]


class AsyncThingsWithRawResponse:
    def __init__(self, things: AsyncThings) -> None:
        self._things = things
        self.list = async_raw(things.list)  # pyright: ignore[reportDeprecated]
        self.make = async_raw(things.make)  # pyright: ignore[reportDeprecated]
        self.make_streaming = async_raw(things.make_streaming)  # pyright: ignore[reportDeprecated]


class AsyncThingsWithStreamingResponse:
    def __init__(self, things: AsyncThings) -> None:
        self._things = things
        self.list = async_streaming(things.list)  # pyright: ignore[reportDeprecated]
        self.make = async_streaming(things.make)  # pyright: ignore[reportDeprecated]
        self.make_streaming = async_streaming(things.make_streaming)  # pyright: ignore[reportDeprecated]
