# Generated from the API's document: #/components/schemas/TeamCreateParams
from __future__ import annotations

from ._models import BaseModel


class TeamCreateParams(BaseModel):
    id: str | None = None
