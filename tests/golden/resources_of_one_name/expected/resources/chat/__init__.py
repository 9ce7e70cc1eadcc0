"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import chat as chat
    from . import post_ as post_
    from .chat import AsyncChat as AsyncChat
    from .chat import AsyncChatWithRawResponse as AsyncChatWithRawResponse
    from .chat import AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse
    from .chat import Chat as Chat
    from .chat import ChatWithRawResponse as ChatWithRawResponse
    from .chat import ChatWithStreamingResponse as ChatWithStreamingResponse
    from .post_ import AsyncPost as AsyncPost
    from .post_ import AsyncPostWithRawResponse as AsyncPostWithRawResponse
    from .post_ import AsyncPostWithStreamingResponse as AsyncPostWithStreamingResponse
    from .post_ import Post as Post
    from .post_ import PostWithRawResponse as PostWithRawResponse
    from .post_ import PostWithStreamingResponse as PostWithStreamingResponse

__all__ = [
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "AsyncPost",
    "AsyncPostWithRawResponse",
    "AsyncPostWithStreamingResponse",
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
    "Post",
    "PostWithRawResponse",
    "PostWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "chat": ".chat:",
            "post_": ".post_:",
            "AsyncChat": ".chat",
            "AsyncChatWithRawResponse": ".chat",
            "AsyncChatWithStreamingResponse": ".chat",
            "Chat": ".chat",
            "ChatWithRawResponse": ".chat",
            "ChatWithStreamingResponse": ".chat",
            "AsyncPost": ".post_",
            "AsyncPostWithRawResponse": ".post_",
            "AsyncPostWithStreamingResponse": ".post_",
            "Post": ".post_",
            "PostWithRawResponse": ".post_",
            "PostWithStreamingResponse": ".post_",
        },
    )
