"""What values of a type look like: the object behind a name, and the kinds of JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from generator.ir.types import (
    Alias,
    Array,
    Definition,
    Literals,
    Map,
    Named,
    Nothing,
    Nullable,
    Object,
    OpenEnum,
    Scalar,
    ScalarKind,
    Tuple,
    Type,
    Union,
    Unknown,
    Value,
)

Definitions: TypeAlias = Mapping[str, Definition]
Shape: TypeAlias = "str | tuple[str, Shape]"


def object_of(type_: Type, definitions: Definitions) -> Object | None:
    """The object that a type names, through aliases; None when it is something else."""
    seen: set[str] = set()
    while isinstance(type_, Named) and type_.key not in seen:
        seen.add(type_.key)
        match definitions.get(type_.key):
            case Object() as found:
                return found
            case Alias(type=inner):
                type_ = inner
            case None:
                return None
    return None


def members(type_: Type, definitions: Definitions) -> list[Type]:
    """What a value is one of, through aliases, null and unions, each once; names are left of objects only."""
    known: dict[Type, None] = {}
    found: list[Type] = []
    waiting = [type_]
    while waiting:
        part = waiting.pop(0)
        if part in known:
            continue
        known[part] = None
        definition = definitions.get(part.key) if isinstance(part, Named) else None
        match part:
            case Nullable(inner):
                waiting.insert(0, inner)
            case Union(parts):
                waiting[:0] = parts
            case Named() if isinstance(definition, Alias):
                waiting.insert(0, definition.type)
            case _:
                found.append(part)
    return found


def shape(type_: Type, definitions: Definitions) -> frozenset[Shape]:
    """Which JSON a type can look like: a scalar's name, `object`, or `array` with the shape of its items."""
    return _shape(type_, definitions, {})


def _shape(type_: Type, definitions: Definitions, known: dict[str, set[Shape]]) -> frozenset[Shape]:
    """`known` has the shapes of aliases; one that is being looked into adds nothing to itself."""
    match type_:
        case Scalar(kind):
            return frozenset({_SCALAR_SHAPES[kind]})
        case OpenEnum():
            return frozenset({"string"})
        case Literals(values):
            return frozenset(_value_shape(value) for value in values)
        case Array(items):
            return frozenset(("array", inner) for inner in _shape(items, definitions, known))
        case Tuple(parts=parts):
            shapes = (_shape(part, definitions, known) for part in parts)
            return frozenset(("array", inner) for inner in frozenset[Shape]().union(*shapes))
        case Map():
            return frozenset({"object"})
        case Unknown():
            return frozenset({"any"})
        case Nothing():
            return frozenset({"null"})
        case Nullable(inner):
            return _shape(inner, definitions, known) | {"null"}
        case Union(members):
            return frozenset[Shape]().union(*(_shape(member, definitions, known) for member in members))
        case Named(key):
            definition = definitions.get(key)
            if not isinstance(definition, Alias):
                return frozenset({"object"})
            own = known.get(key)
            if own is None:
                own = known.setdefault(key, set())
                own |= _shape(definition.type, definitions, known)
            return frozenset(own)


_SCALAR_SHAPES = {
    ScalarKind.STRING: "string",
    ScalarKind.DATE_TIME: "string",
    ScalarKind.DATE: "string",
    ScalarKind.FILE: "string",
    ScalarKind.CONTENT: "string",
    ScalarKind.BYTES: "string",
    ScalarKind.INTEGER: "number",
    ScalarKind.NUMBER: "number",
    ScalarKind.BOOLEAN: "boolean",
}


def _value_shape(value: Value) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case str():
            return "string"
        case _:
            return "number"
