"""Schemas: what is the same in OpenAPI 3.0 stays, null and discriminators change their form."""

from __future__ import annotations

from typing import Any

import pytest

from generator import document
from tests.upgrade.reading import ANSWER, at, codes, upgraded


def _schema(text: str) -> Any:
    loaded, diagnostics = upgraded(
        f"definitions: {{B: {{type: object}}, A: {{{text}}}}}\npaths: {{/a: {{get: {{{ANSWER}}}}}}}"
    )
    document.parse(loaded, diagnostics)
    assert codes(diagnostics) == []
    return at(loaded, "components", "schemas", "A")


@pytest.mark.parametrize(
    "text",
    [
        "type: integer, format: int64, maximum: 5, exclusiveMaximum: true, minimum: 1, multipleOf: 2, default: 3",
        "type: string, pattern: a, minLength: 1, maxLength: 2, enum: [a, b], title: A, description: An a., example: a",
        "type: array, items: {type: string}, minItems: 1, maxItems: 2, uniqueItems: true",
        "type: object, required: [a], properties: {a: {type: string, readOnly: true}}, minProperties: 1, maxProperties: 9",
        "type: object, additionalProperties: false",
        "type: object, additionalProperties: {type: string}, xml: {name: a}, externalDocs: {url: 'https://a.example'}",
        "allOf: [{type: object}], x-mine: {a: 1}",
        "type: string, x-nullable: false",
    ],
)
def test_what_both_have_stays(text: str) -> None:
    loaded, _ = upgraded(f"x-same: {{{text}}}")
    assert _schema(text) == at(loaded, "x-same")


@pytest.mark.parametrize(
    ("text", "schema"),
    [
        ("type: string, x-nullable: true", {"type": "string", "nullable": True}),
        ("$ref: '#/definitions/B', x-nullable: true", {"$ref": "#/components/schemas/B", "nullable": True}),
        ("type: [string, 'null']", {"type": "string", "nullable": True}),
        ("type: [string]", {"type": "string"}),
        ("type: [string, integer]", {"anyOf": [{"type": "string"}, {"type": "integer"}]}),
        (
            "type: [array, 'null', string], items: {type: string}, description: d",
            {
                "anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}],
                "nullable": True,
                "description": "d",
            },
        ),
        (
            "type: [object, boolean], properties: {a: {type: string, x-nullable: true}}, required: [a]",
            {
                "anyOf": [
                    {"type": "object", "properties": {"a": {"type": "string", "nullable": True}}, "required": ["a"]},
                    {"type": "boolean"},
                ]
            },
        ),
        ("type: object, discriminator: kind", {"type": "object", "discriminator": {"propertyName": "kind"}}),
        (
            "properties: {discriminator: {type: string}, x-nullable: {type: string}, type: {type: string}}",
            {
                "properties": {
                    "discriminator": {"type": "string"},
                    "x-nullable": {"type": "string"},
                    "type": {"type": "string"},
                }
            },
        ),
        (
            "additionalProperties: {$ref: '#/definitions/B'}",
            {"additionalProperties": {"$ref": "#/components/schemas/B"}},
        ),
        ("allOf: [{$ref: '#/definitions/B'}]", {"allOf": [{"$ref": "#/components/schemas/B"}]}),
    ],
)
def test_what_changes_its_form(text: str, schema: object) -> None:
    assert _schema(text) == schema


def test_null_reaches_the_types_of_the_sdk() -> None:
    loaded, diagnostics = upgraded(
        "definitions: {A: {type: [integer, 'null']}, B: {$ref: '#/definitions/A', x-nullable: 'true'}}"
    )
    parsed = document.parse(loaded, diagnostics)
    assert parsed.schema("/components/schemas/A").types == ("integer", "null")
    assert parsed.schema("/components/schemas/B").nullable
    assert "ConvertedValue /definitions/B/x-nullable" in codes(diagnostics)


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("definitions: []", "WrongType /definitions"),
        ("definitions: {A: 5}", "WrongType /definitions/A"),
        ("definitions: {A: {properties: []}}", "WrongType /definitions/A/properties"),
        ("definitions: {A: {allOf: {}}}", "WrongType /definitions/A/allOf"),
        ("definitions: {A: {type: {}}}", "WrongType /definitions/A/type"),
        ("definitions: {A: {type: [{}]}}", "WrongType /definitions/A/type/0"),
        ("definitions: {A: {items: 5}}", "WrongType /definitions/A/items"),
        ("definitions: {A: {discriminator: [a]}}", "WrongType /definitions/A/discriminator"),
        ("definitions: {A: {$ref: 5}}", "WrongType /definitions/A/$ref"),
        ("definitions: {A: {type: file}}", "UnknownType /definitions/A/type"),
    ],
)
def test_what_is_of_the_wrong_kind_is_reported_at_its_place(text: str, report: str) -> None:
    loaded, diagnostics = upgraded(f"{text}\npaths: {{/a: {{get: {{responses: {{204: {{description: d}}}}}}}}}}")
    document.parse(loaded, diagnostics)
    assert codes(diagnostics)[0] == report and len(codes(diagnostics)) == 1
