# Generated from the API's document: #/components/schemas/Note
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Note"]


class Note(BaseModel):
    note: str | None = None
