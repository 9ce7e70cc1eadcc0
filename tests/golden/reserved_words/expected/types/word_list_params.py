# Generated from the API's document: #/paths/~1words/get
from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.types import SequenceNotStr

__all__ = [
    "WordListParams",
]


class WordListParams(TypedDict, total=False):
    from_: str
    list_: SequenceNotStr[str]
    type: str
