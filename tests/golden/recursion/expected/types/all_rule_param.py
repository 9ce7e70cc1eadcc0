# Generated from the API's document: #/components/schemas/AllRule
from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .rule_param import RuleParam


__all__ = [
    "AllRuleParam",
]


class AllRuleParam(TypedDict, total=False):
    kind: Required[Literal["all"]]
    rules: Required[Iterable[RuleParam]]
