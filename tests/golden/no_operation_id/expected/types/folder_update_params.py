# Generated from the API's document: #/paths/~1folders~1{folder_id}/patch
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = [
    "FolderUpdateParams",
]


class FolderUpdateParams(TypedDict, total=False):
    name: Required[str]
