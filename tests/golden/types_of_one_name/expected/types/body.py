# Generated from the API's document: #/components/schemas/Body
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["BodyModelModel"]


class BodyModelModel(BaseModel):
    id: str | None = None
