# Generated from the API's document: #/paths/~1users/post
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "UserCreateRequestParams",
]


class UserCreateRequestParams(TypedDict, total=False):
    name: str
