# Generated from the API's document: #/paths/~1folders/post
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = [
    "FolderCreateParams",
]


class FolderCreateParams(TypedDict, total=False):
    name: Required[str]
