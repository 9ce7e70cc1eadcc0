# Generated from the API's document: #/components/schemas/Pong
from __future__ import annotations

from ._models import BaseModel


class Pong(BaseModel):
    region: str
    """Where the answer comes from."""
