# Generated from the API's document: #/components/schemas/TextBlock
from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["TextBlock"]


class TextBlock(BaseModel):
    type: Literal["text"]
    text: str
