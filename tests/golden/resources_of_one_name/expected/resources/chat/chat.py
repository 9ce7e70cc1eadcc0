# Generated from the API's document: the resource chat
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.first_use import cached_property
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

if TYPE_CHECKING:
    from .post_.post_ import (
        AsyncPost,
        AsyncPostWithRawResponse,
        AsyncPostWithStreamingResponse,
        Post,
        PostWithRawResponse,
        PostWithStreamingResponse,
    )


__all__ = [
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
]


class Chat(SyncResource):
    @cached_property
    def post_(self) -> Post:
        from .post_.post_ import Post

        return Post(self._client)

    @cached_property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ChatWithStreamingResponse(self)

    def post(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "GET",
            "/chat/post",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncChat(AsyncResource):
    @cached_property
    def post_(self) -> AsyncPost:
        from .post_.post_ import AsyncPost

        return AsyncPost(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncChatWithStreamingResponse(self)

    async def post(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "GET",
            "/chat/post",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ChatWithRawResponse:
    def __init__(self, chat: Chat) -> None:
        self._chat = chat
        self.post = raw(chat.post)

    @cached_property
    def post_(self) -> PostWithRawResponse:
        return self._chat.post_.with_raw_response


class ChatWithStreamingResponse:
    def __init__(self, chat: Chat) -> None:
        self._chat = chat
        self.post = streaming(chat.post)

    @cached_property
    def post_(self) -> PostWithStreamingResponse:
        return self._chat.post_.with_streaming_response


class AsyncChatWithRawResponse:
    def __init__(self, chat: AsyncChat) -> None:
        self._chat = chat
        self.post = async_raw(chat.post)

    @cached_property
    def post_(self) -> AsyncPostWithRawResponse:
        return self._chat.post_.with_raw_response


class AsyncChatWithStreamingResponse:
    def __init__(self, chat: AsyncChat) -> None:
        self._chat = chat
        self.post = async_streaming(chat.post)

    @cached_property
    def post_(self) -> AsyncPostWithStreamingResponse:
        return self._chat.post_.with_streaming_response
