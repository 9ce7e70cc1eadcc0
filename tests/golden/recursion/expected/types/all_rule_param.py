# Generated from the API's document: #/components/schemas/AllRule
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

from .comparison_param import ComparisonParam

__all__ = [
    "AllRuleParam",
    "RuleParam",
]


class AllRuleParam(TypedDict, total=False):
    kind: Required[Literal["all"]]
    rules: Required[Iterable[RuleParam]]


RuleParam: TypeAlias = ComparisonParam | AllRuleParam
"""A condition on nodes."""
