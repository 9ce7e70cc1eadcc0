"""Resources and methods: which are there, what they take, what they answer, how they stream."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator import ir
from generator.diff.change import Changes, deprecation_state
from generator.diff.members import MemberComparison
from generator.diff.outcomes import OutcomeComparison
from generator.diff.side import Side
from generator.diff.streams import StreamComparison
from generator.diff.types import Place
from generator.diff.wire import WireComparison


@dataclass(frozen=True, slots=True)
class MethodComparison:
    old: Side
    new: Side
    changes: Changes

    def compare(self) -> None:
        """Methods of the same path are the same; one that is gone may call an operation that another calls now."""
        old, new = self.old.calls(), self.new.calls()
        for name, method in old.items():
            if name in new:
                self._pair(name, method, new[name])
        added = {name: method for name, method in new.items() if name not in old}
        for name, method in old.items():
            if name not in new:
                self._gone(name, method, added)
        for name, method in added.items():
            message = f"`{name}` is new: {method.operation.endpoint}"
            self.changes.add("method-added", name, message, None, self.new.locate(method.operation.pointer))

    def _gone(self, name: str, method: ir.Call, added: dict[str, ir.Call]) -> None:
        """Reports where a method went. What is still a method of its own is taken out of `added`."""
        successor = _successor(method.operation, added.items())
        if successor is None:
            place = self.old.locate(method.operation.pointer)
            self.changes.add("method-removed", name, f"`{name}` is gone", place, None)
            return
        found = added.pop(successor)
        moved = name.rpartition(".")[0] != successor.rpartition(".")[0]
        rule = "method-moved" if moved else "method-renamed"
        places = self.old.place_of_method(method), self.new.place_of_method(found)
        self.changes.add(rule, name, f"`{name}` is now `{successor}`", *places)
        self._pair(successor, method, found)

    def _pair(self, name: str, old: ir.Call, new: ir.Call) -> None:
        before, after = old.operation, new.operation
        place = Place(name, self.old.locate(before.pointer), self.new.locate(after.pointer))
        if _template(before) != _template(after):
            self._add("endpoint-changed", place, f"`{name}` called {before.endpoint} and calls {after.endpoint}")
        members = MemberComparison(self.old, self.new, ir.Role.REQUEST, name, self.changes)
        members.compare(self.old.parameters(before), self.new.parameters(after))
        self._positions(place, old, new)
        OutcomeComparison(self.old, self.new, self.changes).compare(place, before, after)
        StreamComparison(self.old, self.new, self.changes).compare(place, before, after)
        WireComparison(self.old, self.new, self.changes).compare(place, before, after)
        self._params_type(place, before, after)
        self._words(place, old, new)

    def _positions(self, place: Place, old: ir.Call, new: ir.Call) -> None:
        was, now = self.old.positional(old), self.new.positional(new)
        there = {member.name for member in self.new.parameters(new.operation)}
        for index, name in enumerate(was):
            if name in there and now[index : index + 1] != [name]:
                message = f"`{name}` of `{place.name}` can no longer be passed by position"
                self._add("parameter-position-changed", place, message)

    def _params_type(self, place: Place, old: ir.Operation, new: ir.Operation) -> None:
        was, now = self.old.names.methods[old.key].params, self.new.names.methods[new.key].params
        if was is not None and (now is None or (was.module, was.name) != (now.module, now.name)):
            fate = f"is now `{now.name}`" if now else "is gone"
            self._add("params-type-removed", place, f"`{was.name}`, what `{place.name}` takes, {fate}")

    def _words(self, place: Place, old: ir.Call, new: ir.Call) -> None:
        was, now = bool(old.deprecated or old.operation.deprecated), bool(new.deprecated or new.operation.deprecated)
        if was != now:
            rule = "method-deprecated" if now else "method-undeprecated"
            state = deprecation_state(now, new.deprecated or new.operation.deprecation)
            self._add(rule, place, f"`{place.name}` {state}")
        words = [_words_of(item)[: 3 if was == now else 2] for item in (old, new)]
        if words[0] != words[1]:
            self._add("docs-changed", place, f"`{place.name}` is described in other words")

    def _add(self, rule: str, place: Place, message: str) -> None:
        self.changes.add(rule, place.name, message, place.old, place.new)


def _words_of(method: ir.Call) -> tuple[str | None, ...]:
    operation = method.operation
    return operation.summary, operation.description, method.deprecated or operation.deprecation


def compare_resources(old: Side, new: Side, changes: Changes) -> None:
    """The classes of resources, and the modules that they are imported from."""
    for key, name in old.names.resources.items():
        other = new.names.resources.get(key)
        was = f"{'.'.join(name.module)}.{name.class_name}"
        if other is None:
            changes.add("resource-removed", was, f"the resource `{key}` is gone", old.place_of_resource(key), None)
        elif other != name:
            now = f"{'.'.join(other.module)}.{other.class_name}"
            places = old.place_of_resource(key), new.place_of_resource(key)
            changes.add("resource-renamed", was, f"`{was}` is now `{now}`", *places)
    for key, name in new.names.resources.items():
        if key not in old.names.resources:
            now = f"{'.'.join(name.module)}.{name.class_name}"
            changes.add("resource-added", now, f"the resource `{key}` is new", None, new.place_of_resource(key))


def _successor(operation: ir.Operation, added: Iterable[tuple[str, ir.Call]]) -> str | None:
    """The new method that calls the same operation: the same endpoint, else the same `operationId`."""
    candidates = list(added)
    for name, method in candidates:
        if _template(method.operation) == _template(operation):
            return name
    for name, method in candidates:
        if operation.operation_id is not None and method.operation.operation_id == operation.operation_id:
            return name
    return None


def _template(operation: ir.Operation) -> str:
    """The endpoint, whatever its path parameters are called."""
    parts = operation.path.split("{")
    return f"{operation.verb} " + "{}".join([parts[0], *(part.partition("}")[2] for part in parts[1:])])
