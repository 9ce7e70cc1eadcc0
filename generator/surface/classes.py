"""How a class changed: its members, its bases, and what it is."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pydantic import BaseModel

from generator.diagnostics import Location
from generator.surface.callables import CallableComparison, Function, Pair
from generator.surface.labels import ASYNC_CLIENT, CLIENT, is_resource, led_to
from generator.surface.members import Member
from generator.surface.names import Target
from generator.surface.record import FIELDS, MEMBERS, Record
from generator.surface.relations import Relations
from generator.surface.side import PackageSide

_CONSTRUCTOR = "__init__"
_KEYS, _MODEL, _ENUM, _ERROR, _RESOURCE = "TypedDict", "BaseModel", "Enum", "BaseException", "resource"
_FORMS = {_KEYS: "a TypedDict", _MODEL: "a model", _ENUM: "an enum", _ERROR: "an exception"}
_CLIENTS = (CLIENT, ASYNC_CLIENT)

_INHERITED = frozenset(dir(BaseModel)) | frozenset(dir(Exception)) | {"model_fields_set", "model_extra"}
"""What models and errors have of pydantic and Python, whatever an SDK says of it."""

_PLAIN = frozenset({"object", "Generic", "Protocol", "ABC", "TypedDict", "NamedTuple", "BaseModel", "GenericModel"})
_PLAIN |= {
    "Exception",
    "BaseException",
    "ValueError",
    "TypeError",
    "RuntimeError",
    "AttributeError",
    "Enum",
    "str",
    "int",
}
"""Bases of other packages whose members no SDK promises."""


@dataclass(frozen=True, slots=True)
class ClassComparison:
    """Compares classes of the old package with those in their place.

    `exported` are the classes of the old package's root, each with its name and what the new root has under it; `public`
    are all classes that can be imported, with what can be imported in their place.
    """

    old: PackageSide
    new: PackageSide
    labels: Mapping[Target, str]
    exported: Mapping[Target, tuple[str, Target]]
    public: Mapping[Target, Target]
    relations: Relations
    record: Record
    _compared: set[tuple[Target, str, Target]] = field(default_factory=set)

    def compare(self, before: Target, after: Target, path: str) -> bool:
        """Records what changed. Returns whether the class is what it was; members are counted on their own."""
        name = self.labels.get(before, path)
        form = self._form(before)
        if self._is_other_kind(name, before, after):
            return False
        is_changed = self._has_lost_bases(name, before, after)
        members = self.new.members.members(after)
        for member in self.old.members.members(before).values():
            if form != _RESOURCE or member.name != _CONSTRUCTOR:  # the SDK makes its resources itself
                self._member(name, form, member, members.get(member.name), before, after)
        for member in members.values():
            self._added(name, form, member, before)
        return not is_changed

    # ---- what a class is

    def _form(self, before: Target) -> str:
        form = _form(self.old, before)
        is_resource_class = not form and self.labels.get(before, CLIENT) not in _CLIENTS
        return _RESOURCE if is_resource_class else form

    def _is_other_kind(self, name: str, before: Target, after: Target) -> bool:
        """Records where a class is no longer what it was: a model, or an error."""
        forms = _form(self.old, before), _form(self.new, after)
        if forms[0] == forms[1] or self._has_unknown_bases(before, after):
            return False
        words = [_FORMS.get(form, "a plain class") for form in forms]
        places = self.old.names.place(before), self.new.names.place(after)
        return self.record.change("model-kind-changed", name, f"is {words[1]} now, and was {words[0]}", *places)

    def _has_lost_bases(self, name: str, before: Target, after: Target) -> bool:
        """Records where a class is no longer an error of a certain kind, or a model of a certain base."""
        places = self.old.names.place(before), self.new.names.place(after)
        present = [*self.new.members.ancestors(after)]
        lost = [base for base, target in self._public_bases(before) if target not in present]
        return any(
            [self.record.change("class-base-removed", name, f"is no longer a `{base}`", *places) for base in lost]
        )

    def _public_bases(self, before: Target) -> Iterator[tuple[str, Target]]:
        """The bases of an old class that both packages export, each with the class that it is in the new package."""
        for base in [*self.old.members.ancestors(before)][1:]:
            if base in self.exported:
                yield self.exported[base]

    def _has_unknown_bases(self, before: Target, after: Target) -> bool:
        """Whether another package may give the new class what ours doesn't show."""
        foreign = self.new.members.foreign_bases(after) - self.old.members.foreign_bases(before)
        return bool(foreign - _PLAIN)

    # ---- members that were there

    def _member(
        self, name: str, form: str, member: Member, other: Member | None, before: Target, after: Target
    ) -> None:
        """Compares a member, once for all classes that inherit it."""
        pair = (member.owner, member.name, other.owner if other is not None else after)
        if pair in self._compared or other is None and self._is_lost_by_base(member, before):
            return
        self._compared.add(pair)
        label = name if member.name == _CONSTRUCTOR else f"{name}.{member.name}"
        kind = FIELDS if form in (_KEYS, _MODEL) and not member.functions else MEMBERS
        if other is None:
            is_there = member.name in _INHERITED or self._has_unknown_bases(before, after)
            if not is_there and member.name != _CONSTRUCTOR:
                self.record.lost(kind, self._removal(form, member), label, "is gone", _place(self.old, member))
        elif not self.record.is_left_out(label):
            exact = self._kept(label, form, member, other)
            if member.name != _CONSTRUCTOR:
                self.record.kept(kind, exact=exact)

    def _is_lost_by_base(self, member: Member, before: Target) -> bool:
        """Whether the class that declares a member has lost it too: it is said there, or was said of another class."""
        if member.owner == before:
            return False
        base = self.public.get(member.owner)
        if base is None:  # a private class, of which the first one that inherits it tells
            is_said = (member.owner, member.name, member.owner) in self._compared
            self._compared.add((member.owner, member.name, member.owner))
            return is_said
        return member.name not in self.new.members.members(base)

    def _removal(self, form: str, member: Member) -> str:
        if member.is_method or form == _RESOURCE and isinstance(member.value, ast.Call):
            return "method-removed"
        if member.owner in self.labels and is_resource(self.old, member):
            return "resource-removed"
        return {_KEYS: "parameter-removed", _MODEL: "response-field-removed"}.get(form, "member-removed")

    def _kept(self, label: str, form: str, before: Member, after: Member) -> bool:
        if before.is_method and after.is_method:
            pair = Pair(_function(self.old, before), _function(self.new, after), label in _CLIENTS)
            return CallableComparison(self.relations, self.record).compare(label, pair)
        targets = led_to(self.old, before), led_to(self.new, after)
        if targets[0] is not None and targets[1] is not None:
            return self.compare(targets[0], targets[1], label)
        facts = (
            self._other_kind(before, after) if before.is_method != after.is_method else self._facts(form, before, after)
        )
        places = _place(self.old, before), _place(self.new, after)
        return not any([self.record.change(rule, label, message, *places) for rule, message in facts])

    def _other_kind(self, before: Member, after: Member) -> Iterator[tuple[str, str]]:
        """A method in the place of an attribute, or the reverse. What is only assigned may be either."""
        if all(member.functions or member.annotation is not None for member in (before, after)):
            yield "member-kind-changed", "is a method now" if after.is_method else "is no method any more"

    def _facts(self, form: str, before: Member, after: Member) -> Iterator[tuple[str, str]]:
        """What changed about an attribute, a property, a field or a key, with its rule."""
        if form == _KEYS and before.required != after.required:
            became = ("parameter-became-required", "is required now"), ("parameter-became-optional", "is optional now")
            yield became[0] if after.required else became[1]
        if form == _MODEL and not before.functions and before.key != after.key:
            yield "response-field-key-changed", f"is `{after.key}` in JSON, not `{before.key}`"
        old = self.old.types.read(before.type_node, before.owner.module or "")
        new = self.new.types.read(after.type_node, after.owner.module or "")
        relate = {_KEYS: self.relations.of_argument, _MODEL: self.relations.of_answer}
        rule = relate.get(form, self.relations.of_member)(old, new)
        if rule is not None:
            yield rule, f"is `{new}`, not `{old}`"

    # ---- members that are new

    def _added(self, name: str, form: str, member: Member, before: Target) -> None:
        pair = (before, member.name, member.owner)
        is_known = member.name in self.old.members.members(before) or pair in self._compared
        if is_known or member.name.startswith("_"):
            return
        self._compared.add(pair)
        rule, label = self._addition(name, form, member), f"{name}.{member.name}"
        if rule is not None and not self.record.is_left_out(label):
            message = "is new and required" if rule == "parameter-added-required" else "is new"
            self.record.change(rule, label, message, None, _place(self.new, member))

    def _addition(self, name: str, form: str, member: Member) -> str | None:
        if form == _KEYS:
            return "parameter-added-required" if member.required else "parameter-added-optional"
        if form == _MODEL and not member.functions:
            return "response-field-added"
        if not name.startswith(_CLIENTS):
            return None
        return "method-added" if member.is_method else "resource-added" if is_resource(self.new, member) else None


def _form(side: PackageSide, target: Target) -> str:
    lineage = side.members.lineage(target)
    return _ERROR if _is_error(lineage) else next((form for form in _FORMS if form in lineage), "")


def _is_error(lineage: Sequence[str]) -> bool:
    return any(
        isinstance(kind := getattr(builtins, name, None), type) and issubclass(kind, BaseException) for name in lineage
    )


def _place(side: PackageSide, member: Member) -> Location | None:
    owner = member.owner.module
    return side.names.module(owner).place(member.node) if owner is not None else None


def _function(side: PackageSide, member: Member) -> Function:
    return Function(side, member.functions, member.owner)
