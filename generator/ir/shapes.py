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


def shape(type_: Type, definitions: Definitions, seen: frozenset[str] = frozenset()) -> frozenset[Shape]:
    """Which JSON a type can look like: a scalar's name, `object`, or `array` with the shape of its items."""
    match type_:
        case Scalar(kind):
            return frozenset({_SCALAR_SHAPES[kind]})
        case OpenEnum():
            return frozenset({"string"})
        case Literals(values):
            return frozenset(_value_shape(value) for value in values)
        case Array(items):
            return frozenset(("array", inner) for inner in shape(items, definitions, seen))
        case Map():
            return frozenset({"object"})
        case Unknown():
            return frozenset({"any"})
        case Nothing():
            return frozenset({"null"})
        case Nullable(inner):
            return shape(inner, definitions, seen) | {"null"}
        case Union(members):
            return frozenset[Shape]().union(*(shape(member, definitions, seen) for member in members))
        case Named(key):
            definition = definitions.get(key)
            if isinstance(definition, Alias) and key not in seen:
                return shape(definition.type, definitions, seen | {key})
            return frozenset({"object"})


_SCALAR_SHAPES = {
    ScalarKind.STRING: "string",
    ScalarKind.DATE_TIME: "string",
    ScalarKind.DATE: "string",
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
