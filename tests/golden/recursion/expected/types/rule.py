# Generated from the API's document: #/components/schemas/Rule
from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .all_rule import AllRule
from .comparison import Comparison

__all__ = ["Rule"]


Rule: TypeAlias = Annotated[Comparison | AllRule, Field(discriminator="kind")]
"""A condition on nodes."""
