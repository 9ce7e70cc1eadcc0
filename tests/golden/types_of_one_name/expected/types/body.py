# Generated from the API's document: #/components/schemas/Body
from __future__ import annotations

from ._models import BaseModel


class BodyModelModel(BaseModel):
    id: str | None = None
