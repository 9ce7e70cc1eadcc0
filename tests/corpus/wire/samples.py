"""Values made from schemas, always the same for the same schema."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from typing import Any
from uuid import UUID

from tests.corpus.wire.tree import Tree

_ZONE = timezone(timedelta(hours=1))
_PYTHON_VALUES: Mapping[str, object] = {
    "2024-02-29T23:59:58+01:00": datetime(2024, 2, 29, 23, 59, 58, tzinfo=_ZONE),
    "2024-02-29": date(2024, 2, 29),
    "23:59:58+01:00": time(23, 59, 58, tzinfo=_ZONE),
    "PT1H30M": timedelta(hours=1, minutes=30),
    "123e4567-e89b-42d3-a456-426614174000": UUID("123e4567-e89b-42d3-a456-426614174000"),
}
"""What callers may give for a text of a format (RFC 3339, 5.6 and appendix A; RFC 9562, 4)."""
_BY_FORMAT: Mapping[str, object] = {
    **dict(zip(("date-time", "date", "time", "duration", "uuid"), _PYTHON_VALUES)),
    "email": "someone@example.org",
    "uri": "https://example.org/a?b=c",
    "url": "https://example.org/a?b=c",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "AAECAw==",
}
CONTENT = b"\x00\xff\r\n--content--\r\n"
_OF_OBJECTS = ("properties", "additionalProperties", "required", "patternProperties")
_DEEPEST = 5
"""How deep members are given that may be left out."""


class Endless(Exception):
    """A schema whose every value holds another one of it."""


@dataclass(frozen=True)
class Sampler:
    """Makes values: `full` ones with each member, else with those alone that are required.

    `hidden` is the keyword of members that do not travel this way: `readOnly` in requests, `writeOnly` in answers.
    `characters` stand in each text, beside the name of what it is for.
    """

    tree: Tree
    full: bool
    hidden: str = "readOnly"
    characters: str = " é/&="
    trail: tuple[str, ...] = ()

    def value(self, schema: Any, name: str, depth: int = 0) -> Any:
        """A value of a schema, for what is called `name`. Raises `Endless`."""
        references = tuple(self.tree.references(schema))
        if any(reference in self.trail for reference in references):
            raise Endless
        return replace(self, trail=self.trail + references)._of(self.tree.flat(schema), name, depth)

    def _of(self, schema: dict[str, Any], name: str, depth: int) -> Any:
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return next((item for item in schema["enum"] if item is not None), None)
        for keyword in ("oneOf", "anyOf"):
            if schema.get(keyword):
                return self._one_of(schema, keyword, name, depth)
        match _type_of(schema):
            case "object":
                return self._object(schema, depth)
            case "array":
                return self._array(schema, name, depth)
            case "integer":
                return int(_lowest(schema, 7))
            case "number":
                return _lowest(schema, 1.5)
            case "boolean":
                return True
            case "null":
                return None
        return self._text(schema, name)

    def _one_of(self, schema: dict[str, Any], keyword: str, name: str, depth: int) -> Any:
        """A value of the first member of a union that has a finite one and is not null."""
        rest = {key: value for key, value in schema.items() if key != keyword}
        for branch in schema[keyword]:
            if _type_of(self.tree.flat(branch)) == "null":
                continue
            try:
                value = self.value({"allOf": [rest, branch]}, name, depth)
            except Endless:
                continue
            return self._tagged(value, schema.get("discriminator"), branch)
        raise Endless

    def _tagged(self, value: Any, discriminator: Any, branch: Any) -> Any:
        """With a discriminator, the tag says which member of the union a value is of (OpenAPI, Discriminator Object).

        It has to be what the tag's own schema admits, too, so the name of a component is the last that it may be.
        """
        if not isinstance(value, dict) or not isinstance(discriminator, Mapping) or "$ref" not in branch:
            return value
        name, reference = discriminator["propertyName"], branch["$ref"]
        own = self.tree.flat(self.tree.flat(branch).get("properties", {}).get(name))
        mapping = discriminator.get("mapping", {}).items()
        component = reference.rpartition("/")[2]
        tags = [tag for tag, target in mapping if target in (reference, component)]
        if not tags and ("const" in own or "enum" in own):
            return value
        return {**value, name: tags[0] if tags else component}

    def _object(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        required = schema.get("required", ())
        value = {}
        for member, inner in schema.get("properties", {}).items():
            if self.tree.flat(inner).get(self.hidden):
                continue
            if member in required:
                value[member] = self.value(inner, member, depth + 1)
            elif self.full and depth < _DEEPEST:
                value |= self._optional(member, inner, depth)
        value |= {member: self.value({}, member) for member in _undescribed(schema)}
        return value or (self._map(schema, depth) if self.full else {})

    def _optional(self, member: str, schema: Any, depth: int) -> dict[str, Any]:
        try:
            return {member: self.value(schema, member, depth + 1)}
        except Endless:
            return {}

    def _map(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        """An object of a schema that names no members: one of its `additionalProperties`."""
        inner = schema.get("additionalProperties", True)
        if inner is False or schema.get("properties"):
            return {}
        try:
            return {"a key": self.value(inner, "a value", depth + 1)}
        except Endless:
            return {}

    def _array(self, schema: dict[str, Any], name: str, depth: int) -> list[Any]:
        count = max(2 if self.full else 1, schema.get("minItems", 0))
        items = schema.get("prefixItems") or [schema.get("items", {})] * min(count, schema.get("maxItems", count))
        try:
            return [self.value(item, f"{name}-{index}", depth + 1) for index, item in enumerate(items)]
        except Endless:
            return []

    def _text(self, schema: dict[str, Any], name: str) -> Any:
        if schema.get("format") == "binary":
            return CONTENT
        return _BY_FORMAT.get(schema.get("format", ""), f"{name}{self.characters}")


def _undescribed(schema: Mapping[str, Any]) -> list[str]:
    """The members that are required and described nowhere. What no value may have (10.3.2.3) is asked for in vain."""
    if schema.get("additionalProperties") is False:
        return []
    return [member for member in schema.get("required", ()) if member not in schema.get("properties", {})]


def as_python(value: Any) -> Any:
    """A value with Python's own in the place of texts that have a format."""
    if isinstance(value, dict):
        return {name: as_python(item) for name, item in value.items()}
    if isinstance(value, list):
        return [as_python(item) for item in value]
    return _PYTHON_VALUES.get(value, value) if isinstance(value, str) else value


def _lowest(schema: Mapping[str, Any], usual: float) -> float:
    """The usual number, or the nearest that the bounds admit.

    Bounds such as `1e-5` are numbers in YAML 1.2 (10.3.2), and text to readers of YAML 1.1.
    """
    lows = [schema.get("minimum"), schema.get("exclusiveMinimum")]  # the latter a boolean in 3.0
    for low in (item for item in lows if item is not None and not isinstance(item, bool)):
        usual = max(usual, float(low))
    return min(usual, float(schema.get("maximum", usual)))


def _type_of(schema: Mapping[str, Any]) -> str | None:
    """The type that values have: the first one but null, or what the other keywords are about."""
    named = schema.get("type")
    if isinstance(named, list):
        return next((each for each in named if each != "null"), "null")
    if named is None:
        return "object" if any(key in schema for key in _OF_OBJECTS) else "array" if "items" in schema else None
    return str(named)
