"""YAML 1.2 core scalars, anchors and merge keys; everything else is a located error."""

from __future__ import annotations

import pytest
import yaml

from generator.jsontypes import JSON
from generator.source import yaml_reader
from tests.small_documents import faults, load


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("2020-01-01", "2020-01-01"),
        ("1:30", "1:30"),
        ("1_000", "1_000"),
        ("012", 12),
        ("0o17", 15),
        ("0x1F", 31),
        ("-7", -7),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("1.10", 1.1),
        ("true", True),
        ("FALSE", False),
        ("~", None),
        ("null", None),
        ("", None),
        ("'true'", "true"),
        ('"1"', "1"),
        ("!!str 1", "1"),
        ("! 1", "1"),
        ('!!int "7"', 7),
        ("+", "+"),
        ("-", [None]),
        ("1.2.3", "1.2.3"),
        ("9" * 300, int("9" * 300)),
    ],
)
def test_scalars_are_those_of_yaml_1_2(written: str, value: JSON) -> None:
    source, _ = load(f"a:\n  {written}")
    assert source.root == {"a": value}
    assert type(source.root["a"]) is type(value)


def test_keys_are_what_is_written() -> None:
    source, _ = load("{on: 1, 200: 2, null: 3, 1.10: 4, '': 5, 'a/b~c': 6}")
    assert list(source.root) == ["on", "200", "null", "1.10", "", "a/b~c"]


def test_merge_keys_join_mappings_and_own_entries_win() -> None:
    source, _ = load("""
        base: &base {a: 1, b: 2}
        more: &more {b: 3, c: 4}
        one: {<<: *base, b: own}
        both: {<<: [*base, *more], d: 5}
        text: {'<<': 1}
        """)
    assert source.root["one"] == {"a": 1, "b": "own"}
    assert source.root["both"] == {"a": 1, "b": 2, "c": 4, "d": 5}
    assert source.root["text"] == {"<<": 1}


def test_a_merged_entry_is_located_where_it_is_written() -> None:
    source, _ = load("base: &b\n  a: 1\nuse:\n  <<: *b\n  c: 2\n")
    assert str(source.locate("/use/a")) == "api.yaml:2:3"
    assert str(source.locate("/use/c")) == "api.yaml:5:3"


def test_below_an_alias_places_are_those_of_the_anchor() -> None:
    source, _ = load("base: &b\n  a: 1\nuse: *b\n")
    assert source.root["use"] == {"a": 1}
    assert str(source.locate("/use")) == "api.yaml:3:1"
    assert str(source.locate("/use/a")) == "api.yaml:2:3"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a: {b: 1", "1:9 InvalidYAML /a"),
        ("a:\n\tb: 1", "2:1 InvalidYAML /a"),
        ("a: 1\n---\na: 2", "2:1 SeveralDocuments"),
        ("a: 1\na: 2", "2:1 DuplicateKey /a"),
        ("a: &x [*x]", "1:8 AliasCycle /a/0"),
        ("a: *x", "1:4 UnknownAlias /a"),
        ("a: !foo 1", "1:4 UnknownTag /a"),
        ("a: !!python/name:os.system", "1:4 UnknownTag /a"),
        ("a: !!set {b}", "1:4 UnknownTag /a"),
        ("a:\n- {? [b] : c}", "2:6 InvalidKey /a/0"),
        ("a: {<<: 1}", "1:9 InvalidMergeKey /a"),
        ("a: .inf", "1:4 NumberOutOfRange /a"),
        ("a: [1, .nan]", "1:8 NumberOutOfRange /a/1"),
        ("a: 1e400", "1:4 NumberOutOfRange /a"),
        ("a: " + "9" * 5000, "1:4 NumberOutOfRange /a"),
        ("", "1:1 EmptyFile"),
        ("# nothing", "1:1 EmptyFile"),
        ("- a", "1:1 NotAMapping"),
        ("hello", "1:1 NotAMapping"),
        ("a: b\x07c", "1:5 InvalidYAML"),
        ("é: 1\nb: \x1b", "2:4 InvalidYAML"),
    ],
)
def test_what_is_no_json_value_is_a_located_error(text: str, fault: str) -> None:
    assert faults(text) == [fault]


def test_every_duplicate_key_is_reported_with_the_first_place() -> None:
    text = "a: 1\nb: {c: 1, c: 2}\na: 2"
    assert faults(text) == ["2:11 DuplicateKey /b/c", "3:1 DuplicateKey /a"]


def test_an_alias_bomb_is_refused() -> None:
    lines = ["a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"]
    for level in range(1, 9):
        lines.append(f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]")
    assert [fault.split()[1] for fault in faults("\n".join(lines))] == ["TooManyAliases"]


@pytest.mark.parametrize("levels", [101, 5000, 100_000])
def test_deep_nesting_is_a_located_error(levels: int) -> None:
    assert faults("a: " + "[" * levels + "]" * levels) == ["1:103 TooDeep /a" + "/0" * 99]


@pytest.mark.parametrize(
    ("opening", "fault"),
    [
        ("[", "3:101 TooDeep " + "/0" * 100),
        ("[{a: ", "3:251 TooDeep " + "/0/a" * 50),
        ('{"a":', "3:501 TooDeep " + "/a" * 100),
        ("- ", "3:201 TooDeep " + "/0" * 100),
        ("{", "3:2 InvalidKey"),
        ("[{", "3:3 InvalidKey /0"),
    ],
)
@pytest.mark.parametrize("levels", [150, 3000])
@pytest.mark.parametrize("rest", ["", "\n]}", " @ ` %", " # ]"])
def test_deep_nesting_is_what_is_reported_of_text_that_is_faulty_further_on(
    opening: str, levels: int, rest: str, fault: str
) -> None:
    assert faults("# A comment\n---\n" + opening * levels + rest) == [fault]


@pytest.mark.parametrize("text", ["# {}", "'{}'", '"{}"', "a{}"])
def test_brackets_in_text_nest_nothing(text: str) -> None:
    assert faults("a: " + text.format("[" * 3000) + "\nb: ]") == ["2:4 InvalidYAML /b"]


def test_what_is_reported_before_deep_nesting_stays_and_stands_once() -> None:
    assert faults("{a: 1, a: 2, b: " + "[" * 3000) == ["1:8 DuplicateKey /a", "1:116 TooDeep /b" + "/0" * 99]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("é: 1\nb: \x1b", "2:4 InvalidYAML"),
        ("a: " + "[" * 500 + " }", "1:103 TooDeep /a" + "/0" * 99),
        ("é: {b: [1}", "1:10 InvalidYAML /é/b/1"),
    ],
)
def test_places_are_the_same_without_libyaml(text: str, fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert faults(text) == [fault]
    monkeypatch.setattr(yaml_reader, "_Loader", yaml.SafeLoader)
    assert faults(text) == [fault]


def test_aliases_cannot_nest_deeper_than_the_limit() -> None:
    lines = ["a0: &a0 [1]"] + [f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 200)]
    (fault,) = faults("\n".join(lines))
    assert "TooDeep" in fault
