# Generated from the API's document: #/components/schemas/Block
from __future__ import annotations

from typing_extensions import TypeAlias

from .image_block_param import ImageBlockParam
from .text_block_param import TextBlockParam

__all__ = [
    "BlockParam",
]

BlockParam: TypeAlias = TextBlockParam | ImageBlockParam
"""One part of a message."""
