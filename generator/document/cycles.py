"""Schemas that apply themselves to the same value, or others in a very long row: no type can be made of those.

A schema that extends another by `allOf` applies what that one says, but for its choices (`oneOf`, `anyOf`): a base whose
members extend it is a common way to write a tagged union, and no circle.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from generator import pointer as pointers
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Parse
from generator.document.types import Schema

_MAX_ROW = 100
"""References and members of allOf, anyOf and oneOf in a row. Real documents have a handful."""

_Node: TypeAlias = "tuple[str, bool]"
"""The pointer of a schema, and whether it is extended, so that the choices in it do not count."""


def cut_endless(schemas: Mapping[str, Schema], report: Reporter) -> frozenset[str]:
    """The pointers of schemas that have to be left out so that no row of schemas is endless or very long, each reported."""
    walk = _Walk(schemas)
    for start in schemas:
        walk.visit((start, False))
    for pointer, names in walk.circles.items():
        place = pointers.join(pointer, "$ref") if schemas[pointer].ref is not None else pointer
        message = f"these references lead in a circle: {' -> '.join(names)}; this one is left out"
        hint = "Let the schema refer to itself from a property or from items, not directly."
        report.warning(Parse.ReferenceCycle, message, place, hint)
    for pointer in walk.long:
        message = f"more than {_MAX_ROW} schemas in a row refer from one to the next; this one is any value"
        report.warning(Parse.ReferencesTooLong, message, pointer, "Refer to the last one directly.")
    return frozenset((*walk.circles, *walk.long))


@dataclass(slots=True)
class _Walk:
    """A depth-first walk. `circles` has the schemas that close one, each with the names that lead around.

    `long` has those that have the longest row below them that is allowed; left out, they begin a new one.
    """

    schemas: Mapping[str, Schema]
    heights: dict[_Node, int] = field(default_factory=dict)
    circles: dict[str, list[str]] = field(default_factory=dict)
    long: dict[str, None] = field(default_factory=dict)

    def visit(self, start: _Node) -> None:
        path: dict[_Node, Iterator[_Node]] = {}
        step: _Node | None = start
        while step is not None:
            if step in path:
                self._close(list(path), step)
            elif step not in self.heights:
                path[step] = iter(self._applied(step))
            step = self._next(path)

    def _next(self, path: dict[_Node, Iterator[_Node]]) -> _Node | None:
        """The next step; schemas that are through leave the path."""
        while path:
            node, rest = next(reversed(path.items()))
            for step in rest:
                return step
            del path[node]
            height = 1 + max((self.heights.get(step, 0) for step in self._applied(node)), default=0)
            if height > _MAX_ROW:
                self.long[node[0]] = None
            self.heights[node] = height if height <= _MAX_ROW else 0
        return None

    def _applied(self, node: _Node) -> Iterator[_Node]:
        """The schemas that a value is checked against as well."""
        pointer, extended = node
        schema = self.schemas[pointer]
        if schema.ref is not None:
            yield (schema.ref, extended)
        for member in schema.all_of:
            yield (member.pointer, member.ref is not None or extended)
        if not extended:
            yield from ((member.pointer, False) for member in (*schema.any_of, *schema.one_of))

    def _close(self, path: list[_Node], step: _Node) -> None:
        """Keeps what closes a circle: the reference at its end, or the member that the walk came to twice."""
        circle = path[path.index(step) :]
        last = self.schemas[circle[-1][0]]
        pointer = last.pointer if last.ref is not None else step[0]
        targets = [ref for node in circle if (ref := self.schemas[node[0]].ref) is not None]
        names = [pointers.last(target) for target in targets]
        self.circles.setdefault(pointer, [names[-1], *names] if names else [pointers.last(pointer)])
