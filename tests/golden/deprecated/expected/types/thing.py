# Generated from the API's document: #/components/schemas/Thing
from __future__ import annotations

from ._models import BaseModel


class Thing(BaseModel):
    name: str | None = None
    label: str | None = None
    """Deprecated: Use `name`."""

    note: str | None = None
    """Deprecated."""
