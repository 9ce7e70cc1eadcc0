# Generated from the API's document: #/components/schemas/RunStep
from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["RunStep"]


class RunStep(BaseModel):
    step: Literal["run"]
    command: str
