# Generated from the API's document: #/components/schemas/Bird
from __future__ import annotations

from typing import Literal

from pydantic import Field

from ._models import BaseModel


class Bird(BaseModel):
    animal_kind: Literal["flying"] = Field(alias="animalKind")
    wingspan: float
