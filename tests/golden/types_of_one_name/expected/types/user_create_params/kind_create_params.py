# Generated from the API's document: #/paths/~1user_create_params~1{id}~1kinds/post
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "KindCreateParams",
]


class KindCreateParams(TypedDict, total=False):
    name: str
