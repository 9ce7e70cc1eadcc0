# Generated from the API's document: #/paths/~1notes/post
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = [
    "NoteCreateParams",
]


class NoteCreateParams(TypedDict, total=False):
    text: Required[str]
    """The text."""

    pinned: bool
    """Whether it stays on top."""
