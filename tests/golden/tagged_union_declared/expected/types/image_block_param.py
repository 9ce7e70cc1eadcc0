# Generated from the API's document: #/components/schemas/ImageBlock
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = [
    "ImageBlockParam",
]


class ImageBlockParam(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: Required[str]
