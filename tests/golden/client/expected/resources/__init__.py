"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_package

if TYPE_CHECKING:
    from .pings import AsyncPings as AsyncPings
    from .pings import AsyncPingsWithRawResponse as AsyncPingsWithRawResponse
    from .pings import AsyncPingsWithStreamingResponse as AsyncPingsWithStreamingResponse
    from .pings import Pings as Pings
    from .pings import PingsWithRawResponse as PingsWithRawResponse
    from .pings import PingsWithStreamingResponse as PingsWithStreamingResponse

if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__, __all__ = lazy_package(
        __name__,
        {
            "AsyncPings": ".pings",
            "AsyncPingsWithRawResponse": ".pings",
            "AsyncPingsWithStreamingResponse": ".pings",
            "Pings": ".pings",
            "PingsWithRawResponse": ".pings",
            "PingsWithStreamingResponse": ".pings",
        },
    )
