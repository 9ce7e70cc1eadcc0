# Generated from the API's document: #/components/schemas/AnswerDelta
from __future__ import annotations

from typing import Literal

from ._models import BaseModel


class AnswerDelta(BaseModel):
    type: Literal["answer.delta"]
    delta: str
