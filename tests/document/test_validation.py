"""What kind of document it is, and what the models of the specification object to."""

from __future__ import annotations

import pytest

from generator import document
from generator.diagnostics import Diagnostics, GenerationStopped
from tests.small_documents import brief, codes, load, parse

_PATHS = "paths: {/x: {get: {responses: {}}}}"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a: 1", "1:1 NotOpenAPI"),
        ("openapi: 4.0.0", "1:1 UnsupportedVersion /openapi"),
        ("openapi: 2.0", "1:1 UnsupportedVersion /openapi"),
    ],
)
def test_another_kind_of_document_stops_at_once(text: str, fault: str) -> None:
    source, diagnostics = load(text)
    with pytest.raises(GenerationStopped):
        document.parse(source, diagnostics)
    assert fault in brief(diagnostics)


@pytest.mark.parametrize("version", ["3.0.0", "3.0.4", "3.1.0", "3.1.2", "3.2.0"])
def test_versions_that_are_supported(version: str) -> None:
    text = f'openapi: {version}\ninfo: {{title: t, version: "1"}}\npaths: {{/x: {{get: {{responses: {{"200": {{description: d}}}}}}}}}}'
    parsed, diagnostics = parse(text)
    assert (parsed.version, codes(diagnostics)) == (version, [])


def test_a_version_without_quotes_is_read_with_a_warning() -> None:
    parsed, diagnostics = parse(f'openapi: 3.1\ninfo: {{title: t, version: "1"}}\n{_PATHS}')
    assert parsed.version == "3.1"
    assert [(item.hint, item.location and item.location.line) for item in diagnostics] == [('Write openapi: "3.1"', 1)]


@pytest.mark.parametrize(
    ("text", "message", "pointer"),
    [
        (f"openapi: 3.1.0\n{_PATHS}", "`the document` lacks `info`", ""),
        (f"openapi: 3.1.0\ninfo: {{title: t}}\n{_PATHS}", "`info` lacks `version`", "/info"),
        (
            f'openapi: 3.1.0\ninfo: {{title: t, version: "1", contact: [a]}}\n{_PATHS}',
            "`contact` must be a mapping, not a list",
            "/info/contact",
        ),
        (
            f'openapi: 3.1.0\ninfo: {{title: t, version: "1"}}\n{_PATHS}\ntags: [{{description: d}}]',
            "`tags.0` lacks `name`",
            "/tags/0",
        ),
        (
            f'openapi: 3.1.0\ninfo: {{title: t, version: "1"}}\n{_PATHS}\n'
            "components: {schemas: {A: {properties: {Schema: {minLength: many}}}}}",
            "`minLength` must be a whole number, not a string",
            "/components/schemas/A/properties/Schema/minLength",
        ),
        (
            f'openapi: 3.0.3\ninfo: {{title: t, version: "1"}}\n{_PATHS}\n'
            "components: {schemas: {A: {allOf: [{items: {maxItems: [1]}}]}}}",
            "`maxItems` must be a whole number, not a list",
            "/components/schemas/A/allOf/0/items/maxItems",
        ),
    ],
)
def test_what_breaks_the_letter_is_a_warning_in_plain_words(text: str, message: str, pointer: str) -> None:
    _, diagnostics = parse(text)
    found = [item for item in diagnostics if item.code.name == "InvalidDocument"]
    assert [(item.severity.value, item.message) for item in found] == [("warning", message)]
    assert [item.location and item.location.pointer for item in found] == [pointer]


def test_one_place_is_reported_once() -> None:
    _, diagnostics = parse(f"openapi: 3.1.0\ninfo: {{title: [t], version: {{}}}}\n{_PATHS}")
    assert codes(diagnostics) == ["warning WrongType /info/title", "warning WrongType /info/version"]


def test_the_stage_says_everything_at_once() -> None:
    source, diagnostics = load("""
        openapi: 3.1.0
        info: {title: [t]}
        paths:
          /x: {get: {parameters: {}, responses: []}}
          y: {}
        components: {schemas: {A: {type: {}}, B: {$ref: "#/nowhere"}}}
        """)
    document.parse(source, diagnostics)
    assert isinstance(diagnostics, Diagnostics)
    assert {item.code.name for item in diagnostics} >= {
        "WrongType",
        "InvalidPath",
        "DanglingReference",
        "InvalidDocument",
    }


@pytest.mark.parametrize(("version", "reported"), [("3.1.0", True), ("3.2.0", False)])
def test_a_response_of_3_2_needs_no_description(version: str, reported: bool) -> None:
    _, diagnostics = parse(f"""
        openapi: {version}
        info: {{title: t, version: "1"}}
        paths: {{/x: {{get: {{responses: {{"204": {{}}}}}}}}}}
        components: {{responses: {{Done: {{}}}}}}
        """)
    lacking = [str(item) for item in diagnostics if "lacks `description`" in str(item)]
    assert len(lacking) == (2 if reported else 0)
