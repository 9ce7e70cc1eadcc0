"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import readings as readings
    from . import stations as stations
    from .readings import AsyncReadings as AsyncReadings
    from .readings import AsyncReadingsWithRawResponse as AsyncReadingsWithRawResponse
    from .readings import AsyncReadingsWithStreamingResponse as AsyncReadingsWithStreamingResponse
    from .readings import Readings as Readings
    from .readings import ReadingsWithRawResponse as ReadingsWithRawResponse
    from .readings import ReadingsWithStreamingResponse as ReadingsWithStreamingResponse
    from .stations import AsyncStations as AsyncStations
    from .stations import AsyncStationsWithRawResponse as AsyncStationsWithRawResponse
    from .stations import AsyncStationsWithStreamingResponse as AsyncStationsWithStreamingResponse
    from .stations import Stations as Stations
    from .stations import StationsWithRawResponse as StationsWithRawResponse
    from .stations import StationsWithStreamingResponse as StationsWithStreamingResponse

__all__ = [
    "AsyncReadings",
    "AsyncReadingsWithRawResponse",
    "AsyncReadingsWithStreamingResponse",
    "AsyncStations",
    "AsyncStationsWithRawResponse",
    "AsyncStationsWithStreamingResponse",
    "Readings",
    "ReadingsWithRawResponse",
    "ReadingsWithStreamingResponse",
    "Stations",
    "StationsWithRawResponse",
    "StationsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "readings": ".readings:",
            "stations": ".stations:",
            "AsyncReadings": ".readings",
            "AsyncReadingsWithRawResponse": ".readings",
            "AsyncReadingsWithStreamingResponse": ".readings",
            "Readings": ".readings",
            "ReadingsWithRawResponse": ".readings",
            "ReadingsWithStreamingResponse": ".readings",
            "AsyncStations": ".stations",
            "AsyncStationsWithRawResponse": ".stations",
            "AsyncStationsWithStreamingResponse": ".stations",
            "Stations": ".stations",
            "StationsWithRawResponse": ".stations",
            "StationsWithStreamingResponse": ".stations",
        },
    )
