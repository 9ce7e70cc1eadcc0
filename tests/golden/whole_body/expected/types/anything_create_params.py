# Generated from the API's document: #/paths/~1anything/post
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "AnythingCreateParams",
]


class AnythingCreateParams(TypedDict, total=False):
    body: object
