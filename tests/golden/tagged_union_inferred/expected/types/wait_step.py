# Generated from the API's document: #/components/schemas/WaitStep
from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["WaitStep"]


class WaitStep(BaseModel):
    step: Literal["wait", "sleep"]
    seconds: float
