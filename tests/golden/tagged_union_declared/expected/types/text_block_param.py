# Generated from the API's document: #/components/schemas/TextBlock
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = [
    "TextBlockParam",
]


class TextBlockParam(TypedDict, total=False):
    type: Required[Literal["text"]]
    text: Required[str]
