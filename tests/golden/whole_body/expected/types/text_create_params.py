# Generated from the API's document: #/paths/~1texts/post
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = [
    "TextCreateParams",
]


class TextCreateParams(TypedDict, total=False):
    body: Required[str]
