# Generated from the API's document: #/components/schemas/RoomList
from __future__ import annotations

from .._runtime.models import BaseModel
from .room import Room

__all__ = ["RoomList"]


class RoomList(BaseModel):
    rooms: list[Room]
