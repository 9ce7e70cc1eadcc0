# Generated from the API's document: #/components/schemas/RunStep
from __future__ import annotations

from typing import Literal

from ._models import BaseModel


class RunStep(BaseModel):
    step: Literal["run"]
    command: str
