"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import stations as stations
    from . import status as status
    from .stations import AsyncStations as AsyncStations
    from .stations import AsyncStationsWithRawResponse as AsyncStationsWithRawResponse
    from .stations import AsyncStationsWithStreamingResponse as AsyncStationsWithStreamingResponse
    from .stations import Stations as Stations
    from .stations import StationsWithRawResponse as StationsWithRawResponse
    from .stations import StationsWithStreamingResponse as StationsWithStreamingResponse
    from .status import AsyncStatus as AsyncStatus
    from .status import AsyncStatusWithRawResponse as AsyncStatusWithRawResponse
    from .status import AsyncStatusWithStreamingResponse as AsyncStatusWithStreamingResponse
    from .status import Status as Status
    from .status import StatusWithRawResponse as StatusWithRawResponse
    from .status import StatusWithStreamingResponse as StatusWithStreamingResponse

__all__ = [
    "AsyncStations",
    "AsyncStationsWithRawResponse",
    "AsyncStationsWithStreamingResponse",
    "AsyncStatus",
    "AsyncStatusWithRawResponse",
    "AsyncStatusWithStreamingResponse",
    "Stations",
    "StationsWithRawResponse",
    "StationsWithStreamingResponse",
    "Status",
    "StatusWithRawResponse",
    "StatusWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "stations": ".stations:",
            "status": ".status:",
            "AsyncStations": ".stations",
            "AsyncStationsWithRawResponse": ".stations",
            "AsyncStationsWithStreamingResponse": ".stations",
            "Stations": ".stations",
            "StationsWithRawResponse": ".stations",
            "StationsWithStreamingResponse": ".stations",
            "AsyncStatus": ".status",
            "AsyncStatusWithRawResponse": ".status",
            "AsyncStatusWithStreamingResponse": ".status",
            "Status": ".status",
            "StatusWithRawResponse": ".status",
            "StatusWithStreamingResponse": ".status",
        },
    )
