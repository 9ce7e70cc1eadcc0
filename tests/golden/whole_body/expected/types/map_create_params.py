# Generated from the API's document: #/paths/~1maps/post
from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

__all__ = [
    "MapCreateParams",
]


class MapCreateParams(TypedDict, total=False):
    body: Mapping[str, int]
