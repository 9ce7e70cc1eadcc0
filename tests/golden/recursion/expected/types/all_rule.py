# Generated from the API's document: #/components/schemas/AllRule
from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ._models import BaseModel
from .comparison import Comparison


class AllRule(BaseModel):
    kind: Literal["all"]
    rules: list[Rule]


Rule: TypeAlias = Annotated[Comparison | AllRule, Field(..., discriminator="kind")]
"""A condition on nodes."""


AllRule.model_rebuild()
