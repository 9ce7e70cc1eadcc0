# Generated from the API's document: #/components/schemas/Block
from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .image_block import ImageBlock
from .text_block import TextBlock

Block: TypeAlias = Annotated[TextBlock | ImageBlock, Field(..., discriminator="type")]
"""One part of a message."""
