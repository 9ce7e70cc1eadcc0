# Generated from the API's document: #/paths/~1books/post
from __future__ import annotations

from datetime import date

from typing_extensions import Required, TypedDict

from .._runtime.types import SequenceNotStr

__all__ = [
    "BookCreateParams",
]


class BookCreateParams(TypedDict, total=False):
    title: Required[str]
    """The title."""

    authors: SequenceNotStr[str]
    printed: str | date
    shelf: Required[str]
    """Where to put it."""
