# Generated from the API's document: #/components/schemas/Node
from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

__all__ = [
    "NodeParam",
]


class NodeParam(TypedDict, total=False):
    """A node with the nodes below it."""

    label: Required[str]
    children: Iterable[NodeParam]
    parent: NodeParam | None
    """A node with the nodes below it."""
