# Generated from the API's document: #/paths/~1trees/post
from __future__ import annotations

from typing_extensions import Required, TypedDict

from .all_rule_param import RuleParam
from .json_value_param import JsonValueParam
from .node_param import NodeParam

__all__ = [
    "TreeCreateParams",
]


class TreeCreateParams(TypedDict, total=False):
    root: Required[NodeParam]
    """A node with the nodes below it."""

    rule: RuleParam
    """A condition on nodes."""

    data: JsonValueParam
    """Any value of JSON."""
