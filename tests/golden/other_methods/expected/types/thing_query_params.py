# Generated from the API's document: #/paths/~1things/query
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "ThingQueryParams",
]


class ThingQueryParams(TypedDict, total=False):
    like: str
