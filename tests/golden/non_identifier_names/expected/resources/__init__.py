"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import reactions as reactions
    from .reactions import AsyncReactions as AsyncReactions
    from .reactions import AsyncReactionsWithRawResponse as AsyncReactionsWithRawResponse
    from .reactions import AsyncReactionsWithStreamingResponse as AsyncReactionsWithStreamingResponse
    from .reactions import Reactions as Reactions
    from .reactions import ReactionsWithRawResponse as ReactionsWithRawResponse
    from .reactions import ReactionsWithStreamingResponse as ReactionsWithStreamingResponse

__all__ = [
    "AsyncReactions",
    "AsyncReactionsWithRawResponse",
    "AsyncReactionsWithStreamingResponse",
    "Reactions",
    "ReactionsWithRawResponse",
    "ReactionsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "reactions": ".reactions:",
            "AsyncReactions": ".reactions",
            "AsyncReactionsWithRawResponse": ".reactions",
            "AsyncReactionsWithStreamingResponse": ".reactions",
            "Reactions": ".reactions",
            "ReactionsWithRawResponse": ".reactions",
            "ReactionsWithStreamingResponse": ".reactions",
        },
    )
