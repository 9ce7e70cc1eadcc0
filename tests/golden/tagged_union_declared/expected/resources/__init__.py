"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import messages as messages
    from .messages import AsyncMessages as AsyncMessages
    from .messages import AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse
    from .messages import AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse
    from .messages import Messages as Messages
    from .messages import MessagesWithRawResponse as MessagesWithRawResponse
    from .messages import MessagesWithStreamingResponse as MessagesWithStreamingResponse

__all__ = [
    "AsyncMessages",
    "AsyncMessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse",
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "messages": ".messages:",
            "AsyncMessages": ".messages",
            "AsyncMessagesWithRawResponse": ".messages",
            "AsyncMessagesWithStreamingResponse": ".messages",
            "Messages": ".messages",
            "MessagesWithRawResponse": ".messages",
            "MessagesWithStreamingResponse": ".messages",
        },
    )
