"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import chat_create_params as chat_create_params
    from . import chat_create_response as chat_create_response
    from .chat_create_params import ChatCreateParams as ChatCreateParams

__all__ = [
    "ChatCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "chat_create_params": ".chat_create_params:",
            "chat_create_response": ".chat_create_response:",
            "ChatCreateParams": ".chat_create_params",
        },
    )
