# Generated from the API's document: #/components/schemas/AllRule
from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["AllRule"]


class AllRule(BaseModel):
    kind: Literal["all"]
    rules: list[_rule.Rule]


from . import rule as _rule  # noqa: E402
