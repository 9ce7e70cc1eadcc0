"""In which order a module declares its types: what is needed stands above what needs it, as far as circles allow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator import graph, ir


@dataclass(frozen=True, slots=True)
class DeclarationOrder:
    """The keys of a module's definitions in order, and which of them each definition names."""

    keys: tuple[str, ...]
    _needs: Mapping[str, frozenset[str]]
    _place: Mapping[str, int]

    def named_later(self, key: str) -> frozenset[str]:
        """What a definition names and is not there yet when Python reads it: for an alias also itself."""
        return frozenset(inner for inner in self._needs[key] if self._place[inner] >= self._place[key])


def declaration_order(api: ir.API, keys: Sequence[str], role: ir.Role) -> DeclarationOrder:
    """The order of one module's definitions, as they travel that way.

    A class does not wait for an alias in its own circle: it can be completed later, while an alias is evaluated at once.
    """
    edges = {key: list(ir.needs(api.definitions[key], role)) for key in keys}
    circle = {key: index for index, circle in enumerate(graph.circles(edges)) for key in circle}
    waits = {key: [need for need in needs if _waits(api, key, need, circle)] for key, needs in edges.items()}
    place = {key: index for index, key in enumerate(graph.needs_first(waits))}
    return DeclarationOrder(tuple(place), {key: _within(api, key, edges) for key in keys}, place)


def _waits(api: ir.API, key: str, need: str, circle: Mapping[str, int]) -> bool:
    """Whether a definition has to stand below one that it needs."""
    completed_later = isinstance(api.definitions[key], ir.Object) and isinstance(api.definitions[need], ir.Alias)
    return not (completed_later and key in circle and circle[key] == circle.get(need))


def _within(api: ir.API, key: str, edges: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """What a definition needs of its own module; a class has no need of itself."""
    needs = frozenset(inner for inner in edges[key] if inner in edges)
    return needs - {key} if isinstance(api.definitions[key], ir.Object) else needs
