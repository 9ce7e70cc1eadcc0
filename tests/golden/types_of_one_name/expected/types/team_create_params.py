# Generated from the API's document: #/components/schemas/TeamCreateParams
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["TeamCreateParams"]


class TeamCreateParams(BaseModel):
    id: str | None = None
