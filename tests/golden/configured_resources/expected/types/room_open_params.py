# Generated from the API's document: #/paths/~1rooms/post
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = [
    "RoomOpenParams",
]


class RoomOpenParams(TypedDict, total=False):
    id: Required[str]
    topic: Required[str]
