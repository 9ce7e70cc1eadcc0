# Generated from the API's document: #/components/schemas/RoomDto
from __future__ import annotations

from ._models import BaseModel


class Room(BaseModel):
    id: str
    topic: str
