"""OpenAPI Overlay 1.0 and 1.1: what actions do, where the result is located, what is an error."""

from __future__ import annotations

from textwrap import dedent

import pytest

from generator import overlay
from generator.diagnostics import Diagnostics
from generator.jsontypes import JSON
from generator.source import Source, load_text
from tests.small_documents import brief

_API = """\
info: {title: old, version: "1", contact: {name: a, tags: [x]}}
tags:
  - name: a
  - name: b
  - name: c
paths:
  /x:
    get: {operationId: x}
  /y:
    get: {operationId: y}
"""


def _apply(*actions: str, head: str = "overlay: 1.0.0") -> tuple[Source, Diagnostics]:
    diagnostics = Diagnostics()
    text = f"{head}\nactions:\n" + "".join(f"- {dedent(action).strip()}\n" for action in actions)
    loaded = [load_text(_API, "api.yaml", diagnostics), load_text(text, "fix.yaml", diagnostics)]
    return overlay.apply(loaded[0], loaded[1:], diagnostics), diagnostics


def _place(source: Source, pointer: str) -> str:
    location = source.locate(pointer)
    return f"{location} {location.pointer}"


def test_mappings_merge_lists_join_and_scalars_are_replaced() -> None:
    source, diagnostics = _apply("{target: $.info, update: {title: new, x-a: [1], contact: {tags: [y], url: u}}}")
    contact = {"name": "a", "tags": ["x", "y"], "url": "u"}
    assert source.root["info"] == {"title": "new", "version": "1", "contact": contact, "x-a": [1]}
    assert not list(diagnostics)


def test_what_an_overlay_says_is_located_in_it() -> None:
    source, _ = _apply("{target: $.info, update: {title: new, x-a: {b: [1]}}}")
    assert _place(source, "/info/title") == "fix.yaml:3:29 /actions/0/update/title"
    assert _place(source, "/info/x-a/b/0") == "fix.yaml:3:51 /actions/0/update/x-a/b/0"
    assert _place(source, "/info/version") == "api.yaml:1:20 /info/version"


def test_removal_takes_out_entries_and_items_and_the_rest_keeps_its_place() -> None:
    source, _ = _apply(
        "{target: '$.tags[?@.name == \"b\"]', remove: true}", "{target: \"$.paths['/x']\", remove: true}"
    )
    assert source.root["tags"] == [{"name": "a"}, {"name": "c"}]
    assert source.root["paths"] == {"/y": {"get": {"operationId": "y"}}}
    assert _place(source, "/tags/1/name") == "api.yaml:5:5 /tags/2/name"
    assert _place(source, "/paths/~1y/get") == "api.yaml:10:5 /paths/~1y/get"


def test_several_items_are_removed_at_once() -> None:
    source, _ = _apply("{target: '$.tags[0, 1]', remove: true}")
    assert source.root["tags"] == [{"name": "c"}]


def test_an_entry_is_appended_to_a_list() -> None:
    source, _ = _apply("{target: $.tags, update: {name: d}}", "{target: $.tags, update: [{name: e}]}")
    assert [_name(tag) for tag in _list(source.root["tags"])] == ["a", "b", "c", "d", "e"]
    assert _place(source, "/tags/3/name") == "fix.yaml:3:29 /actions/0/update/name"
    assert _place(source, "/tags/4/name") == "fix.yaml:4:30 /actions/1/update/0/name"
    assert _place(source, "/tags/0/name") == "api.yaml:3:5 /tags/0/name"


def test_one_action_changes_every_match() -> None:
    source, _ = _apply("{target: $.paths.*.get, update: {x-safe: true}}")
    assert source.root["paths"] == {
        "/x": {"get": {"operationId": "x", "x-safe": True}},
        "/y": {"get": {"operationId": "y", "x-safe": True}},
    }


def test_actions_see_what_earlier_ones_did() -> None:
    source, diagnostics = _apply("{target: $.info.contact, remove: true}", "{target: $.info, update: {contact: [1]}}")
    assert source.root["info"] == {"title": "old", "version": "1", "contact": [1]}
    assert not list(diagnostics)


