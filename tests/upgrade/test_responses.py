"""Responses: their schema and examples, in the media types that are produced."""

from __future__ import annotations

from typing import Any

import pytest

from generator import document
from tests.upgrade.reading import at, codes, upgraded


def _response(text: str, own: str = "", root: str = "produces: [application/json]") -> tuple[Any, list[str]]:
    loaded, diagnostics = upgraded(
        f"{root}\npaths: {{/a: {{post: {{{own}responses: {{200: {{description: d, {text}}}}}}}}}}}"
    )
    return at(loaded, "paths", "/a", "post", "responses", "200"), codes(diagnostics)


@pytest.mark.parametrize(
    ("root", "own", "names", "reports"),
    [
        ("produces: [a/b, c/d]", "", ["a/b", "c/d"], []),
        ("produces: [a/b]", "produces: [c/d], ", ["c/d"], []),
        ("produces: [a/b]", "produces: [], ", ["application/json"], ["AssumedMediaType /responses/200"]),
        ("", "", ["application/json"], ["AssumedMediaType /responses/200"]),
        ("produces: [1]", "", ["application/json"], ["WrongType /produces/0", "AssumedMediaType /responses/200"]),
    ],
)
def test_the_media_types(root: str, own: str, names: list[str], reports: list[str]) -> None:
    response, said = _response("schema: {type: string}", own, root)
    assert (list(response["content"]), said) == (names, reports)
    assert all(media == {"schema": {"type": "string"}} for media in response["content"].values())


def test_a_response_without_a_schema_has_no_content() -> None:
    assert _response("x-mine: 1") == ({"x-mine": 1, "description": "d"}, [])
    assert _response("x-mine: 1", "produces: [a/b], ")[1] == ["UnusedMediaType /produces"]


@pytest.mark.parametrize(
    ("own", "names"),
    [
        ("produces: [image/png, image/jpeg], ", ["image/png", "image/jpeg"]),
        ("produces: [application/json, image/png], ", ["image/png"]),
        ("", ["*/*"]),
        ("produces: [application/json], ", ["*/*"]),
    ],
)
def test_a_file_is_binary_and_no_json(own: str, names: list[str]) -> None:
    content = _response("schema: {type: file}", own)[0]["content"]
    assert content == {name: {"schema": {"type": "string", "format": "binary"}} for name in names}


def test_an_example_stands_below_its_media_type() -> None:
    response, reports = _response("schema: {type: string}, examples: {application/json: {a: 1}, text/plain: a}")
    assert response["content"] == {"application/json": {"schema": {"type": "string"}, "example": {"a": 1}}}
    assert reports == ["UnusedMediaType /responses/200/examples/text~1plain"]


def test_an_example_alone_is_no_content() -> None:
    assert _response("examples: {application/json: 1}") == (
        {"description": "d"},
        ["UnusedMediaType /responses/200/examples/application~1json"],
    )


@pytest.mark.parametrize(
    ("responses", "report"),
    [
        ("{200: 5}", "WrongType /responses/200"),
        ("[]", "WrongType /responses"),
        ("{200: {description: d, headers: []}}", "WrongType /responses/200/headers"),
        ("{200: {description: d, headers: {a: 5}}}", "WrongType /responses/200/headers/a"),
        ("{200: {description: d, examples: 5}}", "WrongType /responses/200/examples"),
        ("{200: {description: d, schema: 5}}", "WrongType /responses/200/schema"),
        ("{2000: {description: d}}", "InvalidStatus /responses/2000"),
        ("{200: {$ref: '#/responses/No'}}", "DanglingReference /responses/200/$ref"),
    ],
)
def test_what_is_of_the_wrong_kind_is_reported_once(responses: str, report: str) -> None:
    loaded, diagnostics = upgraded(f"produces: [application/json]\npaths: {{/a: {{post: {{responses: {responses}}}}}}}")
    document.parse(loaded, diagnostics)
    assert [code for code in codes(diagnostics) if not code.startswith("InvalidDocument")] == [report]
