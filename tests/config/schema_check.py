"""What a JSON Schema says of a value: the keywords that the configuration's schema uses, and an error for any other."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

_TYPES: Mapping[str, Callable[[Any], bool]] = {
    "null": lambda value: value is None,
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "string": lambda value: isinstance(value, str),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
}
_SAYS_NOTHING = ("$schema", "title", "description", "examples", "definitions")


def is_valid(value: Any, schema: Mapping[str, Any], root: Mapping[str, Any]) -> bool:
    """Whether a value fits a schema (draft 7), whose references lead into `root`."""
    return all(
        _KEYWORDS[keyword](value, said, schema, root)
        for keyword, said in schema.items()
        if keyword not in _SAYS_NOTHING
    )


def _type(value: Any, said: Any, schema: Any, root: Any) -> bool:
    return any(_TYPES[name](value) for name in ([said] if isinstance(said, str) else said))


def _equals(value: Any, other: Any) -> bool:
    return value == other and isinstance(value, bool) == isinstance(other, bool)


def _properties(value: Any, said: Any, schema: Any, root: Any) -> bool:
    return not isinstance(value, dict) or all(is_valid(value[key], said[key], root) for key in value if key in said)


def _patterns(value: Any, said: Any, schema: Any, root: Any) -> bool:
    return not isinstance(value, dict) or all(
        is_valid(child, said[pattern], root)
        for key, child in value.items()
        for pattern in said
        if re.search(pattern, key)
    )


def _additional(value: Any, said: Any, schema: Any, root: Any) -> bool:
    if not isinstance(value, dict):
        return True
    patterns = schema.get("patternProperties", {})
    others = [
        child
        for key, child in value.items()
        if key not in schema.get("properties", {}) and not any(re.search(pattern, key) for pattern in patterns)
    ]
    return not others if said is False else all(is_valid(child, said, root) for child in others)


def _reference(value: Any, said: str, schema: Any, root: Mapping[str, Any]) -> bool:
    target: Any = root
    for token in said.removeprefix("#/").split("/"):
        target = target[token]
    return is_valid(value, target, root)


_KEYWORDS: Mapping[str, Callable[[Any, Any, Any, Any], bool]] = {
    "type": _type,
    "enum": lambda value, said, schema, root: any(_equals(value, item) for item in said),
    "pattern": lambda value, said, schema, root: not isinstance(value, str) or bool(re.search(said, value)),
    "minimum": lambda value, said, schema, root: not _TYPES["number"](value) or value >= said,
    "maximum": lambda value, said, schema, root: not _TYPES["number"](value) or value <= said,
    "items": lambda value, said, schema, root: (
        not isinstance(value, list) or all(is_valid(item, said, root) for item in value)
    ),
    "properties": _properties,
    "patternProperties": _patterns,
    "additionalProperties": _additional,
    "propertyNames": lambda value, said, schema, root: (
        not isinstance(value, dict) or all(is_valid(key, said, root) for key in value)
    ),
    "required": lambda value, said, schema, root: not isinstance(value, dict) or all(key in value for key in said),
    "anyOf": lambda value, said, schema, root: any(is_valid(value, item, root) for item in said),
    "allOf": lambda value, said, schema, root: all(is_valid(value, item, root) for item in said),
    "$ref": _reference,
}
