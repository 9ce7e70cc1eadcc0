# Generated from the API's document: #/paths/~1teams/post
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "TeamCreateRequestParams",
]


class TeamCreateRequestParams(TypedDict, total=False):
    name: str
