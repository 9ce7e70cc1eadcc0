# Generated from the API's document: #/components/schemas/Row
from __future__ import annotations

from pydantic import Field

from ._models import BaseModel
from .cell import Cell
from .counts import Counts


class Row(BaseModel):
    id: str
    counts: Counts | None = None
    __pydantic_extra__: dict[str, Cell] = Field(default_factory=dict)
