"""How the arguments and the result of a method changed."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass

from generator.diagnostics import Location
from generator.surface.annotations import UNKNOWN, Type, union
from generator.surface.members import FunctionNode
from generator.surface.names import Target
from generator.surface.record import ARGUMENTS, Record
from generator.surface.relations import Relations
from generator.surface.side import PackageSide
from generator.surface.signatures import Parameter, Signature, signature_of

_OPTIONS = {
    "parameter-removed": "option-removed",
    "parameter-added-required": "option-added-required",
    "parameter-added-optional": "option-added-optional",
    "parameter-became-required": "option-became-required",
    "parameter-type-narrowed": "option-type-changed",
    "parameter-retyped": "option-type-changed",
    "request-value-removed": "option-type-changed",
}
"""Rules of parameters, and those of the client's arguments."""

_AWAITED = ("Awaitable", "Coroutine", "Future", "Task")
_AWAITABLE = frozenset({*_AWAITED, "AsyncPaginator", UNKNOWN})
"""Types whose values may be awaited, though a method that returns them is a plain one."""


@dataclass(frozen=True, slots=True)
class Function:
    """A function or method with its owner, where it stands, and the package's readers."""

    side: PackageSide
    functions: Sequence[FunctionNode]
    owner: Target
    is_method: bool = True

    def signature(self) -> Signature:
        return signature_of(self.functions, is_method=self.is_method)

    def place(self, node: ast.AST | None = None) -> Location | None:
        if self.owner.module is None:
            return None
        return self.side.names.module(self.owner.module).place(node or self.functions[-1])

    def type_of(self, nodes: Sequence[ast.expr]) -> Type:
        """What some annotations mean together."""
        module = self.owner.module or ""
        read = [self.side.types.read(node, module) for node in nodes]
        return union([member for member in read if member.name not in ("NotGiven", "Omit")] or [Type(UNKNOWN)])


@dataclass(frozen=True, slots=True)
class Pair:
    """A method in both packages. `is_client` says whether it makes the client, so that its arguments are options."""

    old: Function
    new: Function
    is_client: bool = False

    def rule(self, name: str) -> str:
        return _OPTIONS.get(name, name) if self.is_client else name


@dataclass(frozen=True, slots=True)
class CallableComparison:
    """Compares what a method takes and gives in both packages."""

    relations: Relations
    record: Record

    def compare(self, name: str, pair: Pair) -> bool:
        """Records what changed. Returns whether the method gives what it did; arguments are counted on their own."""
        before, after = pair.old.signature(), pair.new.signature()
        for parameter in before.parameters.values():
            self._parameter(f"{name}({parameter.name})", parameter, pair, after)
        for parameter in after.parameters.values():
            is_new = parameter.name not in before.parameters and not before.takes_any_name
            if is_new and not parameter.name.startswith("_"):
                self._added(f"{name}({parameter.name})", parameter, pair)
        return self._result(name, before, after, pair)

    def _parameter(self, name: str, before: Parameter, pair: Pair, signature: Signature) -> None:
        after = signature.parameters.get(before.name)
        if after is not None:
            self._kept(name, before, after, pair)
        elif not (signature.takes_any_name and before.by_name):
            self.record.lost(ARGUMENTS, pair.rule("parameter-removed"), name, "is gone", pair.old.place(before.node))

    def _kept(self, name: str, before: Parameter, after: Parameter, pair: Pair) -> None:
        if self.record.is_left_out(name):
            return
        places = pair.old.place(before.node), pair.new.place(after.node)
        changes = [_moved(before, after), _required(before, after), _default(before, after)]
        changes.append(self._retyped(before, after, pair))
        breaks = [self.record.change(pair.rule(change[0]), name, change[1], *places) for change in changes if change]
        self.record.kept(ARGUMENTS, exact=not any(breaks))

    def _retyped(self, before: Parameter, after: Parameter, pair: Pair) -> tuple[str, str] | None:
        old, new = pair.old.type_of(before.annotations), pair.new.type_of(after.annotations)
        rule = self.relations.of_argument(old, new)
        return (rule, f"takes `{new}`, not `{old}`") if rule is not None else None

    def _added(self, name: str, parameter: Parameter, pair: Pair) -> None:
        rule = "parameter-added-required" if parameter.required else "parameter-added-optional"
        if not self.record.is_left_out(name):
            message = "is new and required" if parameter.required else "is new"
            self.record.change(pair.rule(rule), name, message, None, pair.new.place(parameter.node))

    def _result(self, name: str, before: Signature, after: Signature, pair: Pair) -> bool:
        was_awaited, old = _awaited(before, pair.old.type_of(before.returns))
        is_awaited, new = _awaited(after, pair.new.type_of(after.returns))
        places = pair.old.place(), pair.new.place()
        if was_awaited != is_awaited and not any(kind.name in _AWAITABLE for kind in new.members):
            message = "has to be awaited now" if is_awaited else "can't be awaited any more"
            return not self.record.change("await-changed", name, message, *places)
        rule = self.relations.of_answer(old, new)
        return rule is None or not self.record.change(rule, name, f"returns `{new}`, not `{old}`", *places)


def _awaited(signature: Signature, returned: Type) -> tuple[bool, Type]:
    """Whether what a method returns is awaited, and what that gives."""
    if not signature.is_async and returned.name in _AWAITED:
        return True, returned.arguments[-1] if returned.arguments else Type(UNKNOWN)
    return signature.is_async, returned


def _moved(before: Parameter, after: Parameter) -> tuple[str, str] | None:
    if before.by_name and not after.by_name:
        return "parameter-position-changed", "can be passed by position only"
    if before.position is None or before.position == after.position:
        return None
    if after.position is None:
        return "parameter-position-changed", "can be passed by name only"
    return "parameter-position-changed", f"is at position {after.position + 1}, not {before.position + 1}"


def _required(before: Parameter, after: Parameter) -> tuple[str, str] | None:
    if before.required == after.required:
        return None
    if after.required:
        return "parameter-became-required", "is required now"
    return "parameter-became-optional", "is optional now"


def _default(before: Parameter, after: Parameter) -> tuple[str, str] | None:
    """A changed default, where both are values that can be read; None stands for what isn't passed."""
    values = [_value(parameter.default) for parameter in (before, after)]
    if None in values or values[0] == values[1]:
        return None
    return "parameter-default-changed", f"is {values[1]} if omitted, not {values[0]}"


def _value(node: ast.expr | None) -> str | None:
    if isinstance(node, ast.Constant) and node.value is not None and node.value is not ...:
        return repr(node.value)
    return ast.unparse(node) if isinstance(node, ast.UnaryOp) else None
