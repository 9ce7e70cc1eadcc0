"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import locks as locks
    from .locks import AsyncLocks as AsyncLocks
    from .locks import AsyncLocksWithRawResponse as AsyncLocksWithRawResponse
    from .locks import AsyncLocksWithStreamingResponse as AsyncLocksWithStreamingResponse
    from .locks import Locks as Locks
    from .locks import LocksWithRawResponse as LocksWithRawResponse
    from .locks import LocksWithStreamingResponse as LocksWithStreamingResponse

__all__ = [
    "AsyncLocks",
    "AsyncLocksWithRawResponse",
    "AsyncLocksWithStreamingResponse",
    "Locks",
    "LocksWithRawResponse",
    "LocksWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "locks": ".locks:",
            "AsyncLocks": ".locks",
            "AsyncLocksWithRawResponse": ".locks",
            "AsyncLocksWithStreamingResponse": ".locks",
            "Locks": ".locks",
            "LocksWithRawResponse": ".locks",
            "LocksWithStreamingResponse": ".locks",
        },
    )
