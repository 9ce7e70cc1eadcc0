# Generated from the API's document: the resource unions
from __future__ import annotations

from typing import Literal, cast, overload

from .. import types as _types
from .._runtime.arguments import required_args
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.streaming import AsyncStream, Stream
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Unions",
    "UnionsWithRawResponse",
    "UnionsWithStreamingResponse",
    "AsyncUnions",
    "AsyncUnionsWithRawResponse",
    "AsyncUnionsWithStreamingResponse",
]


class Unions(SyncResource):
    @cached_property
    def with_raw_response(self) -> UnionsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return UnionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UnionsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return UnionsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        text: str,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply: ...
    @overload
    def create(
        self,
        *,
        text: str,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[_types.union_create_response.UnionCreateResponseEvent]: ...
    @overload
    def create(
        self,
        *,
        text: str,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply | Stream[_types.union_create_response.UnionCreateResponseEvent]: ...
    @required_args(("text",), ("text", "stream"))
    def create(
        self,
        *,
        text: str,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply | Stream[_types.union_create_response.UnionCreateResponseEvent]:
        """Events are one of two objects."""
        return self._request_or_stream(
            "POST",
            "/unions",
            cast_to=_types.Reply,
            stream_to=cast(
                "type[_types.union_create_response.UnionCreateResponseEvent]",
                _types.union_create_response.UnionCreateResponseEvent,
            ),
            stream=stream,
            body={"text": text, "stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create_streaming(
        self,
        *,
        text: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[_types.union_create_response.UnionCreateResponseEvent]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return self._stream(
            "POST",
            "/unions",
            stream_to=cast(
                "type[_types.union_create_response.UnionCreateResponseEvent]",
                _types.union_create_response.UnionCreateResponseEvent,
            ),
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncUnions(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncUnionsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncUnionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUnionsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncUnionsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        text: str,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply: ...
    @overload
    async def create(
        self,
        *,
        text: str,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[_types.union_create_response.UnionCreateResponseEvent]: ...
    @overload
    async def create(
        self,
        *,
        text: str,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply | AsyncStream[_types.union_create_response.UnionCreateResponseEvent]: ...
    @required_args(("text",), ("text", "stream"))
    async def create(
        self,
        *,
        text: str,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply | AsyncStream[_types.union_create_response.UnionCreateResponseEvent]:
        """Events are one of two objects."""
        return await self._request_or_stream(
            "POST",
            "/unions",
            cast_to=_types.Reply,
            stream_to=cast(
                "type[_types.union_create_response.UnionCreateResponseEvent]",
                _types.union_create_response.UnionCreateResponseEvent,
            ),
            stream=stream,
            body={"text": text, "stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create_streaming(
        self,
        *,
        text: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[_types.union_create_response.UnionCreateResponseEvent]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return await self._stream(
            "POST",
            "/unions",
            stream_to=cast(
                "type[_types.union_create_response.UnionCreateResponseEvent]",
                _types.union_create_response.UnionCreateResponseEvent,
            ),
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class UnionsWithRawResponse:
    def __init__(self, unions: Unions) -> None:
        self._unions = unions
        self.create = raw(unions.create)
        self.create_streaming = raw(unions.create_streaming)


class UnionsWithStreamingResponse:
    def __init__(self, unions: Unions) -> None:
        self._unions = unions
        self.create = streaming(unions.create)
        self.create_streaming = streaming(unions.create_streaming)


class AsyncUnionsWithRawResponse:
    def __init__(self, unions: AsyncUnions) -> None:
        self._unions = unions
        self.create = async_raw(unions.create)
        self.create_streaming = async_raw(unions.create_streaming)


class AsyncUnionsWithStreamingResponse:
    def __init__(self, unions: AsyncUnions) -> None:
        self._unions = unions
        self.create = async_streaming(unions.create)
        self.create_streaming = async_streaming(unions.create_streaming)
