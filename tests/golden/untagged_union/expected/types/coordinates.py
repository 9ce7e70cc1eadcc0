# Generated from the API's document: #/components/schemas/Coordinates
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Coordinates"]


class Coordinates(BaseModel):
    latitude: float
    longitude: float
