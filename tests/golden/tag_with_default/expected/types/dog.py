# Generated from the API's document: #/components/schemas/Dog
from __future__ import annotations

from typing import Literal

from ._models import BaseModel


class Dog(BaseModel):
    kind: Literal["dog"]
    name: str | None = None
