# Generated from the API's document: #/components/schemas/Cat
from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from ._models import BaseModel


class Owner(BaseModel):
    name: str | None = None
    pets: list[Pet] | None = None


class Cat(BaseModel):
    kind: Literal["Cat"]
    name: str | None = None
    born: date | None = None
    owner: Owner | None = None
    lives: int | None = None


Pet: TypeAlias = Cat


Owner.model_rebuild()
