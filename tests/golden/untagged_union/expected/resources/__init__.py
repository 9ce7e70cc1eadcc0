"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import places as places
    from .places import AsyncPlaces as AsyncPlaces
    from .places import AsyncPlacesWithRawResponse as AsyncPlacesWithRawResponse
    from .places import AsyncPlacesWithStreamingResponse as AsyncPlacesWithStreamingResponse
    from .places import Places as Places
    from .places import PlacesWithRawResponse as PlacesWithRawResponse
    from .places import PlacesWithStreamingResponse as PlacesWithStreamingResponse

__all__ = [
    "AsyncPlaces",
    "AsyncPlacesWithRawResponse",
    "AsyncPlacesWithStreamingResponse",
    "Places",
    "PlacesWithRawResponse",
    "PlacesWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "places": ".places:",
            "AsyncPlaces": ".places",
            "AsyncPlacesWithRawResponse": ".places",
            "AsyncPlacesWithStreamingResponse": ".places",
            "Places": ".places",
            "PlacesWithRawResponse": ".places",
            "PlacesWithStreamingResponse": ".places",
        },
    )
