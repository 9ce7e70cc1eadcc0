"""Bodies and forms become request bodies, in the media types that they are consumed in."""

from __future__ import annotations

from typing import Any

import pytest

from tests.upgrade.reading import ANSWER, at, body, codes, operation, upgraded

_BODY = "{name: body, in: body, schema: {type: string}}"
_FILE = "{name: file, in: formData, type: file}"
_TEXT = "{name: text, in: formData, type: string}"
_URLENCODED = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"


def _content(consumes: str, parameter: str, root: str = "") -> tuple[list[str], list[str]]:
    post, reports = operation(
        f"{consumes}, parameters: [{parameter}]" if consumes else f"parameters: [{parameter}]", root
    )
    return list(post["requestBody"]["content"]), reports


def test_a_body_keeps_what_is_said_about_it() -> None:
    assert body(
        "parameters: [{name: body, in: body, description: A body., required: true, x-mine: 1, schema: {type: string}}]",
        "consumes: [application/json]",
    ) == {
        "x-mine": 1,
        "description": "A body.",
        "required": True,
        "content": {"application/json": {"schema": {"type": "string"}}},
    }


def test_a_body_without_a_schema_is_any_value() -> None:
    assert body("parameters: [{name: body, in: body}]", "consumes: [a/b]") == {"content": {"a/b": {}}}


@pytest.mark.parametrize(
    ("root", "own", "names", "reports"),
    [
        ("consumes: [a/b, c/d]", "", ["a/b", "c/d"], []),
        ("consumes: [a/b]", "consumes: [c/d]", ["c/d"], []),
        ("consumes: [a/b]", "consumes: []", ["application/json"], ["AssumedMediaType /parameters/0"]),
        ("", "", ["application/json"], ["AssumedMediaType /parameters/0"]),
        ("consumes: a/b", "", ["application/json"], ["WrongType /consumes", "AssumedMediaType /parameters/0"]),
    ],
)
def test_the_media_types_of_a_body(root: str, own: str, names: list[str], reports: list[str]) -> None:
    assert _content(own, _BODY, root) == (names, reports)


def test_a_request_without_a_body_consumes_nothing() -> None:
    assert operation("consumes: [a/b]")[1] == ["UnusedMediaType /consumes"]


def test_a_form_is_an_object() -> None:
    fields = (
        "{name: a, in: formData, type: string, description: An a., required: true, default: x, x-mine: 1},"
        "{name: b, in: formData, type: integer, minimum: 1}"
    )
    assert body(f"consumes: [{_URLENCODED}], parameters: [{fields}, {{name: q, in: query, type: string}}]") == {
        "required": True,
        "content": {
            _URLENCODED: {
                "schema": {
                    "type": "object",
                    "properties": {
                        "a": {"description": "An a.", "x-mine": 1, "type": "string", "default": "x"},
                        "b": {"type": "integer", "minimum": 1},
                    },
                    "required": ["a"],
                }
            }
        },
    }


def test_a_file_is_binary() -> None:
    form = body(f"consumes: [{_MULTIPART}], parameters: [{_FILE}]")
    assert form["content"][_MULTIPART]["schema"]["properties"] == {"file": {"type": "string", "format": "binary"}}
    assert "required" not in form


def test_several_files_are_an_array_of_binary() -> None:
    files = "{name: files, in: formData, type: array, items: {type: file}, collectionFormat: multi}"
    form = body(f"parameters: [{files}]")["content"][_MULTIPART]
    binary = {"type": "string", "format": "binary"}
    assert form["schema"]["properties"]["files"] == {"type": "array", "items": binary}
    assert form["encoding"] == {"files": {"style": "form", "explode": True}}


@pytest.mark.parametrize(
    ("own", "parameter", "names", "reports"),
    [
        (f"consumes: [{_URLENCODED}]", _TEXT, [_URLENCODED], []),
        (f"consumes: [{_MULTIPART}]", _TEXT, [_MULTIPART], []),
        (f"consumes: [{_URLENCODED}, {_MULTIPART}]", _TEXT, [_URLENCODED, _MULTIPART], []),
        (f"consumes: [{_URLENCODED}, {_MULTIPART}]", _FILE, [_MULTIPART], ["MediaTypeLeftOut /consumes/0"]),
        (f"consumes: [{_URLENCODED}]", _FILE, [_MULTIPART], ["MediaTypeLeftOut /consumes/0"]),
        (f"consumes: [application/json, {_URLENCODED}]", _TEXT, [_URLENCODED], ["MediaTypeLeftOut /consumes/0"]),
        ("consumes: [application/json]", _TEXT, [_URLENCODED], ["MediaTypeLeftOut /consumes/0"]),
        ("", _TEXT, [_URLENCODED], ["AssumedMediaType /parameters"]),
        ("", _FILE, [_MULTIPART], ["AssumedMediaType /parameters"]),
    ],
)
def test_the_media_types_of_a_form(own: str, parameter: str, names: list[str], reports: list[str]) -> None:
    assert _content(own, parameter) == (names, reports)


