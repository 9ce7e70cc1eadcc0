"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import things as things
    from .things import AsyncThings as AsyncThings
    from .things import AsyncThingsWithRawResponse as AsyncThingsWithRawResponse
    from .things import AsyncThingsWithStreamingResponse as AsyncThingsWithStreamingResponse
    from .things import Things as Things
    from .things import ThingsWithRawResponse as ThingsWithRawResponse
    from .things import ThingsWithStreamingResponse as ThingsWithStreamingResponse

__all__ = [
    "AsyncThings",
    "AsyncThingsWithRawResponse",
    "AsyncThingsWithStreamingResponse",
    "Things",
    "ThingsWithRawResponse",
    "ThingsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "things": ".things:",
            "AsyncThings": ".things",
            "AsyncThingsWithRawResponse": ".things",
            "AsyncThingsWithStreamingResponse": ".things",
            "Things": ".things",
            "ThingsWithRawResponse": ".things",
            "ThingsWithStreamingResponse": ".things",
        },
    )
