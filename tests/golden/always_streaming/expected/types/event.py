# Generated from the API's document: #/components/schemas/Event
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Event"]


class Event(BaseModel):
    id: str
    message: str | None = None
