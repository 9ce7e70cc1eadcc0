"""The configuration's own corrections of the document: what each command does, where the result is located, what is an error."""

from __future__ import annotations

import pytest

from generator import overlay
from generator.config import read_config
from generator.diagnostics import Diagnostics
from generator.source import Source, load_text
from tests.small_documents import codes

_API = """\
info: {title: old, version: "1"}
tags: [{name: a}, {name: b}]
components:
  schemas:
    Cat: {type: object, title: Cat, oneOf: [{type: object}]}
    Dog: {type: object, title: Dog}
"""


def _transformed(*transforms: str) -> tuple[Source, Diagnostics]:
    diagnostics = Diagnostics()
    text = "openapi:\n  transforms:\n" + "".join(f"  - {item}\n" for item in transforms)
    config, api = load_text(text, "sdk.yaml", diagnostics), load_text(_API, "api.yaml", diagnostics)
    settings = read_config(config, diagnostics)
    return overlay.transformed(api, settings.transforms, config, diagnostics), diagnostics


def _schemas(source: Source) -> dict[str, object]:
    components = source.root["components"]
    assert isinstance(components, dict) and isinstance(components["schemas"], dict)
    return dict(components["schemas"])


def test_remove_takes_out_all_that_matches_or_some_keys_of_it() -> None:
    source, diagnostics = _transformed("{command: remove, args: {target: $..title}}")
    assert _schemas(source)["Dog"] == {"type": "object"} and source.root["info"] == {"version": "1"}
    source, _ = _transformed("{command: remove, args: {target: $.components.schemas.Cat, keys: [title, oneOf, other]}}")
    assert _schemas(source)["Cat"] == {"type": "object"}
    assert not list(diagnostics)


def test_update_replaces_a_value_or_puts_one_where_there_was_none() -> None:
    source, diagnostics = _transformed(
        "{command: update, args: {target: $.info.title, value: new}}",
        "{command: update, args: {target: $.components.schemas.Dog.additionalProperties, value: true}}",
    )
    assert source.root["info"] == {"title": "new", "version": "1"}
    assert _schemas(source)["Dog"] == {"type": "object", "title": "Dog", "additionalProperties": True}
    assert not list(diagnostics)


def test_merge_and_append_add_to_what_is_there() -> None:
    source, diagnostics = _transformed(
        "{command: merge, args: {target: [$.components.schemas.Cat, $.components.schemas.Dog], value: {title: Pet}}}",
        "{command: merge, args: {target: $.info, object: {x-a: 1}}}",
        "{command: append, args: {target: $.tags, value: {name: c}}}",
    )
    schemas = _schemas(source)
    assert schemas["Dog"] == {"type": "object", "title": "Pet"} and source.root["tags"] == [
        {"name": "a"},
        {"name": "b"},
        {"name": "c"},
    ]
    assert source.root["info"] == {"title": "old", "version": "1", "x-a": 1}
    assert not list(diagnostics)


def test_copy_and_move_put_a_value_elsewhere() -> None:
    source, diagnostics = _transformed(
        "{command: copy, args: {from: $.components.schemas.Dog, to: $.components.schemas.Wolf}}",
        "{command: move, args: {from: $.components.schemas.Dog, to: $.components.schemas.Fox}}",
    )
    schemas = _schemas(source)
    assert schemas["Wolf"] == schemas["Fox"] == {"type": "object", "title": "Dog"} and "Dog" not in schemas
    assert not list(diagnostics)


def test_a_choice_of_one_becomes_a_choice_of_any() -> None:
    source, _ = _transformed("{command: oneOfToAnyOf, args: {target: $.components.schemas.Cat}}")
    assert _schemas(source)["Cat"] == {"type": "object", "title": "Cat", "anyOf": [{"type": "object"}]}


def test_what_a_transform_says_is_located_in_the_configuration() -> None:
    source, _ = _transformed("{command: update, args: {target: $.info.title, value: new}}")
    location = source.locate("/info/title")
    assert (str(location), location.pointer) == ("sdk.yaml:3:52", "/openapi/transforms/0/args/value")
    assert str(source.locate("/info/version")) == "api.yaml:1:20"


@pytest.mark.parametrize(
    ("transform", "fault"),
    [
        ("{command: remove, args: {target: $.nowhere}}", "error NothingMatched /openapi/transforms/0/args/target"),
        ("{command: remove, args: {target: '$..['}}", "error InvalidJSONPath /openapi/transforms/0/args/target"),
        ("{command: merge, args: {target: $.tags, value: a}}", "error IncompatibleUpdate /openapi/transforms/0/args"),
        (
            "{command: update, args: {target: $.tags.first, value: {name: c}}}",
            "error IncompatibleUpdate /openapi/transforms/0/args",
        ),
        ("{command: update, args: {target: $.info}}", "error InvalidSetting /openapi/transforms/0/args"),
        ("{command: rename, args: {target: $.info}}", "error InvalidSetting /openapi/transforms/0/command"),
        ("{command: remove}", "error InvalidSetting /openapi/transforms/0"),
        (
            "{command: remove, args: {target: {matches_schema: {}}}}",
            "warning UnsupportedSetting /openapi/transforms/0/args/target",
        ),
    ],
)
def test_a_transform_that_does_nothing_is_reported(transform: str, fault: str) -> None:
    _, diagnostics = _transformed(transform)
    assert codes(diagnostics) == [fault]
