"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import station_list_response as station_list_response
    from . import stations as stations
    from . import status_retrieve_response as status_retrieve_response
    from .station_list_response import StationListResponse as StationListResponse
    from .status_retrieve_response import StatusRetrieveResponse as StatusRetrieveResponse

__all__ = [
    "StationListResponse",
    "StatusRetrieveResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "station_list_response": ".station_list_response:",
            "stations": ".stations:",
            "status_retrieve_response": ".status_retrieve_response:",
            "StationListResponse": ".station_list_response",
            "StatusRetrieveResponse": ".status_retrieve_response",
        },
    )
