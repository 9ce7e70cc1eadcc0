# Generated from the API's document: #/components/schemas/Tree
from __future__ import annotations

from .._runtime.models import BaseModel
from .json_value import JsonValue
from .node import Node
from .rule import Rule

__all__ = ["Tree"]


class Tree(BaseModel):
    root: Node
    """A node with the nodes below it."""

    owner: Owner | None = None
    rule: Rule | None = None
    """A condition on nodes."""

    data: JsonValue | None = None
    """Any value of JSON."""


from .owner import Owner  # noqa: E402
