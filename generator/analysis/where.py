"""Where a schema stands, while it is read: what inline definitions are named after, and which keys they get."""

from __future__ import annotations

from dataclasses import dataclass, replace

from typing_extensions import Self

from generator import ir
from generator import pointer as pointers
from generator.document.types import Schema
from generator.words import split_words


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

    def at(self, parent_key: str) -> Self:
        return replace(self, origin=ir.Origin(parent=parent_key))

    def response(self) -> Self:
        """The answer of the method that this place belongs to."""
        return replace(self, origin=ir.Origin(parent=self.origin.parent, response=True))

    def step(self, word: str) -> Self:
        return self._with(path=(*self.origin.path, ir.Step(word)))

    def items(self) -> Self:
        path = self.origin.path
        if not path:
            return self._with(path=(ir.Step("item"),))
        return self._with(path=(*path[:-1], replace(path[-1], many=True)))

    def values(self) -> Self:
        """The values of a map, which are called as the items of an array are."""
        return self.items()

    def variant(self, name: str | None) -> Self:
        return self._with(variant=name)

    def _with(self, **changes: object) -> Self:
        origin = self.origin
        path, variant = changes.get("path", origin.path), changes.get("variant", origin.variant)
        assert isinstance(path, tuple) and (variant is None or isinstance(variant, str))
        parent_key = origin.parent or self.home
        origin = replace(origin, component=None, combined=False, parent=parent_key, path=path, variant=variant)
        return replace(self, origin=origin)


def beside(schema: Schema, child: Schema, where: Where) -> Where:
    """Where a child stands: what `allOf` brings in from elsewhere is read anew here, so that it is named here too."""
    inside = child.pointer.startswith(f"{schema.pointer}/")
    return where if inside else replace(where, scope=f"{where.scope}{schema.pointer} ")


def words_of_pointer(pointer: str, title: str | None = None) -> str:
    """A name for a schema that is no component: the words of its place, or what a request that the API sends is called."""
    sent = _name_of_request(pointers.split(pointer))
    if sent is not None:
        return title or sent
    structural = {"components", "schemas", "properties", "items", "paths", "content", "schema", "application/json"}
    return " ".join(token for token in pointer.split("/") if token and token not in structural)


def _name_of_request(tokens: tuple[str, ...]) -> str | None:
    """What the body of a webhook or of a callback is called, where a schema stands there; None elsewhere."""
    match tokens:
        case [*_, "callbacks", name, _, verb, "requestBody", "content", _, "schema"]:
            pass
        case ["webhooks" | "x-webhooks", name, verb, "requestBody", "content", _, "schema"]:
            pass
        case _:
            return None
    words = name if verb == "post" else f"{name} {verb}"
    return words if split_words(words)[-1:] == ["event"] else f"{words} event"
