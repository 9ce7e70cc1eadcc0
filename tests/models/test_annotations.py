"""How JSON Schema types come out as annotations."""

from __future__ import annotations

import re
from typing import Any

import pytest

from generator.literals import literal
from generator.models import write_models
from tests.models.models_in_short import INTEGER, NULL, STRING, field, model, module, ref, required

DATE_TIME = {"type": "string", "format": "date-time"}


def written(*schemas: dict[str, Any], needed: bool = True) -> list[str]:
    """What the annotation of a field is, for each schema; all of them are fields of one class."""
    fields = [field(f"field{index}", schema, required=needed) for index, schema in enumerate(schemas)]
    (text,) = write_models([module("thing", model("Thing", *fields), model("Other"))]).values()
    return re.findall(r"^    field\d+: (.*)$", text, re.MULTILINE)


def only(schema: dict[str, Any]) -> str:
    (text,) = written(schema)
    return text


CASES: list[tuple[dict[str, Any], str]] = [
    (STRING, "str"),
    (INTEGER, "int"),
    ({"type": "number"}, "float"),
    ({"type": "boolean"}, "bool"),
    (NULL, "None"),
    ({"type": "string", "format": "date"}, "date"),
    (DATE_TIME, "datetime"),
    ({"type": "string", "format": "uuid"}, "str"),
    ({"type": "string", "format": "binary"}, "str"),
    ({"type": "string", "maxLength": 3, "pattern": "a"}, "str"),
    ({"type": "integer", "minimum": 1}, "int"),
    ({}, "object"),
    ({"type": "object"}, "dict[str, object]"),
    ({"type": "array"}, "list[object]"),
    ({"type": "array", "items": {"type": ["string", "null"]}}, "list[str | None]"),
    ({"type": "array", "items": {"type": "array", "items": INTEGER}}, "list[list[int]]"),
    ({"type": "array", "items": STRING, "minItems": 1, "uniqueItems": True}, "list[str]"),
    ({"type": "array", "items": {"enum": ["a", "b"]}}, 'list[Literal["a", "b"]]'),
    ({"type": "array", "items": {"anyOf": [ref("thing.Other"), STRING, NULL]}}, "list[Other | str | None]"),
    ({"type": "object", "additionalProperties": {"type": "array", "items": DATE_TIME}}, "dict[str, list[datetime]]"),
    ({"type": "object", "additionalProperties": ref("thing.Other")}, "dict[str, Other]"),
    ({"type": "object", "additionalProperties": {"anyOf": [ref("thing.Other"), NULL]}}, "dict[str, Other | None]"),
    ({"const": "x"}, 'Literal["x"]'),
    ({"const": 1}, "Literal[1]"),
    ({"const": True}, "Literal[True]"),
    ({"const": None}, "None"),
    ({"enum": ["a"]}, 'Literal["a"]'),
    ({"type": "string", "enum": ["b", "a", "it's \"q\" \\ \n"]}, 'Literal["b", "a", "it\'s \\"q\\" \\\\ \\n"]'),
    ({"enum": [1, 2, 3]}, "Literal[1, 2, 3]"),
    ({"enum": [True, False]}, "Literal[True, False]"),
    ({"enum": ["a", None]}, 'Literal["a"] | None'),
    ({"enum": ["a", 1, None, True]}, 'Literal["a", 1, True] | None'),
    ({"anyOf": [STRING, {"enum": ["a", "b"]}]}, 'str | Literal["a", "b"]'),
    ({"anyOf": [STRING, {"type": "array", "items": STRING}]}, "str | list[str]"),
    ({"oneOf": [INTEGER, {"type": "number"}]}, "int | float"),
    ({"type": ["integer", "string"]}, "int | str"),
    ({"type": ["string", "null"]}, "str | None"),
    ({"anyOf": [STRING, NULL]}, "str | None"),
    ({"anyOf": [STRING]}, "str"),
    (ref("thing.Thing"), "Thing"),
    ({"anyOf": [ref("thing.Other"), ref("thing.Thing")]}, "Other | Thing"),
]  # fmt: skip


def test_types() -> None:
    assert written(*(schema for schema, _ in CASES)) == [expected for _, expected in CASES]


OPTIONAL_CASES: list[tuple[dict[str, Any], str]] = [
    (STRING, "str | None = None"),
    ({"type": ["string", "null"]}, "str | None = None"),
    ({}, "object | None = None"),
    (NULL, "None = None"),
    ({"enum": ["a", None]}, 'Literal["a"] | None = None'),
    (ref("thing.Other"), "Other | None = None"),
    ({"type": "array", "items": ref("thing.Other")}, "list[Other] | None = None"),
]


def test_optional_fields_default_to_none() -> None:
    found = written(*(schema for schema, _ in OPTIONAL_CASES), needed=False)
    assert found == [expected for _, expected in OPTIONAL_CASES]


@pytest.mark.parametrize(
    "value", ["Placeholder_0", "field_0", "list", "{{ model.key }}", "\x1e", "#/$defs/thing.Thing"]
)
def test_literals_stay_what_they_are(value: str) -> None:
    assert written({"enum": [value]}) == [f"Literal[{literal(value)}]"]


def test_document_order() -> None:
    fields = [field("zeta"), required("alpha"), field("mid"), required("beta")]
    (text,) = write_models([module("thing", model("Zed", *fields), model("Abc"))]).values()
    assert re.findall(r"^    (\w+):", text, re.MULTILINE) == ["zeta", "alpha", "mid", "beta"]
    assert re.findall(r"^class (\w+)", text, re.MULTILINE) == ["Zed", "Abc"]
