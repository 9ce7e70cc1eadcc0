# Generated from the API's document: #/components/schemas/Line
from __future__ import annotations

from ._models import BaseModel


class Line(BaseModel):
    id: str | None = None
    time: str | None = None
    price: str | None = None
