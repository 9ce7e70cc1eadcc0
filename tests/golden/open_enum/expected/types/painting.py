# Generated from the API's document: #/components/schemas/Painting
from __future__ import annotations

from typing import Literal

from ._models import BaseModel
from .size import Size


class Painting(BaseModel):
    model: str | Literal["oil-2", "ink-1"]
    size: Size
    """How large the painting is. New sizes may come."""

    state: Literal["wet", "dry"]
    layers: list[Literal["ground", "paint", "varnish"]] | None = None
    signed: Literal[True] | None = None
