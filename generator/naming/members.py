"""Names of what stands inside something: parameters of methods, fields of models, keys of typed dictionaries."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
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

_USED_IN_METHODS = frozenset(
    {
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
)
"""What the body of a method refers to."""


@dataclass(frozen=True, slots=True)
class MemberNaming:
    """How members are called: as the words of their wire names, or as existing SDKs call them (`as_published`)."""

    casing: Casing
    as_published: bool

    @property
    def builtins(self) -> frozenset[str]:
        """What annotations are made of, which no argument may be called; those of existing SDKs are."""
        return frozenset() if self.as_published else BUILTINS_OF_ANNOTATIONS

    def model(self) -> MemberKind:
        collections = frozenset({"dict", "list"}) if self.as_published else frozenset[str]()
        return MemberKind(ir.Role.RESPONSE, (MODEL_ATTRIBUTES | BUILTINS_OF_ANNOTATIONS) - collections)

    def typed_dict(self) -> MemberKind:
        return MemberKind(ir.Role.REQUEST, self.builtins)

    def spellings(self, member: _Member, kind: MemberKind | None, reserved: frozenset[str]) -> list[str]:
        """What a member may be called, the name that it has where nothing else has it first."""
        spellings = _spellings(member, self.casing, reserved)
        if not (self.as_published and kind is not None and kind.role is ir.Role.RESPONSE):
            return spellings
        return [_for_pydantic(spellings[0], member.wire), *spellings[1:]]


def _for_pydantic(name: str, wire: str) -> str:
    """`model_` belongs to pydantic, and no name begins with a digit: `api_` goes in front."""
    if name.startswith("model_"):
        return f"api_{name}"
    return f"api_{name.removeprefix('value_')}" if wire[:1].isdecimal() else name


@dataclass(frozen=True, slots=True)
class MemberKind:
    """What the members of a kind of class may not be called, and which way such a class travels."""

    role: ir.Role
    reserved: frozenset[str]

    def reserved_in(self, definition: ir.Object, type_names: TypeNames) -> frozenset[str]:
        """What the members of one class may not be called: its annotations name other types too."""
        named = (type_names[key, self.role].written for key in ir.needs(definition, self.role))
        return self.reserved.union(named, _builtins_of(definition))


def _builtins_of(definition: ir.Object) -> Iterator[str]:
    """Builtins that few annotations name; where none does, a member may be called that."""
    types = (type_ for role in ir.Role for type_ in ir.types_of(definition, role))
    if any(isinstance(part, ir.Tuple) for type_ in types for part in ir.within(type_)):
        yield "tuple"


def methods(
    api: ir.API,
    naming: MemberNaming,
    places: Mapping[str, MethodPlace],
    params: Mapping[str, TypeName],
    reports: Reports,
) -> Mapping[str, MethodName]:
    """The names of each method's parameters, and of its params type where there is anything to put in one."""
    names: dict[str, MethodName] = {}
    for resource in ir.walk(api.root):
        for method in resource.calls:
            operation = method.operation
            parameters = _parameters(operation, naming, reports)
            own = None if _all_in_path(operation) else params[operation.key]
            names[operation.key] = MethodName(places[operation.key].name, own, parameters)
        for unwrap in resource.unwraps:
            names[unwrap.key] = MethodName(places[unwrap.key].name, None, ())
    return names


def _all_in_path(operation: ir.Operation) -> bool:
    return all(parameter.place is ir.ParameterPlace.PATH for parameter in operation.parameters)


def _parameters(operation: ir.Operation, naming: MemberNaming, reports: Reports) -> tuple[str, ...]:
    """One name each. Where two places share a name, the later ones say which place they are from.

    In an existing SDK all of them do, but for the one in the path.
    """
    taken: dict[str, ir.Parameter] = {}
    reserved = naming.builtins | _USED_IN_METHODS
    spellings = [naming.spellings(item, None, reserved) for item in operation.parameters]
    shared = _shared(operation, spellings) if naming.as_published else frozenset[str]()
    for parameter, (first, *others) in _plainest_first(operation.parameters, spellings):
        says_place = first in shared and parameter.place is not ir.ParameterPlace.PATH
        if says_place or first in taken and taken[first].place is not parameter.place:
            others.insert(0, f"{parameter.place.value}_{first}")
        _take(parameter, others if says_place else [first, *others], taken, reports)
    return _in_order(operation.parameters, taken)


def _shared(operation: ir.Operation, spellings: Sequence[list[str]]) -> frozenset[str]:
    """The names that parameters of several places would have."""
    places: dict[str, dict[ir.ParameterPlace, None]] = {}
    for parameter, (first, *_) in zip(operation.parameters, spellings):
        places.setdefault(first, {})[parameter.place] = None
    return frozenset(name for name, own in places.items() if len(own) > 1)


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
    api: ir.API, naming: MemberNaming, kind: MemberKind, type_names: TypeNames, reports: Reports
) -> Mapping[str, tuple[str, ...]]:
    """The names of the fields of each object, as `kind` of class has them."""
    names: dict[str, tuple[str, ...]] = {}
    for key, definition in api.definitions.items():
        if isinstance(definition, ir.Object):
            travels = (key, kind.role) in type_names
            reserved = kind.reserved_in(definition, type_names) if travels else kind.reserved
            names[key] = _field_names(definition, naming, replace(kind, reserved=reserved), reports)
    return names


def _field_names(definition: ir.Object, naming: MemberNaming, kind: MemberKind, reports: Reports) -> tuple[str, ...]:
    taken: dict[str, ir.Field] = {}
    spellings = [naming.spellings(item, kind, kind.reserved) for item in definition.fields]
    for item, names in _plainest_first(definition.fields, spellings):
        _take(item, names, taken, reports)
    return _in_order(definition.fields, taken)
