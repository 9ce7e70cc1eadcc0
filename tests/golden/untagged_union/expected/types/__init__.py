"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import address as address
    from . import coordinates as coordinates
    from . import place as place
    from . import place_create_params as place_create_params
    from .address import Address as Address
    from .coordinates import Coordinates as Coordinates
    from .place import Place as Place
    from .place_create_params import PlaceCreateParams as PlaceCreateParams

__all__ = [
    "Address",
    "Coordinates",
    "Place",
    "PlaceCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "address": ".address:",
            "coordinates": ".coordinates:",
            "place": ".place:",
            "place_create_params": ".place_create_params:",
            "Address": ".address",
            "Coordinates": ".coordinates",
            "Place": ".place",
            "PlaceCreateParams": ".place_create_params",
        },
    )