def test_copy_takes_a_part_of_the_document() -> None:
    source, _ = _apply("{target: \"$.paths['/y']\", copy: \"$.paths['/x']\"}", head="overlay: 1.1.0")
    assert source.root["paths"] == {"/x": {"get": {"operationId": "x"}}, "/y": {"get": {"operationId": "x"}}}
    assert _place(source, "/paths/~1y/get/operationId") == "api.yaml:8:11 /paths/~1x/get/operationId"


def test_overlays_apply_in_order_and_leave_their_input_alone() -> None:
    diagnostics = Diagnostics()
    api = load_text(_API, "api.yaml", diagnostics)
    fixes = [
        load_text(f"overlay: 1.0.0\nactions: [{{target: $.info, update: {{title: {n}}}}}]", n, diagnostics)
        for n in "ab"
    ]
    assert _title(overlay.apply(api, fixes, diagnostics)) == "b"
    assert _title(api) == "old"
    assert overlay.apply(api, [], diagnostics) is api


@pytest.mark.parametrize(
    ("action", "fault"),
    [
        ("{target: $.nothing, update: {a: 1}}", "3:4 NothingMatched /actions/0/target"),
        ('{target: "$.tags[9]", remove: true}', "3:4 NothingMatched /actions/0/target"),
        ("{target: 'paths[', remove: true}", "3:4 InvalidJSONPath /actions/0/target"),
        ("{target: $.info, update: {title: [a]}}", "3:29 IncompatibleUpdate /actions/0/update/title"),
        ("{target: $.info, update: {contact: {tags: b}}}", "3:39 IncompatibleUpdate /actions/0/update/contact/tags"),
        ("{target: $.info, update: text}", "3:20 IncompatibleUpdate /actions/0/update"),
        ("{target: $.info}", "3:3 IncompleteAction /actions/0"),
        ("{update: {a: 1}}", "3:3 IncompleteAction /actions/0"),
        ("{target: [a], remove: true}", "3:4 WrongType /actions/0/target"),
        ("text", "3:3 WrongType /actions/0"),
    ],
)
def test_an_action_without_effect_is_an_error_in_the_overlay(action: str, fault: str) -> None:
    source, diagnostics = _apply(action)
    assert [str(item.location).partition(":")[0] for item in diagnostics] == ["fix.yaml"]
    assert brief(diagnostics) == [fault]
    assert _title(source) == "old"


def test_the_hint_for_an_incompatible_update_is_an_action_that_helps() -> None:
    action = "{target: $.info, update: {title: [a]}}"
    _, diagnostics = _apply(action)
    (hint,) = [item.hint for item in diagnostics]
    assert hint is not None
    source, diagnostics = _apply(hint.partition(": ")[2], action)
    assert not list(diagnostics)
    assert _title(source) == ["a"]


@pytest.mark.parametrize(
    ("target", "hint"),
    [
        ("$.paths['/xx'].get", "Did you mean $.paths['/x'].get"),
        ('$.paths["/yy"]', 'Did you mean $.paths["/y"]'),
        ("$.components.schemas.Nothing", None),
    ],
)
def test_a_slip_in_a_target_gets_a_hint(target: str, hint: str | None) -> None:
    _, diagnostics = _apply(f"{{target: '{target.replace(chr(39), chr(39) * 2)}', remove: true}}")
    assert [item.hint for item in diagnostics] == [hint]


@pytest.mark.parametrize(
    ("head", "code"),
    [("a: 1", "NotOverlay"), ("overlay: 2.0.0", "UnsupportedOverlayVersion"), ("overlay: [1]", "WrongType")],
)
def test_what_is_no_overlay_is_an_error(head: str, code: str) -> None:
    _, diagnostics = _apply("{target: $.info, update: {title: new}}", head=head)
    assert code in {item.code.name for item in diagnostics}


def _list(value: JSON) -> list[JSON]:
    assert isinstance(value, list)
    return value


def _name(value: JSON) -> JSON:
    assert isinstance(value, dict)
    return value["name"]


def _title(source: Source) -> JSON:
    info = source.root["info"]
    assert isinstance(info, dict)
    return info["title"]
