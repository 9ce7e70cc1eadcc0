"""Names of what stands inside something: parameters of methods, fields of models, keys of typed dictionaries."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from generator import ir
from generator.identifiers import BUILTINS_OF_ANNOTATIONS, MODEL_ATTRIBUTES, Casing
from generator.naming.numbers import numbered
from generator.naming.places import MethodPlace
from generator.naming.reports import Reports
from generator.naming.table import MethodName, TypeName

_Member: TypeAlias = "ir.Field | ir.Parameter"
_M = TypeVar("_M", ir.Field, ir.Parameter)

TypeNames: TypeAlias = "Mapping[tuple[str, ir.Role], TypeName]"

_RESERVED_PARAMETERS = BUILTINS_OF_ANNOTATIONS | {
    "self",
    "extra_headers",
    "extra_query",
    "path_template",
    "cast",
    "omit",
    "optional_body",
    "by_status",
    "json_lines",
    "named_events",
}
"""What a method's annotations are made of, and what its body refers to."""


@dataclass(frozen=True, slots=True)
class MemberKind:
    """What the members of a kind of class may not be called, and which way such a class travels."""

    role: ir.Role
    reserved: frozenset[str]

    def reserved_in(self, definition: ir.Object, type_names: TypeNames) -> frozenset[str]:
        """What the members of one class may not be called: its annotations name other types too."""
        return self.reserved.union(type_names[key, self.role].written for key in ir.needs(definition, self.role))


MODEL = MemberKind(ir.Role.RESPONSE, MODEL_ATTRIBUTES | BUILTINS_OF_ANNOTATIONS)
TYPED_DICT = MemberKind(ir.Role.REQUEST, BUILTINS_OF_ANNOTATIONS)


def methods(
    api: ir.API, casing: Casing, places: Mapping[str, MethodPlace], params: Mapping[str, TypeName], reports: Reports
) -> Mapping[str, MethodName]:
    """The names of each method's parameters, and of its params type where there is anything to put in one."""
    names: dict[str, MethodName] = {}
    for resource in ir.walk(api.root):
        for method in resource.methods:
            operation = method.operation
            parameters = _parameters(operation, casing, reports)
            own = None if _all_in_path(operation) else params[operation.key]
            names[operation.key] = MethodName(places[operation.key].name, own, parameters)
    return names


def _all_in_path(operation: ir.Operation) -> bool:
    return all(parameter.place is ir.ParameterPlace.PATH for parameter in operation.parameters)


def _parameters(operation: ir.Operation, casing: Casing, reports: Reports) -> tuple[str, ...]:
    """One name each. Where two places share a name, the later ones say which place they are from."""
    taken: dict[str, ir.Parameter] = {}
    spellings = [_spellings(item, casing, _RESERVED_PARAMETERS) for item in operation.parameters]
    for parameter, (first, *others) in _plainest_first(operation.parameters, spellings):
        if first in taken and taken[first].place is not parameter.place:
            others.insert(0, f"{parameter.place.value}_{first}")
        _take(parameter, [first, *others], taken, reports)
    return _in_order(operation.parameters, taken)


def _spellings(member: _Member, casing: Casing, reserved: frozenset[str]) -> list[str]:
    """What a member may be called, the name that it has where nothing else has it first."""
    name = casing.snake(member.python_name or member.wire)
    name = f"{name}_" if name in reserved else name
    if member.python_name:
        return [name]
    return [name, *_as_written(member.wire, reserved), casing.spelled_out(member.wire)]


def _plainest_first(members: Sequence[_M], spellings: Sequence[list[str]]) -> list[tuple[_M, list[str]]]:
    """Members with their spellings; those first that are called what they are on the wire, so that these keep it."""
    return sorted(zip(members, spellings), key=lambda pair: pair[1][0].rstrip("_") != pair[0].wire)


def _take(member: _M, names: Sequence[str], taken: dict[str, _M], reports: Reports) -> None:
    """Gives a member the first of the names that nothing has, or the first with a number."""
    free = next((name for name in names if name not in taken), None)
    if free is None:
        free = next(name for name in numbered(names[0]) if name not in taken)
        reports.ambiguous_member(member, taken[names[0]], names[0], free)
    taken[free] = member


def _in_order(members: Sequence[_M], taken: Mapping[str, _M]) -> tuple[str, ...]:
    """The names in the order of the members."""
    names = {id(member): name for name, member in taken.items()}
    return tuple(names[id(member)] for member in members)


def _as_written(wire: str, reserved: frozenset[str]) -> Iterator[str]:
    """The wire name itself, where it can be a name: `mixedCase` beside `mixed_case`."""
    if wire.isidentifier() and wire.isascii() and not keyword.iskeyword(wire) and wire[0] != "_":
        yield f"{wire}_" if wire in reserved else wire


def fields(
    api: ir.API, casing: Casing, kind: MemberKind, type_names: TypeNames, reports: Reports
) -> Mapping[str, tuple[str, ...]]:
    """The names of the fields of each object, as `kind` of class has them."""
    names: dict[str, tuple[str, ...]] = {}
    for key, definition in api.definitions.items():
        if isinstance(definition, ir.Object):
            travels = (key, kind.role) in type_names
            reserved = kind.reserved_in(definition, type_names) if travels else kind.reserved
            names[key] = _field_names(definition, casing, reserved, reports)
    return names


def _field_names(definition: ir.Object, casing: Casing, reserved: frozenset[str], reports: Reports) -> tuple[str, ...]:
    taken: dict[str, ir.Field] = {}
    spellings = [_spellings(item, casing, reserved) for item in definition.fields]
    for item, names in _plainest_first(definition.fields, spellings):
        _take(item, names, taken, reports)
    return _in_order(definition.fields, taken)
