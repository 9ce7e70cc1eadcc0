# Generated from the API's document: #/components/schemas/Note
from __future__ import annotations

from ._models import BaseModel


class Note(BaseModel):
    note: str | None = None
