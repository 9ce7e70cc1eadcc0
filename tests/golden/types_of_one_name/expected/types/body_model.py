# Generated from the API's document: #/components/schemas/BodyModel
from __future__ import annotations

from ._models import BaseModel


class BodyModel(BaseModel):
    name: str | None = None
