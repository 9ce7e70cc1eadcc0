# Generated from the API's document: #/components/schemas/Message
from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ._models import BaseModel
from .block import Block


class PersonAuthor(BaseModel):
    kind: Literal["person"]
    email: str


class MachineAuthor(BaseModel):
    kind: Literal["machine"]
    version: str | None = None


Author: TypeAlias = Annotated[PersonAuthor | MachineAuthor, Field(..., discriminator="kind")]


class Message(BaseModel):
    content: list[Block]
    author: Author
    """Who wrote it."""
