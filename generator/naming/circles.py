"""Modules of types that need each other: they are written as one, so that any of them can be imported first.

The first in the document's order holds all of their types; the others re-export what is theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator import graph, ir
from generator.identifiers import Casing
from generator.naming.table import STREAMING_PARAMS, ModulePath, TypeName

Key = tuple[str, ir.Role]


def definitions_in_circles(api: ir.API) -> frozenset[str]:
    """The keys of the definitions that need others which need them."""
    edges = {key: list(_needs_both_ways(definition)) for key, definition in api.definitions.items()}
    return frozenset(key for circle in graph.circles(edges) for key in circle)


def at_home(
    api: ir.API, names: Mapping[Key, TypeName], params: Iterable[TypeName], casing: Casing
) -> dict[Key, TypeName]:
    """The names, each with the module that its type is written in and what it is called there.

    `params` are the types of what methods take, which stay in their modules.
    """
    homes = {module: circle[0] for circle in graph.circles(_module_edges(api, names)) for module in circle}
    # Types that stay in their own module come first: they keep their names.
    guests_last = sorted(dict.fromkeys(names.values()), key=lambda name: name.module != homes.get(name.module))
    taken = {(name.module, f"{name.name}{part}") for name in params for part in ("", *STREAMING_PARAMS)}
    settled: dict[TypeName, TypeName] = {}
    for name in guests_last:
        home = homes.get(name.module, name.module)
        written = next(word for word in _spellings(name, casing) if (home, word) not in taken)
        taken.add((home, written))
        settled[name] = replace(name, home=home, written=written)
    return {key: settled[name] for key, name in names.items()}


def _module_edges(api: ir.API, names: Mapping[Key, TypeName]) -> dict[ModulePath, dict[ModulePath, None]]:
    """Which modules each module needs, in the document's order."""
    edges: dict[ModulePath, dict[ModulePath, None]] = {}
    for (key, role), name in names.items():
        needs = (names[inner, role].module for inner in ir.needs(api.definitions[key], role))
        edges.setdefault(name.module, {}).update(dict.fromkeys(needs))
    return edges


def _needs_both_ways(definition: ir.Definition) -> Iterator[str]:
    for role in ir.Role:
        yield from ir.needs(definition, role)


def _spellings(name: TypeName, casing: Casing) -> Iterator[str]:
    """What a type may be called beside those of other modules: its name, then with more and more of its module in front."""
    yield name.name
    for depth in range(1, len(name.module)):
        yield casing.pascal("_".join((*name.module[-depth:], name.name)))
    while True:
        name = replace(name, name=f"{name.name}_", written="")
        yield name.name
