# Generated from the API's document: #/components/schemas/Things
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Things"]


class Things(BaseModel):
    names: list[str] | None = None
