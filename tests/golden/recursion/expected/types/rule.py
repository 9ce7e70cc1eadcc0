# Generated: these types stand in .all_rule, since the two modules need each other.
from .all_rule import Rule as Rule

__all__ = [
    "Rule",
]
