# Generated from the API's document: #/components/schemas/NamedChoice
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["NamedChoice"]


class NamedChoice(BaseModel):
    name: str
