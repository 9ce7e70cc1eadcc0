"""Which documents are upgraded, and that each value keeps its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import document, overlay, source, upgrade
from generator.diagnostics import Diagnostics, GenerationStopped
from generator.jsontypes import JSON
from generator.source import Source
from tests.small_documents import brief, load
from tests.upgrade.reading import ANSWER, HEAD, at, codes, upgraded


@pytest.mark.parametrize("text", ["openapi: 3.1.0\nswagger: '2.0'", "openapi: 3.0.3", "a: 1"])
def test_another_document_passes_untouched(text: str) -> None:
    loaded, diagnostics = load(text)
    assert upgrade.upgrade(loaded, diagnostics) is loaded
    assert not list(diagnostics)


def test_the_old_tree_stays_as_it_is() -> None:
    text = "swagger: '2.0'\ndefinitions: {A: {x-nullable: true, properties: {b: {$ref: '#/definitions/A'}}}}"
    loaded, diagnostics = load(text)
    upgrade.upgrade(loaded, diagnostics)
    assert loaded.root == load(text)[0].root


@pytest.mark.parametrize(
    ("version", "fault"),
    [
        ("'1.2'", "1:1 UnsupportedVersion /swagger"),
        ("3", "1:1 UnsupportedVersion /swagger"),
        ("null", "1:1 UnsupportedVersion /swagger"),
        ("[2]", "1:1 WrongType /swagger"),
    ],
)
def test_another_version_stops_at_once(version: str, fault: str) -> None:
    loaded, diagnostics = load(f"swagger: {version}")
    with pytest.raises(GenerationStopped):
        upgrade.upgrade(loaded, diagnostics)
    assert fault in brief(diagnostics)


def test_a_version_without_quotes_is_read_with_a_warning() -> None:
    loaded, diagnostics = load("swagger: 2.0")
    assert upgrade.upgrade(loaded, diagnostics).root["openapi"] == "3.0.4"
    assert brief(diagnostics) == ["1:1 ConvertedValue /swagger"]


_PLACES = """\
paths:
  /a:
    parameters:
      - {name: id, in: query, type: string}
    post:
      consumes: [application/json]
      parameters:
        - name: body
          in: body
          schema:
            type: object
            properties:
              x: {type: string}
      responses:
        200:
          description: Done.
          schema: {$ref: "#/definitions/A"}
definitions:
  A:
    type: string
securityDefinitions:
  key: {type: apiKey, in: query, name: key}
"""


@pytest.mark.parametrize(
    ("new", "place"),
    [
        ("/openapi", "1:1 /swagger"),
        ("/paths/~1a/parameters/0/schema/type", "6:31 /paths/~1a/parameters/0/type"),
        ("/paths/~1a/post/requestBody", "10:11 /paths/~1a/post/parameters/0"),
        ("/paths/~1a/post/requestBody/content/application~1json", "8:18 /paths/~1a/post/consumes/0"),
        (
            "/paths/~1a/post/requestBody/content/application~1json/schema/properties/x",
            "15:15 /paths/~1a/post/parameters/0/schema/properties/x",
        ),
        (
            "/paths/~1a/post/responses/200/content/application~1json/schema/$ref",
            "19:20 /paths/~1a/post/responses/200/schema/$ref",
        ),
        ("/components/schemas/A", "21:3 /definitions/A"),
        ("/components/securitySchemes/key/name", "24:34 /securityDefinitions/key/name"),
    ],
)
def test_a_place_is_that_of_the_old_document(new: str, place: str) -> None:
    location = upgraded(_PLACES)[0].locate(new)
    assert f"{location.line}:{location.column} {location.pointer}" == place


def _overlaid(actions: str) -> tuple[Source, Diagnostics]:
    written, diagnostics = load(HEAD + _PLACES, "swagger.yaml")
    head = 'overlay: 1.0.0\ninfo: {title: t, version: "1"}\nactions:\n'
    return overlay.apply(written, [load(head + actions, "overlay.yaml")[0]], diagnostics), diagnostics


def test_an_overlay_corrects_the_document_as_its_author_wrote_it() -> None:
    corrected, diagnostics = _overlaid("  - {target: $.definitions.A, update: {x-nullable: true}}\n")
    loaded = upgrade.upgrade(corrected, diagnostics)
    assert at(loaded, "components", "schemas", "A") == {"type": "string", "nullable": True}
    assert str(loaded.locate("/components/schemas/A/nullable")) == "overlay.yaml:4:40"
    assert str(loaded.locate("/components/schemas/A/type")) == "swagger.yaml:22:5"
    assert codes(diagnostics) == ["AssumedMediaType /responses/200"]


def test_a_target_that_is_much_alike_is_in_the_hint() -> None:
    _, diagnostics = _overlaid("  - {target: \"$.definitions['Aa']\", update: {}}\n")
    assert [item.hint for item in diagnostics] == ["Did you mean $.definitions['A']"]


def test_what_the_next_stage_says_has_the_old_place() -> None:
    loaded, diagnostics = upgraded(f"definitions:\n  A: {{type: strin}}\npaths: {{/a: {{post: {{{ANSWER}}}}}}}")
    document.parse(loaded, diagnostics)
    assert brief(diagnostics) == ["4:7 UnknownType /definitions/A/type"]


def test_hints_speak_the_words_of_the_document() -> None:
    loaded, diagnostics = upgraded(
        "paths: {'/{b}': {post: {security: [{c: []}], parameters: [{name: x, in: body, schema: {$ref: '#/definitions/D'}}],"
        f" {ANSWER}}}}}}}\nsecurityDefinitions: {{a: {{in: header}}}}\ndefinitions: {{Other: {{}}}}"
    )
    document.parse(loaded, diagnostics)
    assert [item.hint for item in diagnostics if item.hint] == [
        "Add it: definitions: {D: {type: object}}",
        "Add to parameters: {name: b, in: path, required: true, type: string}",
        "Add type: basic",
        "Declare it: securityDefinitions: {c: {type: apiKey, in: header, name: Authorization}}",
    ]


def _write(folder: Path, **files: str) -> Source:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    diagnostics = Diagnostics()
    loaded = upgrade.upgrade(source.load(str(folder / "api.yaml"), diagnostics), diagnostics)
    document.parse(loaded, diagnostics)
    assert not [item for item in diagnostics if item.severity.value == "error"], [*map(str, diagnostics)]
    return loaded


_API = """\
swagger: "2.0"
info: {title: t, version: "1"}
consumes: [application/json]
produces: [application/json]
definitions: {Pet: {type: object}}
paths:
  /a: {$ref: "more.yaml#/item"}
  /b:
    post:
      parameters: [{$ref: "more.yaml#/body"}, {$ref: "more.yaml#/limit"}]
      responses: {200: {$ref: "more.yaml#/answer"}}
    patch:
      consumes: [application/merge-patch+json]
      parameters: [{$ref: "more.yaml#/body"}]
      responses: {200: {description: Done., schema: {$ref: "more.yaml#/definitions/Pet"}}}
