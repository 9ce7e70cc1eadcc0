# Generated from the API's document: #/components/schemas/Fish
from __future__ import annotations

from typing import Literal

from pydantic import Field

from ._models import BaseModel


class Fish(BaseModel):
    animal_kind: Literal["swimming"] = Field(alias="animalKind")
    """Which kind of animal it is."""

    depth: float
