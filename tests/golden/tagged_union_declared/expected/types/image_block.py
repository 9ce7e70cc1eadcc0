# Generated from the API's document: #/components/schemas/ImageBlock
from __future__ import annotations

from typing import Literal

from ._models import BaseModel


class ImageBlock(BaseModel):
    type: Literal["image"]
    url: str
