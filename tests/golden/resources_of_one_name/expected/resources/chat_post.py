# Generated from the API's document: the resource chat_post
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

__all__ = [
    "ChatPost",
    "ChatPostWithRawResponse",
    "ChatPostWithStreamingResponse",
    "AsyncChatPost",
    "AsyncChatPostWithRawResponse",
    "AsyncChatPostWithStreamingResponse",
]


class ChatPost(SyncResource):
    @cached_property
    def with_raw_response(self) -> ChatPostWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ChatPostWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatPostWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ChatPostWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "GET",
            "/chat.post",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncChatPost(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncChatPostWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncChatPostWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatPostWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncChatPostWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "GET",
            "/chat.post",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ChatPostWithRawResponse:
    def __init__(self, chat_post: ChatPost) -> None:
        self._chat_post = chat_post
        self.retrieve = raw(chat_post.retrieve)


class ChatPostWithStreamingResponse:
    def __init__(self, chat_post: ChatPost) -> None:
        self._chat_post = chat_post
        self.retrieve = streaming(chat_post.retrieve)


class AsyncChatPostWithRawResponse:
    def __init__(self, chat_post: AsyncChatPost) -> None:
        self._chat_post = chat_post
        self.retrieve = async_raw(chat_post.retrieve)


class AsyncChatPostWithStreamingResponse:
    def __init__(self, chat_post: AsyncChatPost) -> None:
        self._chat_post = chat_post
        self.retrieve = async_streaming(chat_post.retrieve)
