"""Names of what stands inside something: parameters of methods, fields of models, keys of typed dictionaries."""

from __future__ import annotations

import keyword
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import ir
from generator.diagnostics import Reporter
from generator.identifiers import MODEL_ATTRIBUTES, Casing
from generator.naming.table import MethodName, TypeName
from generator.usage import walk

if TYPE_CHECKING:
    from generator.naming.places import MethodPlace

_RESERVED_PARAMETERS = frozenset({"self", "extra_headers", "extra_query", "path_template", "cast", "omit"})
"""What a method's body itself refers to."""


@dataclass(frozen=True, slots=True)
class MemberKind:
    """What the members of a kind of class may not be called."""

    reserved: frozenset[str]


MODEL = MemberKind(MODEL_ATTRIBUTES)
TYPED_DICT = MemberKind(frozenset())


@dataclass(frozen=True, slots=True)
class Reports:
    document: Reporter
    config: Reporter

    def ambiguous_method(self, method: ir.Method, other: ir.Method, name: str) -> None:
        """Two operations of one resource that would both be the method `name`."""
        message = f"'{method.operation.endpoint}' and '{other.operation.endpoint}' would both be the method '{name}'"
        hint = f"name them in the configuration: resources.<resource>.methods.<name>: {method.operation.endpoint}"
        if method.config:
            self.config.error("AmbiguousName", message, method.config, hint)
        else:
            self.document.error("AmbiguousName", message, method.operation.pointer, hint)

    def ambiguous_member(self, wire: str, other: str, name: str, pointer: str) -> None:
        """Two members of one thing whose names differ only in characters that no Python name can have."""
        message = f"'{wire}' and '{other}' would both be called '{name}'"
        hint = f"give one a name beside its schema: x-stainless-naming: {{python: {{property_name: {name}_2}}}}"
        self.document.error("AmbiguousName", message, pointer, hint)


def methods(
    api: ir.API, casing: Casing, places: Mapping[str, MethodPlace], reports: Reports
) -> Mapping[str, MethodName]:
    """The names of each method's parameters and params type."""
    found: dict[str, MethodName] = {}
    for resource in walk(api.root):
        for method in resource.methods:
            operation, place = method.operation, places[method.operation.key]
            parameters = _parameters(operation, casing, reports)
            found[operation.key] = MethodName(place.name, _params_type(operation, place, casing), parameters)
    return found


def _params_type(operation: ir.Operation, place: MethodPlace, casing: Casing) -> TypeName | None:
    if all(parameter.place is ir.ParameterPlace.PATH for parameter in operation.parameters):
        return None
    stem = f"{place.stem}_params"
    return TypeName((*place.folder, casing.snake(stem)), casing.pascal(stem), "what the method takes")


def _parameters(operation: ir.Operation, casing: Casing, reports: Reports) -> tuple[str, ...]:
    """One name each. Where two places share a name, the later ones say which place they are from."""
    taken: dict[str, ir.Parameter] = {}
    for parameter in operation.parameters:
        name = casing.snake(parameter.python_name or parameter.wire)
        name = f"{name}_" if name in _RESERVED_PARAMETERS else name
        if name in taken:
            elsewhere = taken[name].place is not parameter.place
            name = f"{parameter.place.value}_{name}" if elsewhere else _as_written(parameter.wire) or name
        if name in taken:
            reports.ambiguous_member(parameter.wire, taken[name].wire, name, parameter.key)
        taken.setdefault(name, parameter)
    return tuple(taken)


def _as_written(wire: str) -> str | None:
    """The wire name itself, where it can be a name: `mixedCase` beside `mixed_case`."""
    return wire if wire.isidentifier() and wire.isascii() and not keyword.iskeyword(wire) and wire[0] != "_" else None


def fields(api: ir.API, casing: Casing, kind: MemberKind, reports: Reports) -> Mapping[str, tuple[str, ...]]:
    """The names of the fields of each object, as `kind` of class has them."""
    return {
        key: _field_names(definition, casing, kind, reports)
        for key, definition in api.definitions.items()
        if isinstance(definition, ir.Object)
    }


def _field_names(definition: ir.Object, casing: Casing, kind: MemberKind, reports: Reports) -> tuple[str, ...]:
    taken: dict[str, ir.Field] = {}
    for item in definition.fields:
        name = casing.snake(item.python_name or item.wire)
        name = f"{name}_" if name in kind.reserved else name
        name = _as_written(item.wire) or name if name in taken else name
        if name in taken:
            reports.ambiguous_member(item.wire, taken[name].wire, name, item.key)
        taken.setdefault(name, item)
    return tuple(taken)
