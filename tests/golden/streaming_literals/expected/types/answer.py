# Generated from the API's document: #/components/schemas/Answer
from __future__ import annotations

from ._models import BaseModel


class Answer(BaseModel):
    text: str
