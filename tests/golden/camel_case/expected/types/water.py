# Generated from the API's document: #/components/schemas/Water
from __future__ import annotations

from typing import Literal

from pydantic import Field

from ._models import BaseModel


class Water(BaseModel):
    cargo_type: Literal["water"] = Field(alias="cargoType")
    liter_count: float | None = Field(default=None, alias="literCount")
