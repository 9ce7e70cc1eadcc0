"""Where a schema stands, while it is read: what inline definitions are named after, and which keys they get."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator import ir
from generator.document.types import Schema


@dataclass(frozen=True, slots=True)
class Where:
    """Where a schema stands: what an inline definition found there will be named after.

    `scope` goes before the pointer in its key: a request body's inline definitions belong to the operation that sends
    them, so the same schema sent by two operations has two.
    """

    origin: ir.Origin
    scope: str = ""
    home: str | None = None
    """The key of the component being read, for what stands inside it."""

    def at(self, parent_key: str) -> Where:
        return replace(self, origin=ir.Origin(parent=parent_key))

    def response(self) -> Where:
        """The answer of the method that this place belongs to."""
        return replace(self, origin=ir.Origin(parent=self.origin.parent, response=True))

    def step(self, word: str) -> Where:
        return self._with(path=(*self.origin.path, ir.Step(word)))

    def items(self) -> Where:
        path = self.origin.path
        if not path:
            return self._with(path=(ir.Step("item"),))
        return self._with(path=(*path[:-1], replace(path[-1], many=True)))

    def variant(self, name: str | None) -> Where:
        return self._with(variant=name)

    def _with(self, **changes: object) -> Where:
        origin = self.origin
        path, variant = changes.get("path", origin.path), changes.get("variant", origin.variant)
        assert isinstance(path, tuple) and (variant is None or isinstance(variant, str))
        parent_key = origin.parent or self.home
        return replace(self, origin=replace(origin, component=None, parent=parent_key, path=path, variant=variant))


def beside(schema: Schema, child: Schema, where: Where) -> Where:
    """Where a child stands: what `allOf` brings in from elsewhere is read anew here, so that it is named here too."""
    inside = child.pointer.startswith(f"{schema.pointer}/")
    return where if inside else replace(where, scope=f"{where.scope}{schema.pointer} ")


def words_of_pointer(pointer: str) -> str:
    """A name for a ref's target that is no component: the words of its place."""
    structural = {"components", "schemas", "properties", "items", "paths", "content", "schema", "application/json"}
    return " ".join(token for token in pointer.split("/") if token and token not in structural)
