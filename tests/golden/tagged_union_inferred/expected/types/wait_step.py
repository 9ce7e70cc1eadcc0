# Generated from the API's document: #/components/schemas/WaitStep
from __future__ import annotations

from typing import Literal

from ._models import BaseModel


class WaitStep(BaseModel):
    step: Literal["wait", "sleep"]
    seconds: float
