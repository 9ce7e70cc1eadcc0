# Generated from the API's document: the resource chat
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.first_use import cached_property
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .completion_create import (
        AsyncCompletionCreate,
        AsyncCompletionCreateWithRawResponse,
        AsyncCompletionCreateWithStreamingResponse,
        CompletionCreate,
        CompletionCreateWithRawResponse,
        CompletionCreateWithStreamingResponse,
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
    def completion_create(self) -> CompletionCreate:
        from .completion_create import CompletionCreate

        return CompletionCreate(self._client)

    @cached_property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ChatWithStreamingResponse(self)


class AsyncChat(AsyncResource):
    @cached_property
    def completion_create(self) -> AsyncCompletionCreate:
        from .completion_create import AsyncCompletionCreate

        return AsyncCompletionCreate(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncChatWithStreamingResponse(self)


class ChatWithRawResponse:
    def __init__(self, chat: Chat) -> None:
        self._chat = chat

    @cached_property
    def completion_create(self) -> CompletionCreateWithRawResponse:
        return self._chat.completion_create.with_raw_response


class ChatWithStreamingResponse:
    def __init__(self, chat: Chat) -> None:
        self._chat = chat

    @cached_property
    def completion_create(self) -> CompletionCreateWithStreamingResponse:
        return self._chat.completion_create.with_streaming_response


class AsyncChatWithRawResponse:
    def __init__(self, chat: AsyncChat) -> None:
        self._chat = chat

    @cached_property
    def completion_create(self) -> AsyncCompletionCreateWithRawResponse:
        return self._chat.completion_create.with_raw_response


class AsyncChatWithStreamingResponse:
    def __init__(self, chat: AsyncChat) -> None:
        self._chat = chat

    @cached_property
    def completion_create(self) -> AsyncCompletionCreateWithStreamingResponse:
        return self._chat.completion_create.with_streaming_response
