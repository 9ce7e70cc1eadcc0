"""How well a type of the SDK and a schema of the document fit: by fields, constants, members, kinds of JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.adopt.shapes import Choice, Constants, Many, Plain, Record, Reference, Shape, ShapeReader, Values
from generator.document.types import Document, Schema
from generator.jsontypes import MISSING

_KINDS = {
    "str": ("string",),
    "int": ("integer", "number"),
    "float": ("number", "integer"),
    "bool": ("boolean",),
    "datetime": ("string",),
    "date": ("string",),
    "FileTypes": ("string",),
    "Base64FileInput": ("string",),
    "object": ("object",),
}
_DEPTH = 3
_OTHERS = 0.15
"""How well two types fit of which nothing speaks for or against it."""


@dataclass(slots=True)
class Schemas:
    """Looks through references and `allOf` of a document."""

    document: Document
    _fields: dict[str, Mapping[str, Schema]] = field(default_factory=dict)

    def behind(self, schema: Schema) -> tuple[tuple[str, ...], Schema]:
        """The references that a schema is nothing but, in order, and what stands at their end."""
        passed: dict[str, None] = {}
        while (target := _only_reference(schema)) is not None and target not in passed:
            passed[target] = None
            schema = self.document.schema(target)
        return tuple(passed), schema

    def fields(self, schema: Schema) -> Mapping[str, Schema]:
        """The properties of an object, with those of all that it is made of."""
        _, schema = self.behind(schema)
        if schema.pointer not in self._fields:
            self._fields[schema.pointer] = {}  # met again while it is read: it is made of itself
            collected: dict[str, Schema] = {}
            for part in (*schema.all_of, *([self.document.schema(schema.ref)] if schema.ref else [])):
                collected.update(self.fields(part))
            collected.update(schema.properties)
            self._fields[schema.pointer] = collected
        return self._fields[schema.pointer]

    def members(self, schema: Schema) -> tuple[Schema, ...]:
        """What a choice is between, without null; none for what is no choice."""
        _, schema = self.behind(schema)
        return tuple(member for member in (*schema.any_of, *schema.one_of) if not self._is_null(member))

    def all_members(self, schema: Schema, depth: int = 4) -> Iterator[Schema]:
        """The members of a choice, and those of choices within it."""
        for member in self.members(schema):
            yield member
            if depth:
                yield from self.all_members(member, depth - 1)

    def _is_null(self, schema: Schema) -> bool:
        return self.behind(schema)[1].types == ("null",)

    def seen_through(self, schema: Schema) -> Schema:
        """The schema behind references; of a choice between one and null, that one."""
        _, schema = self.behind(schema)
        members = self.members(schema)
        return self.seen_through(members[0]) if len(members) == 1 and not schema.properties else schema

    def constants(self, schema: Schema) -> tuple[object, ...]:
        schema = self.seen_through(schema)
        if schema.const is not MISSING:
            return (schema.const,)
        inner = tuple(value for member in self.members(schema) for value in self.constants(member))
        return (*(schema.enum or ()), *inner)


def _only_reference(schema: Schema) -> str | None:
    """The target of a schema that is a reference, or an `allOf` of nothing but one."""
    if schema.ref is not None and not schema.properties and not schema.all_of:
        return schema.ref
    if len(schema.all_of) == 1 and not schema.properties and schema.ref is None:
        return _only_reference(schema.all_of[0])
    return None


@dataclass(slots=True)
class Likeness:
    """Compares; 1 is the same, 0 nothing in common. What was compared once is remembered."""

    shapes: ShapeReader
    schemas: Schemas
    _known: dict[tuple[Shape, str, int], float] = field(default_factory=dict)

    def of(self, shape: Shape, schema: Schema, depth: int = _DEPTH) -> float:
        """How well they fit."""
        seen = self.schemas.seen_through(schema)
        key = (shape, seen.pointer, depth)
        if key not in self._known:
            self._known[key] = _OTHERS
            self._known[key] = self._compared(self.shapes.seen_through(shape), seen, depth)
        return self._known[key]

    def _compared(self, shape: Record | Shape, schema: Schema, depth: int) -> float:
        match shape:
            case Record():
                return self._record(shape, schema, depth)
            case Constants(allowed):
                return _share(allowed, self.schemas.constants(schema))
            case Many(item):
                if "array" not in schema.types and schema.items is None:
                    return 0.0
                return 0.4 + 0.6 * self.of(item, schema.items, depth - 1) if schema.items and depth else 0.5
            case Values():
                open_ended = schema.additional_properties not in (None, False) or not self.schemas.fields(schema)
                return 0.5 if "object" in schema.types and open_ended else 0.0
            case Choice(members):
                return self._choice(members, schema, depth)
            case Plain(name):
                return self._plain(name, schema)
            case Reference():
                return _OTHERS

    def _plain(self, name: str, schema: Schema) -> float:
        kinds = _KINDS.get(name)
        if kinds is None or not schema.types:
            return _OTHERS
        if not set(kinds) & set(schema.types):
            return 0.0
        return 0.3 if self.schemas.constants(schema) or self.schemas.fields(schema) else 0.6

    def _record(self, record: Record, schema: Schema, depth: int) -> float:
        fields = self.schemas.fields(schema)
        if not fields:
            return 0.0 if self.schemas.members(schema) else _OTHERS if not record.fields else 0.0
        common = [name for name in record.fields if name in fields]
        share = len(common) / len({*record.fields, *fields})
        if not depth or not common:
            return share
        inner = [self.of(record.fields[name], fields[name], depth - 1) for name in common]
        told_apart = [score for name, score in zip(common, inner) if isinstance(record.fields[name], Constants)]
        if told_apart and min(told_apart) == 0.0:
            share *= 0.3
        return share * (0.8 + 0.2 * sum(inner) / len(inner))

    def _choice(self, members: Sequence[Shape], schema: Schema, depth: int) -> float:
        others = list(self.schemas.all_members(schema))
        if not others:
            if sum(isinstance(self.shapes.seen_through(member), Record) for member in members) > 1:
                return 0.0  # one object is no choice between several
            constants = [member for member in members if isinstance(member, Constants)]
            return max((0.8 * self.of(member, schema, depth) for member in constants or members), default=0.0)
        if not depth:
            return _OTHERS
        best = [max(self.of(member, other, depth - 1) for other in others) for member in members]
        # What several choices hold is one member of the SDK's.
        leaves = {self.schemas.behind(other)[1].pointer: None for other in others if not self.schemas.members(other)}
        return sum(best) / max(len(members), len(leaves))


def _share(ours: Sequence[object], others: Sequence[object]) -> float:
    """How much of two lists of values is in both."""
    common = sum(1 for value in ours if value in others)
    return common / (len(ours) + len(others) - common) if common else 0.0
