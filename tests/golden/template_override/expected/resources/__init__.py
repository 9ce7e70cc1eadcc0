r"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import things as things
    from .things import AsyncThingsResource as AsyncThingsResource
    from .things import AsyncThingsResourceWithRawResponse as AsyncThingsResourceWithRawResponse
    from .things import AsyncThingsResourceWithStreamingResponse as AsyncThingsResourceWithStreamingResponse
    from .things import ThingsResource as ThingsResource
    from .things import ThingsResourceWithRawResponse as ThingsResourceWithRawResponse
    from .things import ThingsResourceWithStreamingResponse as ThingsResourceWithStreamingResponse

__all__ = [
    "AsyncThingsResource",
    "AsyncThingsResourceWithRawResponse",
    "AsyncThingsResourceWithStreamingResponse",
    "ThingsResource",
    "ThingsResourceWithRawResponse",
    "ThingsResourceWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "things": ".things:",
            "AsyncThingsResource": ".things",
            "AsyncThingsResourceWithRawResponse": ".things",
            "AsyncThingsResourceWithStreamingResponse": ".things",
            "ThingsResource": ".things",
            "ThingsResourceWithRawResponse": ".things",
            "ThingsResourceWithStreamingResponse": ".things",
        },
    )
