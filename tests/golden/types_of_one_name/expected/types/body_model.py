# Generated from the API's document: #/components/schemas/BodyModel
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["BodyModel"]


class BodyModel(BaseModel):
    name: str | None = None
