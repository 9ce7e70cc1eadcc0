# Generated from the API's document: #/paths/~1texts/post
from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .._runtime.types import SequenceNotStr

__all__ = [
    "TextCreateParams",
]


class TextCreateParams(TypedDict, total=False):
    prompt: Required[str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None]
    """What to continue, as text or as tokens, one or several."""
