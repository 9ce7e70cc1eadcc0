"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import chat as chat
    from . import completion_create as completion_create
    from .chat import AsyncChat as AsyncChat
    from .chat import AsyncChatWithRawResponse as AsyncChatWithRawResponse
    from .chat import AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse
    from .chat import Chat as Chat
    from .chat import ChatWithRawResponse as ChatWithRawResponse
    from .chat import ChatWithStreamingResponse as ChatWithStreamingResponse
    from .completion_create import AsyncCompletionCreate as AsyncCompletionCreate
    from .completion_create import AsyncCompletionCreateWithRawResponse as AsyncCompletionCreateWithRawResponse
    from .completion_create import (
        AsyncCompletionCreateWithStreamingResponse as AsyncCompletionCreateWithStreamingResponse,
    )
    from .completion_create import CompletionCreate as CompletionCreate
    from .completion_create import CompletionCreateWithRawResponse as CompletionCreateWithRawResponse
    from .completion_create import CompletionCreateWithStreamingResponse as CompletionCreateWithStreamingResponse

__all__ = [
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "AsyncCompletionCreate",
    "AsyncCompletionCreateWithRawResponse",
    "AsyncCompletionCreateWithStreamingResponse",
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
    "CompletionCreate",
    "CompletionCreateWithRawResponse",
    "CompletionCreateWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "chat": ".chat:",
            "completion_create": ".completion_create:",
            "AsyncChat": ".chat",
            "AsyncChatWithRawResponse": ".chat",
            "AsyncChatWithStreamingResponse": ".chat",
            "Chat": ".chat",
            "ChatWithRawResponse": ".chat",
            "ChatWithStreamingResponse": ".chat",
            "AsyncCompletionCreate": ".completion_create",
            "AsyncCompletionCreateWithRawResponse": ".completion_create",
            "AsyncCompletionCreateWithStreamingResponse": ".completion_create",
            "CompletionCreate": ".completion_create",
            "CompletionCreateWithRawResponse": ".completion_create",
            "CompletionCreateWithStreamingResponse": ".completion_create",
        },
    )
