# Generated from the API's document: #/components/schemas/Cat
from __future__ import annotations

from typing import Literal

from pydantic import Field

from ._models import BaseModel


class Cat(BaseModel):
    kind: Literal["cat"] = "cat"
    name: str
    pet_type: Literal["indoors"] = Field(default="indoors", alias="petType")
