"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import ping as ping
    from .ping import AsyncPing as AsyncPing
    from .ping import AsyncPingWithRawResponse as AsyncPingWithRawResponse
    from .ping import AsyncPingWithStreamingResponse as AsyncPingWithStreamingResponse
    from .ping import Ping as Ping
    from .ping import PingWithRawResponse as PingWithRawResponse
    from .ping import PingWithStreamingResponse as PingWithStreamingResponse

__all__ = [
    "AsyncPing",
    "AsyncPingWithRawResponse",
    "AsyncPingWithStreamingResponse",
    "Ping",
    "PingWithRawResponse",
    "PingWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "ping": ".ping:",
            "AsyncPing": ".ping",
            "AsyncPingWithRawResponse": ".ping",
            "AsyncPingWithStreamingResponse": ".ping",
            "Ping": ".ping",
            "PingWithRawResponse": ".ping",
            "PingWithStreamingResponse": ".ping",
        },
    )
