# Generated from the API's document: #/paths/~1orders~1{id}~1items/post
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = [
    "ItemCreateParams",
]


class ItemCreateParams(TypedDict, total=False):
    note: str
    """In the query."""

    header_note: str
    """In a header."""

    body_id: Required[str]
    """What the item is called."""

    body_note: str
    """In the body."""

    timeout: int
    """How long to hold the item."""

    extra_body: str
    """A field that is called like an option of every method."""

    self_: str
