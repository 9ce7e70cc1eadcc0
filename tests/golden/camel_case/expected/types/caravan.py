# Generated from the API's document: #/components/schemas/Caravan
from __future__ import annotations

from datetime import datetime
from typing import Annotated, TypeAlias

from pydantic import Field

from ._models import BaseModel
from .salt import Salt
from .water import Water


class LeadCamel(BaseModel):
    hump_count: int = Field(alias="humpCount")
    born_at: datetime | None = Field(default=None, alias="bornAt")


Cargo: TypeAlias = Annotated[Water | Salt, Field(..., discriminator="cargo_type")]


class Caravan(BaseModel):
    caravan_id: str = Field(alias="caravanId")
    lead_camel: LeadCamel = Field(alias="leadCamel")
    cargo: Cargo | None = None
