# Generated from the API's document: #/components/schemas/Document
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Document"]


class Document(BaseModel):
    id: int
    title: str | None = None
