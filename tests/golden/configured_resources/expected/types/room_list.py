# Generated from the API's document: #/components/schemas/RoomList
from __future__ import annotations

from ._models import BaseModel
from .room import Room


class RoomList(BaseModel):
    rooms: list[Room]
