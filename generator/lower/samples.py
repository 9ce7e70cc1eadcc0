"""Values for types: what a caller could pass, and what the API could answer."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from typing_extensions import assert_never

from generator import ir
from generator.lower.fitting import UNFIT, Fitting

NO_VALUE: Final = object()
"""In the place of a value that would have no end."""

_TEXTS: Mapping[str, str] = {
    "uuid": "00000000-0000-4000-8000-000000000001",
    "time": "03:04:05",
    "duration": "PT1H",
    "decimal": "1.50",
    "base64": "c2FtcGxl",
    "base64url": "c2FtcGxl",
}
_DEEPEST = 2
"""How many objects stand in one another that have optional members, too."""


@dataclass(frozen=True, slots=True)
class Sampler:
    """Gives a value of JSON for a type, with bytes in the place of files. `names` has the keys of what callers pass.

    `is_brief`: only what is required, with the values that the document shows.
    """

    definitions: Mapping[str, ir.Definition]
    names: Mapping[str, tuple[str, ...]]
    role: ir.Role
    is_brief: bool = False

    def argument(self, parameter: ir.Parameter) -> Any:
        """A value for a parameter."""
        return self._shown(parameter, ())

    def value(self, type_: ir.Type, word: str, around: tuple[str, ...] = ()) -> Any:
        """A value that is called after a word; `around` are the keys of the definitions that it stands in."""
        match type_:
            case ir.Scalar():
                return self._scalar(type_, word)
            case ir.Literals(values):
                return next((value for value in values if value is not None), None)
            case ir.OpenEnum(values):
                return values[0] if values else word
            case ir.Array(items):
                item = self.value(items, word, around)
                return [] if item is NO_VALUE else [item]
            case ir.Tuple(items=members):
                values_of_items = [self.value(item, word, around) for item in members]
                return NO_VALUE if NO_VALUE in values_of_items else self._tuple(values_of_items)
            case ir.Map(values):
                item = self.value(values, word, around)
                return {} if item is NO_VALUE else {"key": item}
            case ir.Unknown():
                return {"any": word}
            case ir.Nothing():
                return None
            case ir.Nullable(inner):
                item = self.value(inner, word, around)
                return None if item is NO_VALUE else item
            case ir.Named(key):
                return NO_VALUE if key in around else self._definition(key, word, around)
            case ir.Union():
                return next(self._members(type_, word, around), NO_VALUE)
            case _:
                assert_never(type_)

    def _shown(self, item: ir.Field | ir.Parameter, around: tuple[str, ...]) -> Any:
        """The document's example or default, if that is asked for and fits; else a value of the type."""
        for text in (item.example, item.default) if self.is_brief else ():
            value = UNFIT if text is None else Fitting(self.definitions, self.names).fit(json.loads(text), item.type)
            if value is not UNFIT and value is not None:
                return value
        return self.value(item.type, item.wire, around)

    def _scalar(self, scalar: ir.Scalar, word: str) -> Any:
        kind, is_request = scalar.kind, self.role is ir.Role.REQUEST
        format_ = scalar.also if is_request else scalar.read_as
        match kind:
            case ir.ScalarKind.INTEGER:
                return 1
            case ir.ScalarKind.NUMBER:
                return 1.5
            case ir.ScalarKind.BOOLEAN:
                return True
            case ir.ScalarKind.DATE_TIME:
                return "2026-01-02T03:04:05Z"
            case ir.ScalarKind.DATE:
                return "2026-01-02"
            case ir.ScalarKind.FILE | ir.ScalarKind.CONTENT | ir.ScalarKind.BYTES:
                return b"sample" if is_request else "c2FtcGxl"
            case ir.ScalarKind.STRING:
                return _TEXTS.get(format_ or "", word)

    def _tuple(self, items: list[Any]) -> Any:
        return tuple(items) if self.role is ir.Role.REQUEST else items

    def _members(self, union: ir.Union, word: str, around: tuple[str, ...]) -> Iterator[Any]:
        """A value of each member that can have one; what has more to it than null goes before null."""
        order = sorted(range(len(union.members)), key=lambda index: isinstance(union.members[index], ir.Nothing))
        for index in order:
            value = self.value(union.members[index], word, around)
            if value is not NO_VALUE:
                yield self._tagged(union, index, value)

    def _tagged(self, union: ir.Union, index: int, value: Any) -> Any:
        """The value with the tag that says which member it is."""
        member = ir.object_of(union.members[index], self.definitions)
        if union.tag is None or member is None or not isinstance(value, dict) or not union.tag.values[index]:
            return value
        keys = [name for field, name in self._fields(member) if field.wire == union.tag.wire]
        return {**value, keys[0]: union.tag.values[index][0]} if keys else value

    def _definition(self, key: str, word: str, around: tuple[str, ...]) -> Any:
        match self.definitions.get(key):
            case ir.Alias(type=inner):
                return self.value(inner, word, (*around, key))
            case ir.Object() as definition:
                return self._object(definition, (*around, key))
            case None:
                return NO_VALUE

    def _object(self, definition: ir.Object, around: tuple[str, ...]) -> Any:
        members: dict[str, Any] = {}
        for field, name in self._fields(definition):
            if not field.required and (self.is_brief or len(around) > _DEEPEST):
                continue
            value = self._shown(field, around)
            if value is not NO_VALUE:
                members[name] = value
            elif field.required:
                return NO_VALUE
        return members

    def _fields(self, definition: ir.Object) -> Iterator[tuple[ir.Field, str]]:
        """The fields that travel this way, each with its key in the value."""
        wires = tuple(field.wire for field in definition.fields)
        names = self.names[definition.key] if self.role is ir.Role.REQUEST else wires
        return (pair for pair in zip(definition.fields, names) if ir.travels(pair[0], self.role))
