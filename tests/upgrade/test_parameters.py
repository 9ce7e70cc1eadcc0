"""Parameters that are not in the body, and headers: their types become schemas, their notation style and explode."""

from __future__ import annotations

from typing import Any

import pytest

from generator import document
from tests.upgrade.reading import ANSWER, at, codes, operation, upgraded


def _parameter(text: str) -> tuple[Any, list[str]]:
    post, reports = operation(f"parameters: [{{{text}}}]")
    return post["parameters"][0], reports


@pytest.mark.parametrize(
    ("text", "parameter"),
    [
        (
            "name: a, in: query, description: An a., required: true, allowEmptyValue: true, type: string",
            {
                "name": "a",
                "in": "query",
                "description": "An a.",
                "required": True,
                "allowEmptyValue": True,
                "schema": {"type": "string"},
            },
        ),
        (
            "name: a, in: path, required: true, type: integer, format: int64, maximum: 9, exclusiveMaximum: true, default: 1",
            {
                "name": "a",
                "in": "path",
                "required": True,
                "schema": {"type": "integer", "format": "int64", "maximum": 9, "exclusiveMaximum": True, "default": 1},
            },
        ),
        (
            "name: a, in: header, type: string, enum: [x], x-mine: 1, x-nullable: true",
            {
                "x-mine": 1,
                "x-nullable": True,
                "name": "a",
                "in": "header",
                "schema": {"type": "string", "enum": ["x"], "nullable": True},
            },
        ),
    ],
)
def test_a_parameter(text: str, parameter: object) -> None:
    assert _parameter(text) == (parameter, [])


_ARRAY = "type: array, items: {type: string, enum: [x]}"


@pytest.mark.parametrize(
    ("location", "written", "style", "explode"),
    [
        ("query", "", "form", False),
        ("query", "csv", "form", False),
        ("query", "ssv", "spaceDelimited", False),
        ("query", "pipes", "pipeDelimited", False),
        ("query", "multi", "form", True),
        ("path", "", "simple", False),
        ("path", "csv", "simple", False),
        ("header", "csv", "simple", False),
    ],
)
def test_the_notation_of_an_array(location: str, written: str, style: str, explode: bool) -> None:
    text = f", collectionFormat: {written}" if written else ""
    parameter, reports = _parameter(f"name: a, in: {location}, required: true, {_ARRAY}{text}")
    assert (parameter["style"], parameter["explode"]) == (style, explode)
    assert parameter["schema"] == {"type": "array", "items": {"type": "string", "enum": ["x"]}}
    assert reports == []


@pytest.mark.parametrize(
    ("location", "written", "style", "code"),
    [
        ("query", "tsv", "form", "UnsupportedCollectionFormat"),
        ("path", "tsv", "simple", "UnsupportedCollectionFormat"),
        ("path", "multi", "simple", "UnsupportedCollectionFormat"),
        ("header", "pipes", "simple", "UnsupportedCollectionFormat"),
        ("query", "commas", "form", "InvalidDocument"),
    ],
)
def test_a_notation_without_an_equal_is_taken_as_commas(location: str, written: str, style: str, code: str) -> None:
    parameter, reports = _parameter(f"name: a, in: {location}, required: true, {_ARRAY}, collectionFormat: {written}")
    assert (parameter["style"], parameter["explode"]) == (style, False)
    assert reports == [f"{code} /parameters/0/collectionFormat"]


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("type: array, items: {type: array, items: {type: string}}", "UnsupportedCollectionFormat /parameters/0/items"),
        (
            "type: array, items: {type: array, collectionFormat: pipes, items: {type: string}}",
            "UnsupportedCollectionFormat /parameters/0/items/collectionFormat",
        ),
        ("type: string, collectionFormat: csv", "UnknownField /parameters/0/collectionFormat"),
        (
            "type: array, items: {type: string, collectionFormat: csv}",
            "UnknownField /parameters/0/items/collectionFormat",
        ),
        ("type: array, items: {typ: string}", "UnknownField /parameters/0/items/typ"),
    ],
)
def test_what_has_no_effect_is_reported(text: str, report: str) -> None:
    assert _parameter(f"name: a, in: query, {text}")[1] == [report]


def test_an_empty_value_is_for_queries_alone() -> None:
    parameter, reports = _parameter("name: a, in: header, type: string, allowEmptyValue: true")
    assert reports == ["UnknownField /parameters/0/allowEmptyValue"]
    assert "allowEmptyValue" not in parameter


@pytest.mark.parametrize(
    ("text", "report", "hint"),
    [
        ("name: a, in: formdata, type: string", "InvalidLocation /parameters/0/in", "Did you mean `in: formData`?"),
        ("name: a, in: cookie, type: string", "InvalidLocation /parameters/0/in", None),
        ("name: a, type: string", "MissingField /parameters/0", "Add in: query"),
        ("in: query, type: string", "MissingField /parameters/0", "Add name: limit"),
        ("name: [a], in: query, type: string", "WrongType /parameters/0/name", 'Write name: "..."'),
        ("name: a, in: query, type: array, items: 5", "WrongType /parameters/0/items", None),
        ("name: a, in: query, type: file", "UnknownType /parameters/0/type", None),
    ],
)
def test_what_is_wrong_is_reported_once(text: str, report: str, hint: str | None) -> None:
    loaded, diagnostics = upgraded(f"paths: {{/a: {{post: {{parameters: [{{{text}}}], {ANSWER}}}}}}}")
    document.parse(loaded, diagnostics)
    assert [code for code in codes(diagnostics) if not code.startswith("InvalidDocument")] == [report]
    assert hint is None or [*diagnostics][0].hint == hint


def test_the_headers_of_a_response() -> None:
    loaded, diagnostics = upgraded(
        "paths: {/a: {get: {responses: {204: {description: d, headers: {X-A: {type: array, items: {type: string},"
        " collectionFormat: csv, description: An a.}, X-B: {type: integer, default: 1}}}}}}}"
    )
    assert at(loaded, "paths", "/a", "get", "responses", "204", "headers") == {
        "X-A": {
            "description": "An a.",
            "style": "simple",
            "explode": False,
            "schema": {"type": "array", "items": {"type": "string"}},
        },
        "X-B": {"schema": {"type": "integer", "default": 1}},
    }
    assert codes(diagnostics) == []


def test_a_path_item_keeps_its_parameters() -> None:
    loaded, _ = upgraded(f"paths: {{/a: {{parameters: [{{name: q, in: query, type: string}}], post: {{{ANSWER}}}}}}}")
    assert at(loaded, "paths", "/a", "parameters") == [{"name": "q", "in": "query", "schema": {"type": "string"}}]