def test_the_media_types_of_the_document_are_for_those_that_they_fit() -> None:
    assert _content("", _TEXT, "consumes: [application/json]") == ([_URLENCODED], [])


@pytest.mark.parametrize(
    ("written", "encoding"),
    [
        ("", {"style": "form", "explode": False}),
        ("csv", {"style": "form", "explode": False}),
        ("ssv", {"style": "spaceDelimited", "explode": False}),
        ("pipes", {"style": "pipeDelimited", "explode": False}),
        ("multi", {"style": "form", "explode": True}),
    ],
)
def test_the_notation_of_an_array_in_a_form(written: str, encoding: object) -> None:
    text = f", collectionFormat: {written}" if written else ""
    field = f"{{name: a, in: formData, type: array, items: {{type: string}}{text}}}"
    content = body(f"consumes: [{_URLENCODED}], parameters: [{field}]")["content"][_URLENCODED]
    assert content["encoding"] == {"a": encoding}


@pytest.mark.parametrize(
    ("parameters", "kept", "report"),
    [
        (f"{_BODY}, {{name: other, in: body, schema: {{type: integer}}}}", "string", "ConflictingBodies /parameters/1"),
        (f"{_TEXT}, {_BODY}", "string", "ConflictingBodies /parameters/0"),
    ],
)
def test_a_request_has_one_body(parameters: str, kept: str, report: str) -> None:
    post, reports = operation(f"consumes: [application/json], parameters: [{parameters}]")
    assert post["requestBody"]["content"]["application/json"]["schema"] == {"type": kept}
    assert reports == [report]


@pytest.mark.parametrize(
    ("field", "report"),
    [
        ("{in: formData, type: string}", "MissingField /parameters/0"),
        ("{name: [a], in: formData, type: string}", "WrongType /parameters/0/name"),
        ("{name: a, in: formData, type: string, required: maybe}", "WrongType /parameters/0/required"),
        ("{name: a, in: formData, type: string, allowEmptyValue: true}", "UnknownField /parameters/0/allowEmptyValue"),
        ("{name: a, in: formData, schema: {}}", "UnknownField /parameters/0/schema"),
        (
            "{name: a, in: formData, type: array, items: {}, collectionFormat: tsv}",
            "UnsupportedCollectionFormat /parameters/0/collectionFormat",
        ),
        ("{name: a, in: body, type: string}", "UnknownField /parameters/0/type"),
    ],
)
def test_what_is_wrong_or_has_no_effect_is_reported(field: str, report: str) -> None:
    assert operation(f"parameters: [{field}]", "consumes: [application/x-www-form-urlencoded]")[1] == [report]


def _bodies(shared: str, own: str) -> tuple[Any, Any]:
    loaded, diagnostics = upgraded(
        f"consumes: [a/b, {_URLENCODED}]\npaths: {{/a: {{parameters: [{shared}], put: {{parameters: [{own}], {ANSWER}}},"
        f" post: {{{ANSWER}}}}}}}"
    )
    assert codes(diagnostics) == []
    assert "parameters" not in at(loaded, "paths", "/a")
    return tuple(at(loaded, "paths", "/a", verb, "requestBody", "content") for verb in ("put", "post"))


def test_the_body_of_a_path_item_is_that_of_each_operation_without_its_own() -> None:
    own, inherited = _bodies(_BODY, "{name: other, in: body, schema: {type: integer}}")
    assert own["a/b"]["schema"] == {"type": "integer"}
    assert inherited["a/b"]["schema"] == {"type": "string"}


def test_the_fields_of_a_path_item_join_those_of_an_operation() -> None:
    own, inherited = _bodies(_TEXT, "{name: text, in: formData, type: integer}, {name: b, in: formData, type: string}")
    assert own[_URLENCODED]["schema"]["properties"] == {"text": {"type": "integer"}, "b": {"type": "string"}}
    assert inherited[_URLENCODED]["schema"]["properties"] == {"text": {"type": "string"}}


@pytest.mark.parametrize(
    ("shared", "own", "name"),
    [(_BODY, _TEXT, _URLENCODED), (_TEXT, "{name: other, in: body, schema: {type: integer}}", "a/b")],
)
def test_an_operation_has_the_kind_of_body_that_it_says(shared: str, own: str, name: str) -> None:
    assert name in _bodies(shared, own)[0]


def test_a_shared_field_of_a_form_stands_where_it_is_used() -> None:
    post, reports = operation(
        f"consumes: [{_URLENCODED}], parameters: [{{$ref: '#/parameters/text'}}]", f"parameters: {{text: {_TEXT}}}"
    )
    assert post["requestBody"]["content"][_URLENCODED]["schema"]["properties"] == {"text": {"type": "string"}}
    assert reports == []
