"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import all_rule as all_rule
    from . import all_rule_param as all_rule_param
    from . import comparison as comparison
    from . import comparison_param as comparison_param
    from . import json_value as json_value
    from . import json_value_param as json_value_param
    from . import node as node
    from . import node_param as node_param
    from . import owner as owner
    from . import rule as rule
    from . import rule_param as rule_param
    from . import tree as tree
    from . import tree_create_params as tree_create_params
    from .all_rule import AllRule as AllRule
    from .all_rule_param import AllRuleParam as AllRuleParam
    from .comparison import Comparison as Comparison
    from .comparison_param import ComparisonParam as ComparisonParam
    from .json_value import JsonValue as JsonValue
    from .json_value_param import JsonValueParam as JsonValueParam
    from .node import Node as Node
    from .node_param import NodeParam as NodeParam
    from .owner import Owner as Owner
    from .rule import Rule as Rule
    from .rule_param import RuleParam as RuleParam
    from .tree import Tree as Tree
    from .tree_create_params import TreeCreateParams as TreeCreateParams

__all__ = [
    "AllRule",
    "AllRuleParam",
    "Comparison",
    "ComparisonParam",
    "JsonValue",
    "JsonValueParam",
    "Node",
    "NodeParam",
    "Owner",
    "Rule",
    "RuleParam",
    "Tree",
    "TreeCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "all_rule": ".all_rule:",
            "all_rule_param": ".all_rule_param:",
            "comparison": ".comparison:",
            "comparison_param": ".comparison_param:",
            "json_value": ".json_value:",
            "json_value_param": ".json_value_param:",
            "node": ".node:",
            "node_param": ".node_param:",
            "owner": ".owner:",
            "rule": ".rule:",
            "rule_param": ".rule_param:",
            "tree": ".tree:",
            "tree_create_params": ".tree_create_params:",
            "AllRule": ".all_rule",
            "AllRuleParam": ".all_rule_param",
            "Comparison": ".comparison",
            "ComparisonParam": ".comparison_param",
            "JsonValue": ".json_value",
            "JsonValueParam": ".json_value_param",
            "Node": ".node",
            "NodeParam": ".node_param",
            "Owner": ".owner",
            "Rule": ".rule",
            "RuleParam": ".rule_param",
            "Tree": ".tree",
            "TreeCreateParams": ".tree_create_params",
        },
    )
