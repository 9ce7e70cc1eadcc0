# Generated from the API's document: #/components/schemas/RoomDto
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Room"]


class Room(BaseModel):
    id: str
    topic: str
