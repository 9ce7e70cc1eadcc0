# Generated from the API's document: #/components/schemas/Search
from __future__ import annotations

from typing import Literal

from ._models import BaseModel
from .named_choice import NamedChoice


class Item(BaseModel):
    score: float


class Search(BaseModel):
    hits: list[str | bool | float]
    best: list[str] | list[NamedChoice] | list[Item] | None = None
    choice: Literal["auto", "none"] | NamedChoice | None = None
