# Generated from the API's document: #/components/schemas/Bird
from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.models import BaseModel

__all__ = ["Bird"]


class Bird(BaseModel):
    animal_kind: Literal["flying"] = Field(alias="animalKind")
    wingspan: float
