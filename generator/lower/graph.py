"""Which modules of types need each other, and which of them in a circle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator import ir
from generator.analysis.usage import named_in, types_of
from generator.naming import ModulePath, NameTable

Key = tuple[str, ir.Role]


@dataclass(frozen=True, slots=True)
class ModuleGraph:
    """Declared types by module, and for each module the number of the circle that it is in."""

    members: Mapping[ModulePath, tuple[Key, ...]]
    _circle: Mapping[ModulePath, ModulePath]

    def in_circle(self, one: ModulePath, other: ModulePath) -> bool:
        """Whether two modules need each other, directly or through others."""
        return self._circle.get(one, one) == self._circle.get(other, other)


def module_graph(api: ir.API, names: NameTable) -> ModuleGraph:
    """The graph of all modules in which types are declared, their types in the document's order."""
    members: dict[ModulePath, list[Key]] = {}
    edges: dict[ModulePath, set[ModulePath]] = {}
    for key in api.definitions:
        for role in ir.Role:
            own = names.types.get((key, role))
            if own is None or (key, role) in members.get(own.module, []):
                continue
            members.setdefault(own.module, []).append((key, role))
            edges.setdefault(own.module, set()).update(_needs(api, names, key, role))
    return ModuleGraph({module: tuple(found) for module, found in members.items()}, _circles(edges))


def _needs(api: ir.API, names: NameTable, key: str, role: ir.Role) -> Iterator[ModulePath]:
    for type_ in types_of(api.definitions[key], role):
        yield from (names.types[inner, role].module for inner in named_in(type_))


def _circles(edges: Mapping[ModulePath, set[ModulePath]]) -> dict[ModulePath, ModulePath]:
    """The first member of each module's circle (Tarjan's strongly connected components, without recursion)."""
    order: dict[ModulePath, int] = {}
    low: dict[ModulePath, int] = {}
    open_: list[ModulePath] = []
    circle: dict[ModulePath, ModulePath] = {}
    for start in edges:
        if start in order:
            continue
        work = [(start, iter(sorted(edges.get(start, ()))))]
        order[start] = low[start] = len(order)
        open_.append(start)
        while work:
            module, rest = work[-1]
            for target in rest:
                if target not in order:
                    order[target] = low[target] = len(order)
                    open_.append(target)
                    work.append((target, iter(sorted(edges.get(target, ())))))
                    break
                if target not in circle:
                    low[module] = min(low[module], order[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[module])
                if low[module] == order[module]:
                    _close(module, open_, circle)
    return circle


def _close(first: ModulePath, open_: list[ModulePath], circle: dict[ModulePath, ModulePath]) -> None:
    while True:
        member = open_.pop()
        circle[member] = first
        if member == first:
            return
