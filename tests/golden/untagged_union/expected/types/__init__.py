"""Types: what methods take and what they return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
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


__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "Address": ".address",
        "Coordinates": ".coordinates",
        "Place": ".place",
        "PlaceCreateParams": ".place_create_params",
    },
)
