# Generated from the API's document: #/paths/~1books/post
from __future__ import annotations

from datetime import date

from typing_extensions import Required, TypedDict

from .._runtime.formats import DATE
from .._runtime.types import SequenceNotStr
from .._runtime.wire import Fields, WireNames

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


BOOK_CREATE_PARAMS_WIRE: WireNames = Fields({"printed": DATE})
