"""Whether every value of one type is a value of another, where the two are of two documents."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from enum import Enum

from generator import ir
from generator.diff.side import Side

_PYTHON = {
    ir.ScalarKind.STRING: (str,),
    ir.ScalarKind.INTEGER: (int,),
    ir.ScalarKind.NUMBER: (int, float),
    ir.ScalarKind.BOOLEAN: (bool,),
}


class Relation(Enum):
    """What became of a type: `WIDER` admits all that it did and more."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"


def relate(old: Side, old_type: ir.Type, new: Side, new_type: ir.Type, role: ir.Role, *, sets: bool = True) -> Relation:
    """What became of a type. What changed within a type that kept its name counts there, not here.

    Without `sets` it doesn't matter whether an argument may be a set as well as a list.
    """
    kept = Subtyping(old, new, role, sets).fits(old_type, new_type)
    back = Subtyping(new, old, role, sets).fits(new_type, old_type)
    match kept, back:
        case True, True:
            return Relation.SAME
        case True, False:
            return Relation.WIDER
        case False, True:
            return Relation.NARROWER
        case _:
            return Relation.OTHER


@dataclass(frozen=True, slots=True)
class Subtyping:
    """Holds types of `left` against types of `right`. A date is no string: in Python they are two types."""

    left: Side
    right: Side
    role: ir.Role
    sets: bool = True
    _assumed: set[tuple[ir.Type, ir.Type]] = field(default_factory=set)

    def fits(self, one: ir.Type, other: ir.Type) -> bool:
        """Whether each value of `one` is a value of `other`; a question within itself is taken for true."""
        if (one, other) in self._assumed:
            return True
        self._assumed.add((one, other))
        found = self._fits(one, other)
        if not found:
            self._assumed.discard((one, other))
        return found

    def _fits(self, one: ir.Type, other: ir.Type) -> bool:
        if self._same_name(one, other) or self._named_among(one, other):
            return True
        match one, other:
            case _, ir.Unknown():
                return True
            case ir.Unknown(), _:
                return False
            case ir.Nullable(inner), _:
                return self.fits(ir.NULL, other) and self.fits(inner, other)
            case ir.Union(members), _:
                return all(self.fits(member, other) for member in members)
            case ir.Named(key), _ if isinstance(alias := self.left.api.definitions[key], ir.Alias):
                return self.fits(alias.type, other)
            case _, ir.Named(key) if isinstance(alias := self.right.api.definitions[key], ir.Alias):
                return self.fits(one, alias.type)
            case _, ir.Nullable(inner):
                return isinstance(one, ir.Nothing) or self.fits(one, inner)
            case ir.Literals(values), ir.Union(members) if len(values) > 1:
                return all(self.fits(ir.Literals((value,)), other) for value in values)
            case _, ir.Union(members):
                return any(self.fits(one, member) for member in members)
            case _:
                return self._plain(one, other)

    def _plain(self, one: ir.Type, other: ir.Type) -> bool:
        match one, other:
            case ir.Array(), ir.Array():
                return self.fits(one.items, other.items) and not self._loses_sets(one, other)
            case ir.Tuple(), ir.Tuple():
                return self._tuples(one, other)
            case ir.Map(inner), ir.Map(values):
                return self.fits(inner, values)
            case ir.Literals(values), ir.Literals(known):
                return {(type(value), value) for value in values} <= {(type(value), value) for value in known}
            case ir.Scalar(), ir.Scalar() if self.role is ir.Role.REQUEST and one.kind is other.kind:
                return one.also is None or one.also == other.also
            case ir.Literals(values), ir.Scalar(kind):
                return all(type(value) in _PYTHON.get(kind, ()) for value in values)
            case ir.Literals(values), ir.OpenEnum():
                return all(isinstance(value, str) for value in values)
            case (ir.OpenEnum() | ir.Scalar(ir.ScalarKind.STRING)), ir.OpenEnum():
                return True
            case ir.OpenEnum(), ir.Scalar(kind):
                return kind is ir.ScalarKind.STRING
            case ir.Scalar(ir.ScalarKind.INTEGER), ir.Scalar(ir.ScalarKind.NUMBER):
                return True
            case ir.Named(), ir.Named():
                return False
            case _:
                return one == other

    def _loses_sets(self, one: ir.Array, other: ir.Array) -> bool:
        """Whether a set may be passed for `one` alone: for anything but texts every collection may."""
        if not self.sets or self.role is ir.Role.RESPONSE or not one.is_unique or other.is_unique:
            return False
        return "string" in ir.shape(other.items, self.right.api.definitions)

    def _tuples(self, one: ir.Tuple, other: ir.Tuple) -> bool:
        same_form = len(one.items) == len(other.items) and (one.rest is None) == (other.rest is None)
        return same_form and all(self.fits(inner, item) for inner, item in zip(one.parts, other.parts))

    def _named_among(self, one: ir.Type, other: ir.Type) -> bool:
        """Whether a type is a member of a choice by its name, whatever changed within it."""
        match other:
            case ir.Nullable(inner):
                return self._same_name(one, inner)
            case ir.Union(members):
                return any(self._same_name(one, member) for member in members)
            case _:
                return False

    def _same_name(self, one: ir.Type, other: ir.Type) -> bool:
        """Whether both are the type of one name, or of one place: a new name is told where the type stands."""
        if not (isinstance(one, ir.Named) and isinstance(other, ir.Named)):
            return False
        left, right = (one.key, self.role), (other.key, self.role)
        if self.right.renamed.get(left) == right or self.left.renamed.get(right) == left:
            return True
        name = self.left.names.types.get(left)
        return one.key == other.key or name == self.right.names.types.get(right)


def values_of(type_: ir.Type, kind: type[ir.Literals] | type[ir.OpenEnum]) -> dict[str, None]:
    """The values, as JSON, that a type's own enums of that kind list, at any depth, in order."""
    match type_:
        case ir.Literals(values) | ir.OpenEnum(values):
            return {json.dumps(value): None for value in values} if isinstance(type_, kind) else {}
        case ir.Array(inner) | ir.Map(inner) | ir.Nullable(inner):
            return values_of(inner, kind)
        case ir.Union(parts) | ir.Tuple(parts=parts):
            return {value: None for part in parts for value in values_of(part, kind)}
        case _:
            return {}


def without_values(type_: ir.Type) -> ir.Type:
    """The type with every enum emptied: two types that are then equal differ in their values only."""
    match type_:
        case ir.Literals():
            return ir.Literals(())
        case ir.OpenEnum():
            return ir.OpenEnum(())
        case ir.Array(inner):
            return replace(type_, items=without_values(inner))
        case ir.Map(inner):
            return ir.Map(without_values(inner))
        case ir.Nullable(inner):
            return ir.Nullable(without_values(inner))
        case ir.Union(members):
            return ir.Union(tuple(map(without_values, members)))
        case ir.Tuple(items, rest):
            return ir.Tuple(tuple(map(without_values, items)), without_values(rest) if rest is not None else None)
        case _:
            return type_
