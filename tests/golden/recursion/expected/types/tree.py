# Generated from the API's document: #/components/schemas/Tree
from __future__ import annotations

from ._models import BaseModel
from .all_rule import Rule
from .json_value import JsonValue
from .node import Node


class Owner(BaseModel):
    name: str
    trees: list[Tree]


class Tree(BaseModel):
    root: Node
    """A node with the nodes below it."""

    owner: Owner | None = None
    rule: Rule | None = None
    """A condition on nodes."""

    data: JsonValue | None = None
    """Any value of JSON."""


Owner.model_rebuild()
