"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import paintings as paintings
    from .paintings import AsyncPaintings as AsyncPaintings
    from .paintings import AsyncPaintingsWithRawResponse as AsyncPaintingsWithRawResponse
    from .paintings import AsyncPaintingsWithStreamingResponse as AsyncPaintingsWithStreamingResponse
    from .paintings import Paintings as Paintings
    from .paintings import PaintingsWithRawResponse as PaintingsWithRawResponse
    from .paintings import PaintingsWithStreamingResponse as PaintingsWithStreamingResponse

__all__ = [
    "AsyncPaintings",
    "AsyncPaintingsWithRawResponse",
    "AsyncPaintingsWithStreamingResponse",
    "Paintings",
    "PaintingsWithRawResponse",
    "PaintingsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "paintings": ".paintings:",
            "AsyncPaintings": ".paintings",
            "AsyncPaintingsWithRawResponse": ".paintings",
            "AsyncPaintingsWithStreamingResponse": ".paintings",
            "Paintings": ".paintings",
            "PaintingsWithRawResponse": ".paintings",
            "PaintingsWithStreamingResponse": ".paintings",
        },
    )
