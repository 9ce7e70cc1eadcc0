# Generated from the API's document: #/paths/~1filters/post
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "FilterCreateParams",
]


class FilterCreateParams(TypedDict, total=False):
    from_year: int
    author: str
