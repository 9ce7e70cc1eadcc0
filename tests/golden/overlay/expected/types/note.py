# Generated from the API's document: #/components/schemas/Note
from __future__ import annotations

from ._models import BaseModel


class Note(BaseModel):
    text: str
    """The text."""

    pinned: bool | None = None
    """Whether it stays on top."""