"""
_MORE = """\
item: {get: {parameters: [{name: q, in: query, type: string}], responses: {200: {$ref: "#/answer"}}}}
body: {name: body, in: body, schema: {type: object, properties: {pet: {$ref: "#/definitions/Pet"}}}}
limit: {name: limit, in: query, type: integer}
answer: {description: Done., schema: {type: array, items: {$ref: "#/definitions/Pet"}}}
definitions: {Pet: {type: object, properties: {name: {type: string, x-nullable: true}}}}
"""


def _followed(loaded: Source, *keys: str | int) -> JSON:
    """What is at a place, its reference followed."""
    value = at(loaded, *keys)
    while "$ref" in value:
        value = at(loaded, *(key.replace("~1", "/") for key in value["$ref"].replace("%2B", "+").split("/")[1:]))
    return value  # type: ignore[no-any-return]


def test_what_stands_in_other_files_is_upgraded_there(tmp_path: Path) -> None:
    loaded = _write(tmp_path, api=_API, more=_MORE)
    assert list(at(loaded, "components", "schemas")) == ["Pet", "more_Pet"]
    assert at(loaded, "components", "schemas", "more_Pet", "properties", "name", "nullable") is True
    answer = {"type": "array", "items": {"$ref": "#/components/schemas/more_Pet"}}
    content = {"application/json": {"schema": answer}}
    assert _followed(loaded, "paths", "/b", "post", "responses", "200") == {"description": "Done.", "content": content}
    shared = _followed(loaded, "paths", "/b", "post", "requestBody")
    assert isinstance(shared, dict) and list(shared) == ["content"]
    patched = at(loaded, "paths", "/b", "patch", "requestBody", "content")
    assert list(patched) == ["application/merge-patch+json"]
    pet = {"$ref": "#/components/schemas/more_Pet"}
    assert patched["application/merge-patch+json"]["schema"]["properties"] == {"pet": pet}
    assert loaded.locate("/components/schemas/more_Pet").path.endswith("more.yaml")


def test_a_schema_of_an_extension_is_upgraded_where_it_stands() -> None:
    loaded, diagnostics = upgraded(
        "x-shared: {A: {type: string, x-nullable: true}}\ndefinitions: {B: {properties: {a: {$ref: '#/x-shared/A'}}}}"
    )
    assert at(loaded, "x-shared", "A") == {"type": "string", "nullable": True}
    assert codes(diagnostics) == []


def test_unknown_fields_are_reported_in_the_words_of_2_0() -> None:
    loaded, diagnostics = upgraded(
        "servers: []\npaths: {/a: {post: {requestBody: {}, parameters: [{name: a, in: query, schema: {}, typ: string}], "
        "responses: {200: {description: d, content: {}, headers: {h: {typ: string}}}}}}}"
    )
    assert codes(diagnostics) == [
        "UnknownField /servers",
        "UnknownField /requestBody",
        "UnknownField /parameters/0/schema",
        "UnknownField /parameters/0/typ",
        "UnknownField /responses/200/content",
        "UnknownField /responses/200/headers/h/typ",
    ]
    assert [item.hint for item in diagnostics][3] == "Did you mean `type`?"
    assert all(item.hint for item in diagnostics)
    assert "requestBody" not in at(loaded, "paths", "/a", "post") and "servers" not in loaded.root
