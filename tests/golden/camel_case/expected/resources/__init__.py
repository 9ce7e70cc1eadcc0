"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import car_avans as car_avans
    from .car_avans import AsyncCarAvans as AsyncCarAvans
    from .car_avans import AsyncCarAvansWithRawResponse as AsyncCarAvansWithRawResponse
    from .car_avans import AsyncCarAvansWithStreamingResponse as AsyncCarAvansWithStreamingResponse
    from .car_avans import CarAvans as CarAvans
    from .car_avans import CarAvansWithRawResponse as CarAvansWithRawResponse
    from .car_avans import CarAvansWithStreamingResponse as CarAvansWithStreamingResponse

__all__ = [
    "AsyncCarAvans",
    "AsyncCarAvansWithRawResponse",
    "AsyncCarAvansWithStreamingResponse",
    "CarAvans",
    "CarAvansWithRawResponse",
    "CarAvansWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "car_avans": ".car_avans:",
            "AsyncCarAvans": ".car_avans",
            "AsyncCarAvansWithRawResponse": ".car_avans",
            "AsyncCarAvansWithStreamingResponse": ".car_avans",
            "CarAvans": ".car_avans",
            "CarAvansWithRawResponse": ".car_avans",
            "CarAvansWithStreamingResponse": ".car_avans",
        },
    )
