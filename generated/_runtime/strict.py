"""Strict validation: as pydantic does it, but for choices that hold themselves, which it takes exponential time for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .parsing import core_schema
from .shapes import is_object
from .shared_values import References, SharedChoice
from .validators import SharingValidator, built

Schema = dict[str, Any]

_NO_SCHEMAS = frozenset({"metadata", "serialization", "config", "default", "expected", "ref"})


def strict_validator(kind: Any) -> Any:
    """Return what validates JSON as a type, strictly, by its `validate_json`."""
    schema = core_schema(kind)
    rewriter = _Sharing(schema)
    copy = rewriter.copied(schema)
    if rewriter.choices:
        return SharingValidator(built(copy, rewriter.models))
    from pydantic import TypeAdapter

    return TypeAdapter(kind)


class _Sharing:
    """Copies a core schema, with choices that hold themselves as functions that try each value once."""

    def __init__(self, root: Schema) -> None:
        self.choices: dict[int, SharedChoice] = {}
        self.models: set[type[Any]] = set()
        self._definitions: list[Schema] = root.get("definitions", [])
        self._references = References({item["ref"]: item for item in self._definitions})

    def copied(self, part: Any) -> Any:
        """Return a copy of a part of the schema."""
        if is_object(part):
            if part.get("type") == "union" and self._multiplies(part):
                return self._shared(part)
            if part.get("type") == "model":
                self.models.add(part["cls"])
            return {name: value if name in _NO_SCHEMAS else self.copied(value) for name, value in part.items()}
        items: Any = part
        if isinstance(part, tuple):
            return tuple(map(self.copied, items))
        return list(map(self.copied, items)) if isinstance(part, list) else part

    def _multiplies(self, union: Mapping[str, Any]) -> bool:
        """Return whether several members hold more values of the kind, each of which all would try again."""
        return sum(map(self._references.hold_themselves, _members(union))) > 1

    def _shared(self, union: Mapping[str, Any]) -> Schema:
        def build() -> Any:
            choices = [self.copied(member) for member in _members(union)]
            inner = {**union, "choices": choices}
            inner.pop("ref", None)
            return built(
                {"type": "definitions", "schema": inner, "definitions": self.copied(self._definitions)}, self.models
            )

        schema = self.choices.setdefault(id(union), SharedChoice(build)).schema()
        return {**schema, "ref": union["ref"]} if "ref" in union else schema


def _members(union: Mapping[str, Any]) -> list[Schema]:
    return [item[0] if isinstance(item, tuple) else item for item in union["choices"]]
