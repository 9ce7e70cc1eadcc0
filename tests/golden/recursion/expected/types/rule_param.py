# Generated from the API's document: #/components/schemas/Rule
from __future__ import annotations

from typing_extensions import TypeAlias

from .all_rule_param import AllRuleParam
from .comparison_param import ComparisonParam

__all__ = [
    "RuleParam",
]


RuleParam: TypeAlias = ComparisonParam | AllRuleParam
"""A condition on nodes."""
