# Generated from the API's document: #/components/schemas/Salt
from __future__ import annotations

from typing import Literal

from pydantic import Field

from ._models import BaseModel


class Salt(BaseModel):
    cargo_type: Literal["salt"] = Field(alias="cargoType")
    block_count: int | None = Field(default=None, alias="blockCount")
