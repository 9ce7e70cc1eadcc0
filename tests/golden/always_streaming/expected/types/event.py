# Generated from the API's document: #/components/schemas/Event
from __future__ import annotations

from ._models import BaseModel


class Event(BaseModel):
    id: str
    message: str | None = None
