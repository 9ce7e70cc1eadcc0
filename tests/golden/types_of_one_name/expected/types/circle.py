# Generated from the API's document: #/components/schemas/Circle
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Circle"]


class Circle(BaseModel):
    radius: float | None = None
