# Generated from the API's document: #/components/schemas/TextBlock
from __future__ import annotations

from typing import Literal

from ._models import BaseModel


class TextBlock(BaseModel):
    type: Literal["text"]
    text: str
