"""What is a reference in a document, and what merely looks like one: examples, and names that authors chose."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from urllib.parse import unquote

from generator import pointer as pointers
from generator.jsontypes import JSON

FILES = "x-files"
"""The key in a document's root under which the files stand that it refers to."""

_NAMES = frozenset(
    "properties patternProperties $defs definitions dependentSchemas schemas responses parameters requestBodies headers"
    " securitySchemes links callbacks pathItems paths webhooks content variables encoding".split()
)
"""Keys of mappings whose keys are names that the author chose."""

_VALUES = frozenset(("example", "examples", "default", "enum", "const"))
"""Keys of values that belong to the API, where `$ref` has no meaning."""


def references(root: JSON) -> Iterator[tuple[str, dict[str, JSON], str]]:
    """Every reference in a tree: its pointer, and the mapping and key that hold it."""
    stack: list[tuple[JSON, str, _Role]] = [(root, "", _Role.PART)]
    while stack:
        value, pointer, role = stack.pop()
        if isinstance(value, list):
            below = _Role.VALUE if role is _Role.VALUE else _Role.PART
            stack.extend((value[index], f"{pointer}/{index}", below) for index in reversed(range(len(value))))
        elif isinstance(value, dict):
            for key, child in reversed(value.items()):
                if isinstance(child, (dict, list)):
                    stack.append((child, f"{pointer}/{pointers.escape(key)}", _role(role, key)))
                elif isinstance(child, str) and _is_reference(role, key, child):
                    yield f"{pointer}/{pointers.escape(key)}", value, key


def schema_keys(root: dict[str, JSON]) -> tuple[str, ...]:
    """The keys that lead from a document's root to its named schemas: Swagger 2.0 and OpenAPI 3 have them in two places."""
    return ("definitions",) if "swagger" in root and "openapi" not in root else ("components", "schemas")


def readable(ref: str) -> str:
    """A reference as its author would write it: the name of the file instead of its place in the tree."""
    prefix = f"#/{FILES}/"
    if not ref.startswith(prefix):
        return ref
    name, _, rest = ref[len(prefix) :].partition("/")
    return pointers.unescape(unquote(name)) + (f"#/{rest}" if rest else "")


class _Role(Enum):
    """What the keys of a mapping are."""

    PART = "keywords of OpenAPI or JSON Schema"
    NAMES = "names that the author chose"
    DISCRIMINATOR = "keywords of a discriminator"
    MAPPING = "values of a discriminator"
    VALUE = "the API's own"


def _role(holder: _Role, key: str) -> _Role:
    """What the keys of the mapping under `key` are."""
    match holder:
        case _Role.VALUE:
            return _Role.VALUE
        case _Role.DISCRIMINATOR if key == "mapping":
            return _Role.MAPPING
        case _Role.PART if key in _VALUES or key.startswith("x-"):
            return _Role.VALUE
        case _Role.PART if key == "discriminator":
            return _Role.DISCRIMINATOR
        case _Role.PART if key in _NAMES:
            return _Role.NAMES
        case _:
            return _Role.PART


def _is_reference(role: _Role, key: str, value: str) -> bool:
    """Whether a text is a reference. In a discriminator's mapping, a bare word is the name of a schema."""
    if role is _Role.MAPPING:
        return "#" in value or value.endswith((".yaml", ".yml", ".json"))
    return role is _Role.PART and key == "$ref"
