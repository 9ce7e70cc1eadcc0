# Generated from the API's document: #/paths/~1ping/post
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "PingCountParams",
]


class PingCountParams(TypedDict, total=False):
    since: int
