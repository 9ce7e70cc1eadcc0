"""Parameters of methods, keys of dictionaries that are sent, and fields of answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator import ir
from generator.diff.change import Changes, deprecation_state
from generator.diff.restrictions import shifts
from generator.diff.side import NamedMember, Side
from generator.diff.subtyping import Relation, relate
from generator.diff.types import Place, TypeComparison, is_nullable, without_null

_Pair: TypeAlias = "tuple[NamedMember, NamedMember]"


@dataclass(frozen=True, slots=True)
class MemberComparison:
    """Compares the members of two things that go the one way. `owner` is what a name is shown with: `books.list({})`."""

    old: Side
    new: Side
    role: ir.Role
    owner: str
    changes: Changes

    def compare(self, old: Sequence[NamedMember], new: Sequence[NamedMember]) -> None:
        pairs = _pairs(old, new)
        for before, after in pairs:
            self._pair(before, after)
        kept_old, kept_new = {before.name for before, _ in pairs}, {after.name for _, after in pairs}
        for member in old:
            if member.name not in kept_old:
                self._removed(member)
        for member in new:
            if member.name not in kept_new:
                self._added(member)

    @property
    def _sent(self) -> bool:
        return self.role is ir.Role.REQUEST

    def _removed(self, member: NamedMember) -> None:
        rule = "parameter-removed" if self._sent else "response-field-removed"
        name = self._name(member)
        self.changes.add(rule, name, f"`{name}` is gone", self.old.locate(member.source.key), None)

    def _added(self, member: NamedMember) -> None:
        required = member.source.required
        name = self._name(member)
        message = f"`{name}` is new" + (" and has to be given" if required and self._sent else "")
        rule = "response-field-added"
        if self._sent:
            rule = "parameter-added-required" if required else "parameter-added-optional"
        self.changes.add(rule, name, message, None, self.new.locate(member.source.key))

    def _pair(self, old: NamedMember, new: NamedMember) -> None:
        name = self._name(new)
        place = Place(name, self.old.locate(old.source.key), self.new.locate(new.source.key))
        if old.name != new.name:
            rule = "parameter-renamed" if self._sent else "response-field-renamed"
            self._add(rule, place, f"`{self._name(old)}` is now called `{name}`")
        before, after = old.source.type, new.source.type
        if self._sent:
            self._may_be_left_out(place, old, new)
        else:
            self._may_be_none(place, old.source, new.source)
            self._key(place, old.source.wire, new.source.wire)
            before, after = without_null(before), without_null(after)
        TypeComparison(self.old, self.new, self.role, self.changes).compare(place, before, after)
        self._sending(place, old.source, new.source)
        self._words(place, old.source, new.source)

    def _may_be_left_out(self, place: Place, old: NamedMember, new: NamedMember) -> None:
        required = new.source.required
        if old.source.required != required:
            rule = "parameter-became-required" if required else "parameter-became-optional"
            message = f"`{place.name}` has to be given" if required else f"`{place.name}` may be left out"
            self._add(rule, place, message)

    def _may_be_none(self, place: Place, old: ir.Parameter | ir.Field, new: ir.Parameter | ir.Field) -> None:
        """A field that may be missing is, in Python, what one that may be null is: it may be None."""
        was, now = (not item.required or is_nullable(item.type) for item in (old, new))
        if now and not was and new.required:
            self._add("response-became-nullable", place, f"`{place.name}` may be None")
        elif now and not was:
            self._add("response-field-became-optional", place, f"`{place.name}` may be missing, and is None then")
        elif was and not now and old.required:
            self._add("response-became-non-null", place, f"`{place.name}` is never None any more")
        elif was and not now:
            self._add("response-field-became-required", place, f"`{place.name}` is always there")

    def _sending(self, place: Place, old: ir.Parameter | ir.Field, new: ir.Parameter | ir.Field) -> None:
        if not self._sent:
            return
        was, now = _travels(old), _travels(new)
        if was != now:
            self._add("parameter-location-changed", place, f"`{place.name}` was sent as {was} and is sent as {now}")
        if old.default != new.default:
            before, after = old.default or "nothing", new.default or "nothing"
            message = f"the API takes `{place.name}` for {after} where it is left out; it was {before}"
            self._add("parameter-default-changed", place, message)
        self._restrictions(place, old, new)

    def _restrictions(self, place: Place, old: ir.Parameter | ir.Field, new: ir.Parameter | ir.Field) -> None:
        """What is asked of values beyond their type. Of a new type nothing was known before."""
        if old.restrictions == new.restrictions:
            return
        if relate(self.old, old.type, self.new, new.type, self.role) is Relation.OTHER:
            return
        for shift in shifts(old.restrictions, new.restrictions):
            rule = "parameter-restricted" if shift.tightened else "parameter-unrestricted"
            self._add(rule, place, f"`{place.name}`: {shift.message}")

    def _key(self, place: Place, old: str, new: str) -> None:
        if old != new:
            self._add("response-field-key-changed", place, f"`{place.name}` had the key '{old}' and has '{new}'")

    def _words(self, place: Place, old: ir.Parameter | ir.Field, new: ir.Parameter | ir.Field) -> None:
        if old.deprecated != new.deprecated:
            rule = "parameter-deprecated" if self._sent else "response-field-deprecated"
            state = deprecation_state(new.deprecated, new.deprecation)
            self._add(rule, place, f"`{place.name}` {state}")
        if old.docs != new.docs or old.deprecated == new.deprecated and old.deprecation != new.deprecation:
            self._add("docs-changed", place, f"`{place.name}` is described in other words")

    def _name(self, member: NamedMember) -> str:
        return f"{self.owner}({member.name})" if self.owner.startswith("client.") else f"{self.owner}.{member.name}"

    def _add(self, rule: str, place: Place, message: str) -> None:
        self.changes.add(rule, place.name, message, place.old, place.new)


def _travels(item: ir.Parameter | ir.Field) -> str:
    return f"'{item.wire}' in the {item.place.value}" if isinstance(item, ir.Parameter) else f"'{item.wire}'"


def _pairs(old: Sequence[NamedMember], new: Sequence[NamedMember]) -> list[_Pair]:
    """Members of the same Python name, then, of the rest, those of the same name in JSON: they were renamed."""
    by_name = {member.name: member for member in old}
    pairs = [(by_name[member.name], member) for member in new if member.name in by_name]
    kept_old, kept_new = {before.name for before, _ in pairs}, {after.name for _, after in pairs}
    by_wire = {member.source.wire: member for member in old if member.name not in kept_old}
    rest = [member for member in new if member.name not in kept_new]
    return pairs + [(by_wire[member.source.wire], member) for member in rest if member.source.wire in by_wire]
