# Generated from the API's document: #/components/schemas/ImageBlock
from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["ImageBlock"]


class ImageBlock(BaseModel):
    type: Literal["image"]
    url: str
