"""Schemas that are read when those around them are done, so that no chain of references gets deeper than Python follows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.analysis import allof
from generator.document.types import Schema

DEPTH = 20
"""References within references that are followed at once."""


@dataclass(slots=True)
class Later:
    """Counts how deep the reading is, and keeps the targets of references that have to wait."""

    depth: int = 0
    _targets: list[str] = field(default_factory=list)

    def takes(self, target: str, schema: Schema) -> bool:
        """Whether a target waits: deep down, and of a kind that gets a name of its own whatever is in it."""
        waits = self.depth >= DEPTH and _is_named(schema)
        if waits:
            self._targets.append(target)
        return waits

    def drain(self) -> Iterator[str]:
        """What waits, and what comes to wait meanwhile."""
        while self._targets:
            yield self._targets.pop(0)


def _is_named(schema: Schema) -> bool:
    plain = schema.ref is None and not schema.all_of and not allof.has_choice(schema) and not allof.has_const(schema)
    return plain and schema.enum is None and not schema.nullable and schema.types in (("object",), ("array",))
