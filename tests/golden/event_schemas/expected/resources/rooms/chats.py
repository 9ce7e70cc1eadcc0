# Generated from the API's document: the resource rooms.chats
from __future__ import annotations

from typing import Literal, overload

from ... import types as _types
from ..._runtime.arguments import required_args
from ..._runtime.first_use import cached_property
from ..._runtime.paths import path_template
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.streaming import AsyncStream, Stream
from ..._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Chats",
    "ChatsWithRawResponse",
    "ChatsWithStreamingResponse",
    "AsyncChats",
    "AsyncChatsWithRawResponse",
    "AsyncChatsWithStreamingResponse",
]


class Chats(SyncResource):
    @cached_property
    def with_raw_response(self) -> ChatsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ChatsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ChatsWithStreamingResponse(self)

    @overload
    def create(
        self,
        room: str,
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
        room: str,
        *,
        text: str,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[_types.rooms.chat_create_response.ChatCreateResponseEvent]: ...
    @overload
    def create(
        self,
        room: str,
        *,
        text: str,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply | Stream[_types.rooms.chat_create_response.ChatCreateResponseEvent]: ...
    @required_args(("room", "text"), ("room", "text", "stream"))
    def create(
        self,
        room: str,
        *,
        text: str,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply | Stream[_types.rooms.chat_create_response.ChatCreateResponseEvent]:
        """Events are objects, of a resource within another."""
        return self._request_or_stream(
            "POST",
            path_template("/rooms/{room}/chats", room=room),
            cast_to=_types.Reply,
            stream_to=_types.rooms.chat_create_response.ChatCreateResponseEvent,
            stream=stream,
            body={"text": text, "stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create_streaming(
        self,
        room: str,
        *,
        text: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[_types.rooms.chat_create_response.ChatCreateResponseEvent]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return self._stream(
            "POST",
            path_template("/rooms/{room}/chats", room=room),
            stream_to=_types.rooms.chat_create_response.ChatCreateResponseEvent,
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncChats(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncChatsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncChatsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncChatsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        room: str,
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
        room: str,
        *,
        text: str,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[_types.rooms.chat_create_response.ChatCreateResponseEvent]: ...
    @overload
    async def create(
        self,
        room: str,
        *,
        text: str,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply | AsyncStream[_types.rooms.chat_create_response.ChatCreateResponseEvent]: ...
    @required_args(("room", "text"), ("room", "text", "stream"))
    async def create(
        self,
        room: str,
        *,
        text: str,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply | AsyncStream[_types.rooms.chat_create_response.ChatCreateResponseEvent]:
        """Events are objects, of a resource within another."""
        return await self._request_or_stream(
            "POST",
            path_template("/rooms/{room}/chats", room=room),
            cast_to=_types.Reply,
            stream_to=_types.rooms.chat_create_response.ChatCreateResponseEvent,
            stream=stream,
            body={"text": text, "stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create_streaming(
        self,
        room: str,
        *,
        text: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[_types.rooms.chat_create_response.ChatCreateResponseEvent]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return await self._stream(
            "POST",
            path_template("/rooms/{room}/chats", room=room),
            stream_to=_types.rooms.chat_create_response.ChatCreateResponseEvent,
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ChatsWithRawResponse:
    def __init__(self, chats: Chats) -> None:
        self._chats = chats
        self.create = raw(chats.create)
        self.create_streaming = raw(chats.create_streaming)


class ChatsWithStreamingResponse:
    def __init__(self, chats: Chats) -> None:
        self._chats = chats
        self.create = streaming(chats.create)
        self.create_streaming = streaming(chats.create_streaming)


class AsyncChatsWithRawResponse:
    def __init__(self, chats: AsyncChats) -> None:
        self._chats = chats
        self.create = async_raw(chats.create)
        self.create_streaming = async_raw(chats.create_streaming)


class AsyncChatsWithStreamingResponse:
    def __init__(self, chats: AsyncChats) -> None:
        self._chats = chats
        self.create = async_streaming(chats.create)
        self.create_streaming = async_streaming(chats.create_streaming)
