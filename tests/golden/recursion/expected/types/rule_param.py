# Generated: these types stand in .all_rule_param, since the two modules need each other.
from .all_rule_param import RuleParam as RuleParam

__all__ = [
    "RuleParam",
]
