# Generated from the API's document: #/components/schemas/Comparison
from __future__ import annotations

from typing import Literal

from ._models import BaseModel


class Comparison(BaseModel):
    kind: Literal["equals"]
    value: str
