"""Types that have a name: models of answers, and the dictionaries and aliases of what is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from generator import ir
from generator.diff.change import Changes
from generator.diff.members import MemberComparison
from generator.diff.side import Side, TypeKey, shown
from generator.diff.types import Place, TypeComparison

_Named: TypeAlias = "Mapping[tuple[tuple[str, ...], str, ir.Role], TypeKey]"


@dataclass(frozen=True, slots=True)
class DefinitionComparison:
    old: Side
    new: Side
    changes: Changes

    def compare(self) -> None:
        """Types of the same name and module are the same; of the rest, those that `renames` found are."""
        old, new = _by_name(self.old), _by_name(self.new)
        rest = {key: key for name, key in new.items() if name not in old}
        for name, key in old.items():
            if name in new:
                self._pair(key, new[name])
            elif key in self.new.renamed:
                self._renamed(key, rest.pop(self.new.renamed[key]))
            else:
                self._gone(key)
        for key in rest:
            if not self._known(_full_name(self.new, key), self.old):
                added = self._name(self.new, key)
                self.changes.add("model-added", added, f"`{added}` is new", None, self.new.place_of(key[0]))

    def _renamed(self, old: TypeKey, new: TypeKey) -> None:
        was, now = self.old.names.types[old], self.new.names.types[new]
        before, after = self._name(self.old, old), self._name(self.new, new)
        if not self._known((was.module, was.name), self.new):
            rule = "model-moved" if was.name == now.name else "model-renamed"
            places = self.old.place_of(old[0]), self.new.place_of(new[0])
            self.changes.add(rule, before, f"`{before}` is now `{after}`", *places)
        self._pair(old, new)

    def _gone(self, key: TypeKey) -> None:
        """A type that is no longer used this way is still there if the other way has the same declaration."""
        full = _full_name(self.old, key)
        if not self._known(full, self.new):
            name = self._name(self.old, key)
            self.changes.add("model-removed", name, f"`{name}` is gone", self.old.place_of(key[0]), None)

    def _pair(self, old: TypeKey, new: TypeKey) -> None:
        role = old[1]
        before, after = self.old.api.definitions[old[0]], self.new.api.definitions[new[0]]
        name = self._name(self.new, new)
        place = Place(name, self.old.place_of(old[0]), self.new.place_of(new[0]))
        match before, after:
            case ir.Object(), ir.Object():
                members = MemberComparison(self.old, self.new, role, name, self.changes)
                members.compare(self.old.fields(before, role), self.new.fields(after, role))
                if role is ir.Role.RESPONSE:
                    others = replace(place, name=f"{name}.model_extra")
                    types = TypeComparison(self.old, self.new, role, self.changes)
                    types.compare(others, before.extra or ir.UNKNOWN, after.extra or ir.UNKNOWN)
            case ir.Alias(), ir.Alias() if self.old.is_of_events(old[0]) and self.new.is_of_events(new[0]):
                pass  # which events there are is told with the method that gives them
            case ir.Alias(), ir.Alias():
                TypeComparison(self.old, self.new, role, self.changes).compare(place, before.type, after.type)
            case _:
                message = f"`{name}` was {_kind(before)} and is {_kind(after)}"
                self.changes.add("model-kind-changed", name, message, place.old, place.new)
        if before.docs != after.docs:
            message = f"`{name}` is described in other words"
            self.changes.add("docs-changed", name, message, place.old, place.new)

    def _known(self, full: tuple[tuple[str, ...], str], side: Side) -> bool:
        return any((name.module, name.name) == full for name in side.names.types.values())

    def _name(self, side: Side, key: TypeKey) -> str:
        name = side.names.types[key]
        return shown(name, name in side.names.nested)


def _by_name(side: Side) -> _Named:
    return {(name.module, name.name, key[1]): key for key, name in side.names.types.items()}


def _full_name(side: Side, key: TypeKey) -> tuple[tuple[str, ...], str]:
    name = side.names.types[key]
    return name.module, name.name


def _kind(definition: ir.Definition) -> str:
    return "a class" if isinstance(definition, ir.Object) else "an alias"
