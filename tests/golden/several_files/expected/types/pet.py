# Generated from the API's document: #/components/schemas/Pet
from __future__ import annotations

from ._models import BaseModel


class Owner(BaseModel):
    name: str
    pets: list[Pet] | None = None


class Pet(BaseModel):
    """A pet."""

    id: str
    name: str
    """What it is called."""

    owner: Owner | None = None


Owner.model_rebuild()
