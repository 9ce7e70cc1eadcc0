# Generated from the API's document: #/components/schemas/Coordinates
from __future__ import annotations

from ._models import BaseModel


class Coordinates(BaseModel):
    latitude: float
    longitude: float
