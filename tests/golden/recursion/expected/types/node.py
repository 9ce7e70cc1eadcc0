# Generated from the API's document: #/components/schemas/Node
from __future__ import annotations

from ._models import BaseModel


class Node(BaseModel):
    """A node with the nodes below it."""

    label: str
    children: list[Node] | None = None
    parent: Node | None = None
    """A node with the nodes below it."""


Node.model_rebuild()
