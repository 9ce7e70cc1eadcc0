# Generated from the API's document: #/paths/~1unions/post/responses/200/content/text~1event-stream/itemSchema/oneOf/0
from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ._models import BaseModel


class DeltaUnionCreateResponseEvent(BaseModel):
    kind: Literal["delta"]
    text: str


class EndUnionCreateResponseEvent(BaseModel):
    kind: Literal["end"]


UnionCreateResponseEvent: TypeAlias = Annotated[
    DeltaUnionCreateResponseEvent | EndUnionCreateResponseEvent, Field(..., discriminator="kind")
]
