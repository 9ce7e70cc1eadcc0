# Generated from the API's document: #/components/schemas/CIRCLEParam
from __future__ import annotations

from ._models import BaseModel


class CIRCLEParam(BaseModel):
    name: str | None = None
