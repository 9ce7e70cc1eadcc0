# Generated from the API's document: #/components/schemas/Counts
from __future__ import annotations

from datetime import date

from pydantic import Field

from ._models import BaseModel


class Counts(BaseModel):
    total: int | None = None
    labels: dict[str, str] | None = None
    __pydantic_extra__: dict[str, int | date] = Field(default_factory=dict)
