# Generated from the API's document: #/paths/~1indexes/post
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "IndexesCreateParams",
]


class IndexesCreateParams(TypedDict, total=False):
    name: str
