"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import measurements as measurements
    from .measurements import AsyncMeasurements as AsyncMeasurements
    from .measurements import AsyncMeasurementsWithRawResponse as AsyncMeasurementsWithRawResponse
    from .measurements import AsyncMeasurementsWithStreamingResponse as AsyncMeasurementsWithStreamingResponse
    from .measurements import Measurements as Measurements
    from .measurements import MeasurementsWithRawResponse as MeasurementsWithRawResponse
    from .measurements import MeasurementsWithStreamingResponse as MeasurementsWithStreamingResponse

__all__ = [
    "AsyncMeasurements",
    "AsyncMeasurementsWithRawResponse",
    "AsyncMeasurementsWithStreamingResponse",
    "Measurements",
    "MeasurementsWithRawResponse",
    "MeasurementsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "measurements": ".measurements:",
            "AsyncMeasurements": ".measurements",
            "AsyncMeasurementsWithRawResponse": ".measurements",
            "AsyncMeasurementsWithStreamingResponse": ".measurements",
            "Measurements": ".measurements",
            "MeasurementsWithRawResponse": ".measurements",
            "MeasurementsWithStreamingResponse": ".measurements",
        },
    )
