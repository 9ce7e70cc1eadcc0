"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import gates as gates
    from .gates import AsyncGates as AsyncGates
    from .gates import AsyncGatesWithRawResponse as AsyncGatesWithRawResponse
    from .gates import AsyncGatesWithStreamingResponse as AsyncGatesWithStreamingResponse
    from .gates import Gates as Gates
    from .gates import GatesWithRawResponse as GatesWithRawResponse
    from .gates import GatesWithStreamingResponse as GatesWithStreamingResponse

__all__ = [
    "AsyncGates",
    "AsyncGatesWithRawResponse",
    "AsyncGatesWithStreamingResponse",
    "Gates",
    "GatesWithRawResponse",
    "GatesWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "gates": ".gates:",
            "AsyncGates": ".gates",
            "AsyncGatesWithRawResponse": ".gates",
            "AsyncGatesWithStreamingResponse": ".gates",
            "Gates": ".gates",
            "GatesWithRawResponse": ".gates",
            "GatesWithStreamingResponse": ".gates",
        },
    )
