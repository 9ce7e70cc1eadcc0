# Generated from the API's document: #/paths/~1folders~1{folder_id}/put
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = [
    "FolderReplaceParams",
]


class FolderReplaceParams(TypedDict, total=False):
    name: Required[str]
