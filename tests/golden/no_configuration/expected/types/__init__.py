"""Types: what methods take and what they return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import station_list_response as station_list_response
    from .station_list_response import StationListResponse as StationListResponse

__all__ = [
    "StationListResponse",
]


__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "station_list_response": ".station_list_response:",
        "StationListResponse": ".station_list_response",
    },
)
