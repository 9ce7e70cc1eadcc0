# Generated from the API's document: #/components/schemas/Things
from __future__ import annotations

from ._models import BaseModel


class Things(BaseModel):
    """A value of this project."""

    names: list[str] | None = None
