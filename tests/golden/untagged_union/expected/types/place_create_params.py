# Generated from the API's document: #/paths/~1places/post
from __future__ import annotations

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "PlaceCreateParams",
    "LatitudeWhere",
    "CityWhere",
    "Code",
    "Where",
]


class PlaceCreateParams(TypedDict, total=False):
    where: Required[Where]
    """Where the place is."""


class LatitudeWhere(TypedDict, total=False):
    latitude: Required[float]
    longitude: Required[float]


class CityWhere(TypedDict, total=False):
    street: Required[str]
    city: str


class Code(TypedDict, total=False):
    street: str


Where: TypeAlias = LatitudeWhere | CityWhere | Code
