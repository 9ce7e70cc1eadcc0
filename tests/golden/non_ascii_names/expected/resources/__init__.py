"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import bücher as bücher
    from .bücher import AsyncBücher as AsyncBücher
    from .bücher import AsyncBücherWithRawResponse as AsyncBücherWithRawResponse
    from .bücher import AsyncBücherWithStreamingResponse as AsyncBücherWithStreamingResponse
    from .bücher import Bücher as Bücher
    from .bücher import BücherWithRawResponse as BücherWithRawResponse
    from .bücher import BücherWithStreamingResponse as BücherWithStreamingResponse

__all__ = [
    "AsyncBücher",
    "AsyncBücherWithRawResponse",
    "AsyncBücherWithStreamingResponse",
    "Bücher",
    "BücherWithRawResponse",
    "BücherWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "bücher": ".bücher:",
            "AsyncBücher": ".bücher",
            "AsyncBücherWithRawResponse": ".bücher",
            "AsyncBücherWithStreamingResponse": ".bücher",
            "Bücher": ".bücher",
            "BücherWithRawResponse": ".bücher",
            "BücherWithStreamingResponse": ".bücher",
        },
    )
