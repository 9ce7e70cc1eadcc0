"""What became of a type where it is used: of a parameter, a field, an answer or an alias."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir
from generator.diagnostics import Location
from generator.diff.change import Changes
from generator.diff.side import Side
from generator.diff.subtyping import Relation, relate, values_of, without_values

_REQUEST_RULES = {
    Relation.WIDER: "parameter-type-widened",
    Relation.NARROWER: "parameter-type-narrowed",
    Relation.OTHER: "parameter-retyped",
}
_RESPONSE_RULES = {
    Relation.WIDER: "response-type-widened",
    Relation.NARROWER: "response-type-narrowed",
    Relation.OTHER: "response-retyped",
}


@dataclass(frozen=True, slots=True)
class Place:
    """What a change is about: the name that users see, and where it stands in both documents."""

    name: str
    old: Location
    new: Location


@dataclass(frozen=True, slots=True)
class TypeComparison:
    """Compares types of the one direction."""

    old: Side
    new: Side
    role: ir.Role
    changes: Changes

    def compare(self, place: Place, old: ir.Type, new: ir.Type) -> None:
        """Reports what became of the type at a place."""
        if self.role is ir.Role.RESPONSE:
            if is_nullable(old) != is_nullable(new):
                self._nullable(place, is_nullable(new))
            old, new = without_null(old), without_null(new)
        if not self._values(place, old, new):
            self._types(place, old, new)

    def _nullable(self, place: Place, may: bool) -> None:
        if may:
            self._add("response-became-nullable", place, f"`{place.name}` may be None")
        else:
            self._add("response-became-non-null", place, f"`{place.name}` is never None any more")

    def _values(self, place: Place, old: ir.Type, new: ir.Type) -> bool:
        """Reports values that came or went; False when more than values changed, or nothing."""
        if without_values(old) != without_values(new):
            return self._known(place, old, new)
        word = "request" if self.role is ir.Role.REQUEST else "response"
        before, after = values_of(old, ir.Literals), values_of(new, ir.Literals)
        for value in after:
            if value not in before:
                self._add(f"{word}-value-added", place, f"`{place.name}` has a new value {value}")
        for value in before:
            if value not in after:
                self._add(f"{word}-value-removed", place, f"`{place.name}` has no value {value} any more")
        self._known(place, old, new)
        return before.keys() != after.keys()

    def _known(self, place: Place, old: ir.Type, new: ir.Type) -> bool:
        """Reports other values of enums that admit any string, where these are all that changed."""
        same = relate(self.old, old, self.new, new, self.role) is Relation.SAME
        if same and values_of(old, ir.OpenEnum).keys() != values_of(new, ir.OpenEnum).keys():
            self._add("known-values-changed", place, f"`{place.name}` names other values; any string will still do")
        return same

    def _types(self, place: Place, old: ir.Type, new: ir.Type) -> None:
        relation = relate(self.old, old, self.new, new, self.role)
        if relation is Relation.SAME:
            return
        before, after = self.old.text(old, self.role), self.new.text(new, self.role)
        message = f"`{place.name}` was `{before}` and is `{after}`"
        if self.role is ir.Role.RESPONSE:
            self._add(_RESPONSE_RULES[relation], place, message)
        elif isinstance(old, ir.Unknown):
            self._add("parameter-type-described", place, f"`{place.name}` took anything and takes `{after}`")
        elif relate(self.old, old, self.new, new, self.role, sets=False) is Relation.SAME:
            rule = "parameter-type-widened" if relation is Relation.WIDER else "parameter-sets-refused"
            self._add(rule, place, message)
        else:
            self._add(_REQUEST_RULES[relation], place, message)

    def _add(self, rule: str, place: Place, message: str) -> None:
        self.changes.add(rule, place.name, message, place.old, place.new)


def is_nullable(type_: ir.Type) -> bool:
    return isinstance(type_, ir.Nullable)


def without_null(type_: ir.Type) -> ir.Type:
    return type_.inner if isinstance(type_, ir.Nullable) else type_
