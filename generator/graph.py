"""Graphs of what needs what: an order to write it in, and what needs each other in a circle."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

N = TypeVar("N", bound=Hashable)


def needs_first(edges: Mapping[N, Iterable[N]]) -> list[N]:
    """The nodes of a graph, each after those that it needs, but for the last link of each circle.

    `edges` has every node as a key; targets that are no keys are left out.
    """
    order: dict[N, None] = {}
    entered: set[N] = set()
    for start in edges:
        path = [(start, iter(edges[start]))] if start not in entered else []
        entered.add(start)
        while path:
            node, targets = path[-1]
            target = next((target for target in targets if target in edges and target not in entered), None)
            if target is None:
                order[path.pop()[0]] = None
            else:
                entered.add(target)
                path.append((target, iter(edges[target])))
    return list(order)


def circles(edges: Mapping[N, Iterable[N]]) -> list[list[N]]:
    """The groups of nodes that need each other: strongly connected components of more than one node.

    `edges` has every node as a key; targets that are no keys are left out. The nodes of a group keep the order of the keys.
    Linear, and without recursion, since documents may be deep.
    """
    position = {node: index for index, node in enumerate(edges)}
    search = _Search(edges)
    for node in edges:
        search.visit(node)
    return [sorted(component, key=position.__getitem__) for component in search.components if len(component) > 1]


@dataclass(slots=True)
class _Search(Generic[N]):
    """One run of Tarjan's algorithm (1972). `low` is the place in `order` of the earliest open node that a node reaches."""

    edges: Mapping[N, Iterable[N]]
    components: list[list[N]] = field(default_factory=list)
    order: dict[N, int] = field(default_factory=dict)
    low: dict[N, int] = field(default_factory=dict)
    open: list[N] = field(default_factory=list)
    closed: set[N] = field(default_factory=set)

    def visit(self, start: N) -> None:
        """Finds the components of all that a node reaches."""
        if start in self.order:
            return
        path = [self._enter(start)]
        while path:
            node, targets = path[-1]
            target = next((target for target in targets if target in self.edges and target not in self.closed), None)
            if target is None:
                path.pop()
                self._leave(node, path[-1][0] if path else None)
            elif target in self.order:
                self.low[node] = min(self.low[node], self.order[target])
            else:
                path.append(self._enter(target))

    def _enter(self, node: N) -> tuple[N, Iterator[N]]:
        self.order[node] = self.low[node] = len(self.order)
        self.open.append(node)
        return node, iter(self.edges[node])

    def _leave(self, node: N, parent: N | None) -> None:
        """Closes the component that begins with the node, if one does."""
        if self.low[node] == self.order[node]:
            component = [self.open.pop()]
            while component[-1] != node:
                component.append(self.open.pop())
            self.closed.update(component)
            self.components.append(component)
        if parent is not None:
            self.low[parent] = min(self.low[parent], self.low[node])
