# Generated from the API's document: #/components/schemas/Document
from __future__ import annotations

from ._models import BaseModel


class Document(BaseModel):
    id: int
    title: str | None = None
