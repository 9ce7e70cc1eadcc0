# Generated from the API's document: #/components/schemas/Circle
from __future__ import annotations

from ._models import BaseModel


class Circle(BaseModel):
    radius: float | None = None
