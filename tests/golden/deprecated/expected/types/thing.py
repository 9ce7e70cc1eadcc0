# Generated from the API's document: #/components/schemas/Thing
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Thing"]


class Thing(BaseModel):
    name: str | None = None
    label: str | None = None
    """Deprecated."""
