"""Values that a document shows, as callers would pass them: checked against the type, under the names that Python has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from generator import ir
from generator.jsontypes import JSON

UNFIT: Final = object()
"""In the place of a value that the type doesn't take."""

_LONGEST = 60
"""Characters of an example that is worth showing in a call."""

_NUMBERS = {ir.ScalarKind.INTEGER: (int,), ir.ScalarKind.NUMBER: (int, float)}
_TEXTS = (ir.ScalarKind.STRING, ir.ScalarKind.DATE, ir.ScalarKind.DATE_TIME)


@dataclass(frozen=True, slots=True)
class Fitting:
    """Turns values of JSON into arguments. `names` has the keys of what callers pass."""

    definitions: Mapping[str, ir.Definition]
    names: Mapping[str, tuple[str, ...]]

    def fit(self, value: JSON, type_: ir.Type) -> Any:
        """The value as an argument of a type; UNFIT where it is of another type, or long."""
        return self._fit(value, type_) if len(repr(value)) <= _LONGEST else UNFIT

    def _fit(self, value: JSON, type_: ir.Type) -> Any:
        match type_:
            case ir.Scalar(kind):
                return value if _is_scalar(value, kind) else UNFIT
            case ir.Literals(values):
                return value if any(value == known and type(value) is type(known) for known in values) else UNFIT
            case ir.OpenEnum():
                return value if isinstance(value, str) else UNFIT
            case ir.Array(items) if isinstance(value, list):
                return _whole([self._fit(item, items) for item in value])
            case ir.Map(values) if isinstance(value, dict):
                return self._members(value, dict.fromkeys(value, ("", values)))
            case ir.Unknown():
                return value
            case ir.Nullable(inner):
                return None if value is None else self._fit(value, inner)
            case ir.Named(key):
                return self._definition(value, self.definitions.get(key))
            case ir.Union(members):
                return next((fit for member in members if (fit := self._fit(value, member)) is not UNFIT), UNFIT)
            case _:
                return UNFIT

    def _definition(self, value: JSON, definition: ir.Definition | None) -> Any:
        match definition:
            case ir.Alias(type=inner):
                return self._fit(value, inner)
            case ir.Object() if isinstance(value, dict):
                pairs = zip(definition.fields, self.names[definition.key])
                sent = {field.wire: (name, field.type) for field, name in pairs if ir.travels(field, ir.Role.REQUEST)}
                is_complete = all(field.wire in value for field in definition.fields if field.required)
                return self._members(value, sent) if is_complete else UNFIT
            case _:
                return UNFIT

    def _members(self, value: Mapping[str, JSON], known: Mapping[str, tuple[str, ir.Type]]) -> Any:
        """The members of an object under their names in Python, if it has no others."""
        if not value.keys() <= known.keys():
            return UNFIT
        members = {known[wire][0] or wire: self._fit(item, known[wire][1]) for wire, item in value.items()}
        return UNFIT if UNFIT in members.values() else members


def _is_scalar(value: JSON, kind: ir.ScalarKind) -> bool:
    if kind is ir.ScalarKind.BOOLEAN or isinstance(value, bool):
        return kind is ir.ScalarKind.BOOLEAN and isinstance(value, bool)
    return isinstance(value, str) if kind in _TEXTS else isinstance(value, _NUMBERS.get(kind, ()))


def _whole(items: list[Any]) -> Any:
    return UNFIT if UNFIT in items else items
