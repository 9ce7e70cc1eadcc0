# Generated from the API's document: #/components/schemas/AnswerDone
from __future__ import annotations

from typing import Literal

from ._models import BaseModel
from .answer import Answer


class AnswerDone(BaseModel):
    type: Literal["answer.done"]
    answer: Answer
