# Generated from the API's document: #/components/schemas/NamedChoice
from __future__ import annotations

from ._models import BaseModel


class NamedChoice(BaseModel):
    name: str
