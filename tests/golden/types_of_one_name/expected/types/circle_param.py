# Generated from the API's document: #/components/schemas/CIRCLEParam
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["CIRCLEParam"]


class CIRCLEParam(BaseModel):
    name: str | None = None
