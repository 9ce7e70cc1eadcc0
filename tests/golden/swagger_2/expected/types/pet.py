# Generated from the API's document: #/components/schemas/Pet
from __future__ import annotations

from datetime import date

from ._models import BaseModel


class Owner(BaseModel):
    name: str | None = None
    pets: list[Pet] | None = None


class Pet(BaseModel):
    kind: str
    name: str | None = None
    born: date | None = None
    owner: Owner | None = None


Owner.model_rebuild()
