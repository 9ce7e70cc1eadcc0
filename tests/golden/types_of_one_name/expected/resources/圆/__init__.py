"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import 圆 as 圆
    from . import 圆_圆 as 圆_圆
    from .圆 import Async圆Resource as Async圆Resource
    from .圆 import Async圆ResourceWithRawResponse as Async圆ResourceWithRawResponse
    from .圆 import Async圆ResourceWithStreamingResponse as Async圆ResourceWithStreamingResponse
    from .圆 import 圆Resource as 圆Resource
    from .圆 import 圆ResourceWithRawResponse as 圆ResourceWithRawResponse
    from .圆 import 圆ResourceWithStreamingResponse as 圆ResourceWithStreamingResponse
    from .圆_圆 import Async圆圆 as Async圆圆
    from .圆_圆 import Async圆圆WithRawResponse as Async圆圆WithRawResponse
    from .圆_圆 import Async圆圆WithStreamingResponse as Async圆圆WithStreamingResponse
    from .圆_圆 import 圆圆 as 圆圆
    from .圆_圆 import 圆圆WithRawResponse as 圆圆WithRawResponse
    from .圆_圆 import 圆圆WithStreamingResponse as 圆圆WithStreamingResponse

__all__ = [
    "Async圆Resource",
    "Async圆ResourceWithRawResponse",
    "Async圆ResourceWithStreamingResponse",
    "Async圆圆",
    "Async圆圆WithRawResponse",
    "Async圆圆WithStreamingResponse",
    "圆Resource",
    "圆ResourceWithRawResponse",
    "圆ResourceWithStreamingResponse",
    "圆圆",
    "圆圆WithRawResponse",
    "圆圆WithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "圆": ".圆:",
            "圆_圆": ".圆_圆:",
            "Async圆Resource": ".圆",
            "Async圆ResourceWithRawResponse": ".圆",
            "Async圆ResourceWithStreamingResponse": ".圆",
            "圆Resource": ".圆",
            "圆ResourceWithRawResponse": ".圆",
            "圆ResourceWithStreamingResponse": ".圆",
            "Async圆圆": ".圆_圆",
            "Async圆圆WithRawResponse": ".圆_圆",
            "Async圆圆WithStreamingResponse": ".圆_圆",
            "圆圆": ".圆_圆",
            "圆圆WithRawResponse": ".圆_圆",
            "圆圆WithStreamingResponse": ".圆_圆",
        },
    )
