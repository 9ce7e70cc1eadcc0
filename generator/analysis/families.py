"""Base schemas whose children extend them by `allOf`: where a value of the base is read, it is one of the children.

OpenAPI, Discriminator Object: a discriminator on a base is a hint which of the schemas that build on it a value is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from generator import pointer as pointers
from generator.analysis import allof
from generator.document.types import Document, Schema


@dataclass(slots=True)
class Families:
    """Knows which components extend which. Pointers stand for schemas."""

    document: Document
    exist: bool = True
    """Whether a base stands for its children; in an existing SDK it is the object that it describes."""
    _children: dict[str, list[str]] = field(init=False)

    def __post_init__(self) -> None:
        self._children = {}
        for pointer in self.document.component_schemas.values() if self.exist else ():
            for part in self.document.schema(pointer).all_of:
                if part.ref is not None:
                    self._children.setdefault(part.ref, []).append(pointer)

    def is_child(self, pointer: str, base: str) -> bool:
        """Whether a schema extends a base that stands for its children, so that it is more than another name for it."""
        if pointer not in self._children.get(base, ()):
            return False
        schema = self.document.schema(base)
        return self.is_base(base) or pointer in allof.chosen(schema, self.document.schema)

    def is_base(self, pointer: str) -> bool:
        """Whether a value of the schema is one of the schemas that extend it."""
        schema = self.document.schema(pointer)
        return bool(schema.discriminator and not allof.has_choice(schema) and self._below(pointer))

    def as_read(self, schema: Schema) -> Schema:
        """A base as the choice that a value of it is; any other schema as it is."""
        if not self.is_base(schema.pointer):
            return schema
        members = tuple(
            Schema(pointers.join(schema.pointer, "oneOf", index), ref=child)
            for index, child in enumerate(self._members(schema.pointer))
        )
        return replace(schema, one_of=members)

    def _members(self, base: str) -> Iterator[str]:
        """All that extend a base, at any depth; a base below it stands for those that extend that one."""
        for pointer in self._below(base):
            if not self.is_base(pointer):
                yield pointer

    def _below(self, base: str) -> list[str]:
        """What extends a base, directly or not, in the document's order within each level."""
        below: dict[str, None] = {}
        waiting = list(self._children.get(base, ()))
        for pointer in waiting:
            if pointer not in below and pointer != base:
                below[pointer] = None
                waiting.extend(self._children.get(pointer, ()))
        return list(below)
