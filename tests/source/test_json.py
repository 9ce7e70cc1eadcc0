"""JSON is read like YAML: the same values, places and errors."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import pointer as pointers
from generator.source import Source
from tests.small_documents import faults, load

_SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
_TREES = st.recursive(_SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20)


@settings(max_examples=50, deadline=None)
@given(st.dictionaries(st.text(), _TREES))
def test_values_are_those_of_json(tree: dict[str, object]) -> None:
    source, diagnostics = load(json.dumps(tree), "a.json")
    assert source.root == tree
    assert not list(diagnostics)


@settings(max_examples=50, deadline=None)
@given(st.dictionaries(st.text(), _TREES))
def test_every_value_has_its_own_place(tree: dict[str, object]) -> None:
    source, _ = load(json.dumps(tree, indent=1), "a.json")
    found = list(_pointers(tree, ""))
    assert [source.locate(pointer).pointer for pointer in found] == found
    places = {(source.locate(pointer).line, source.locate(pointer).column) for pointer in found}
    assert len(places) == len(found)


def _pointers(value: object, pointer: str) -> list[str]:
    found = [pointer]
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in items:
        found += _pointers(child, pointers.join(pointer, key))
    return found


def test_json_and_yaml_readers_agree_on_places() -> None:
    text = '{\n  "a": [1, {"b": "x\\ty"}],\n  "c d": {"e": null}\n}'
    places = ["/a", "/a/0", "/a/1", "/a/1/b", "/c d", "/c d/e", ""]
    assert _places(load(text, "a.json")[0], places) == _places(load("---\n" + text, "a.yaml")[0], places, 1)


def _places(source: Source, found: list[str], offset: int = 0) -> list[tuple[int, int]]:
    return [(source.locate(place).line - offset, source.locate(place).column) for place in found]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('{"a" 1}', "1:6 InvalidJSON"),
        ('{"a": 1\n "b": 2}', "2:2 InvalidJSON"),
        ('{"a": 1, "a": 2, ]', "1:18 InvalidJSON"),
        ("", "1:1 InvalidJSON"),
        ("[1]", "1:1 NotAMapping"),
        ('{"a": {"b": 1,\n "b": 2}}', "2:2 DuplicateKey /a/b"),
        ('{"a": [NaN]}', "1:8 NumberOutOfRange /a/0"),
        ('{"a": -Infinity}', "1:7 NumberOutOfRange /a"),
        ('{"a": 1e999}', "1:7 NumberOutOfRange /a"),
        ('{"a": ' + "9" * 5000 + "}", "1:7 NumberOutOfRange /a"),
        ('{"a": "\\ud800"}', "1:7 InvalidText /a"),
        ('{"a": ' + "[" * 200 + "]" * 200 + "}", "1:106 TooDeep /a" + "/0" * 99),
        ('{"a": ' + "[" * 100_000 + "]" * 100_000 + "}", "1:106 TooDeep /a" + "/0" * 99),
        ('{"a": ' + "[" * 100_000, "1:106 TooDeep /a" + "/0" * 99),
    ],
)
def test_what_json_readers_let_pass_is_a_located_error(text: str, fault: str) -> None:
    assert faults(text, "a.json") == [fault]


def test_a_surrogate_pair_is_a_character() -> None:
    assert load('{"a": "\\ud83d\\ude00"}', "a.json")[0].root == {"a": "😀"}


def test_braces_in_a_yaml_file_may_be_yaml() -> None:
    assert load("{a: 1, 'b': [no]}")[0].root == {"a": 1, "b": ["no"]}
