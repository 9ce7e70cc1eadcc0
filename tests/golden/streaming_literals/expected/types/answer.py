# Generated from the API's document: #/components/schemas/Answer
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Answer"]


class Answer(BaseModel):
    text: str
