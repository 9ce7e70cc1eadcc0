"""References follow what they lead to, wherever it has moved."""

from __future__ import annotations

import pytest

from generator import document
from tests.upgrade.reading import at, codes, upgraded

_PATHS = """\
consumes: [application/json]
produces: [application/json]
paths:
  /a/{b}:
    parameters: [{name: b, in: path, required: true, type: string}]
    post:
      parameters:
        - {name: body, in: body, schema: {type: object, properties: {in: {type: string}}}}
        - {name: q, in: query, type: array, items: {type: string}}
      responses:
        200: {description: d, schema: {type: array, items: {type: string}}}
parameters:
  a/b: {name: shared, in: body, schema: {type: object}}
  limit: {name: limit, in: query, type: integer}
responses:
  a~b: {description: d, schema: {type: string}}
definitions:
  A~/ b: {type: string}
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("#/definitions/A~0~1%20b", "#/components/schemas/A~0~1%20b"),
        (
            "#/paths/~1a~1%7Bb%7D/post/parameters/0/schema",
            "#/paths/~1a~1%7Bb%7D/post/requestBody/content/application~1json/schema",
        ),
        (
            "#/paths/~1a~1{b}/post/parameters/0/schema/properties/in",
            "#/paths/~1a~1%7Bb%7D/post/requestBody/content/application~1json/schema/properties/in",
        ),
        (
            "#/paths/~1a~1{b}/post/responses/200/schema/items",
            "#/paths/~1a~1%7Bb%7D/post/responses/200/content/application~1json/schema/items",
        ),
        ("#/paths/~1a~1{b}/post/parameters/1/items", "#/paths/~1a~1%7Bb%7D/post/parameters/0/schema/items"),
        ("#/responses/a~0b/schema", "#/components/responses/a~0b/content/application~1json/schema"),
        ("#/parameters/a~1b/schema", "#/components/requestBodies/a~1b/content/application~1json/schema"),
        ("#/definitions/Test/properties/a/items", "#/components/schemas/Test/properties/a/items"),
    ],
)
def test_a_reference_to_a_schema_follows_it(old: str, new: str) -> None:
    test = f'  Test: {{properties: {{a: {{items: {{type: string}}}}, b: {{$ref: "{old}"}}}}}}\n'
    loaded, diagnostics = upgraded(_PATHS + test)
    assert at(loaded, "components", "schemas", "Test", "properties", "b") == {"$ref": new}
    assert codes(diagnostics) == []


def test_shared_things_stay_shared() -> None:
    listed = '        - {$ref: "#/parameters/limit"}\n        - {name: q'
    loaded, _ = upgraded(_PATHS.replace("        - {name: q", listed))
    assert at(loaded, "paths", "/a/{b}", "post", "parameters", 0) == {"$ref": "#/components/parameters/limit"}
    assert at(loaded, "components", "parameters", "limit", "schema") == {"type": "integer"}


def _shared(consumes: str, produces: str) -> tuple[object, object]:
    loaded, diagnostics = upgraded(
        f"{_PATHS}  Z: {{}}\n".replace(
            "paths:\n",
            f"""paths:
  /s:
    put:
      consumes: {consumes}
      produces: {produces}
      parameters: [{{$ref: "#/parameters/a~1b"}}]
      responses: {{200: {{$ref: "#/responses/a~0b"}}}}
""",
        )
    )
    document.parse(loaded, diagnostics)
    assert codes(diagnostics) == []
    put = at(loaded, "paths", "/s", "put")
    return put["requestBody"], put["responses"]["200"]


def test_a_shared_body_in_the_media_types_of_the_document_is_a_reference() -> None:
    assert _shared("[application/json]", "[application/json]") == (
        {"$ref": "#/components/requestBodies/a~1b"},
        {"$ref": "#/components/responses/a~0b"},
    )


def test_a_shared_body_in_other_media_types_has_the_same_schema() -> None:
    body, answer = _shared("[application/hal+json]", "[text/plain, application/json]")
    schema: dict[str, object] = {"schema": {"type": "object"}}
    assert body == {"content": {"application/hal+json": schema}}
    schema = {"schema": {"type": "string"}}
    assert answer == {"description": "d", "content": {"text/plain": schema, "application/json": schema}}


@pytest.mark.parametrize(
    ("ref", "report"),
    [
        ("#/definitions/Limi", "DanglingReference"),
        ("#/parameters/limit", "WrongKind"),
        ("#/responses/a~0b", "WrongKind"),
        ("#/paths/~1a~1{b}/post", "WrongKind"),
        ("#/components/schemas/A", "DanglingReference"),
        ("definitions", "UnsupportedReference"),
    ],
)
def test_a_reference_that_is_of_no_use_is_reported_once(ref: str, report: str) -> None:
    loaded, diagnostics = upgraded(f'{_PATHS}  Limit: {{}}\n  Test: {{$ref: "{ref}", description: d}}\n')
    document.parse(loaded, diagnostics)
    assert codes(diagnostics) == [f"{report} /definitions/Test/$ref"]
    assert at(loaded, "components", "schemas", "Test") == {"description": "d"}


def test_a_name_that_is_much_alike_is_in_the_hint() -> None:
    _, diagnostics = upgraded("definitions: {Limit: {}, Test: {$ref: '#/definitions/limit'}}")
    assert [item.hint for item in diagnostics] == ["Did you mean `#/definitions/Limit`?"]


def test_references_in_a_circle_are_an_error() -> None:
    loaded, diagnostics = upgraded(
        "parameters: {a: {$ref: '#/parameters/b'}, b: {$ref: '#/parameters/a'}}\n"
        "paths: {/a: {post: {parameters: [{$ref: '#/parameters/a'}], responses: {}}}}"
    )
    document.parse(loaded, diagnostics)
    assert {text.split()[0] for text in codes(diagnostics)} == {"ReferenceCycle"}


def test_what_only_looks_like_a_reference_stays() -> None:
    loaded, _ = upgraded("definitions: {A: {example: {$ref: '#/definitions/A'}, x-a: {$ref: '#/definitions/A'}}}")
    assert at(loaded, "components", "schemas", "A", "example", "$ref") == "#/definitions/A"
    assert at(loaded, "components", "schemas", "A", "x-a", "$ref") == "#/definitions/A"
