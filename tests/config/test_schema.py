"""The schema of the configuration and its reader agree: on which keys there are, and on what may stand under each."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from generator.cli.commands import app
from generator.config import read_config
from generator.config.schema import configuration_schema
from generator.diagnostics import Diagnostics, GenerationStopped
from generator.source import load_text
from tests.config.schema_check import is_valid

SCHEMA: Mapping[str, Any] = configuration_schema()
FAULTS = ("InvalidSetting", "InvalidName", "UnknownKey")

PROBES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 2_000_000_000, "x", "two words", "get /a", "PT5S", "#/components/schemas/A"),
    *([], ["x"], [1], [None], [{}], ["get /a"], {}, {"x": "y"}, {"x": 1}, {"x": None}, {"x": []}, {"x": {}}),
    *({"x": {"y": 1}}, {"x": ["y"]}, [{"x": ["y"]}], [{"x": "y"}]),
    *(
        "value",
        "string",
        "http",
        "done",
        "fallthrough",
        "dots",
        "repeat",
        "httpx2",
        "aiohttp",
        "clean",
        "legacy",
        "cursor",
        "body",
    ),
)
"""Values of every kind, and a value of each list of choices."""

METHOD = {"endpoint": "get /a"}
REMOVE = {"command": "remove", "args": {"target": "$.a"}}
PAGE = {"name": "pages", "type": "fake_page", "response": {"items": {"type": "array"}}}
PLACES: Mapping[str, dict[str, Any]] = {
    "": {},
    "organization": {"organization": {}},
    "targets": {"targets": {}},
    "targets python": {"targets": {"python": {}}},
    "client_settings": {"client_settings": {}},
    "client_settings opts a": {"client_settings": {"opts": {"a": {}}}},
    "client_settings opts a auth": {"client_settings": {"opts": {"a": {"auth": {"security_scheme": "x"}}}}},
    "client_settings default_retries": {"client_settings": {"default_retries": {}}},
    "client_settings idempotency": {"client_settings": {"idempotency": {}}},
    "resources a": {"resources": {"a": {}}},
    "resources a subresources b": {"resources": {"a": {"subresources": {"b": {}}}}},
    "resources a models b": {"resources": {"a": {"models": {"b": {"openapi_uri": "B"}}}}},
    "resources a methods b": {"resources": {"a": {"methods": {"b": METHOD}}}},
    "resources a methods b streaming": {"resources": {"a": {"methods": {"b": {**METHOD, "streaming": {}}}}}},
    "streaming": {"streaming": {}},
    "streaming on_event 0": {"streaming": {"on_event": [{}]}},
    "query_settings": {"query_settings": {}},
    "settings": {"settings": {}},
    "custom_casings a": {"custom_casings": {"a": {}}},
    "openapi": {"openapi": {}},
    "openapi transforms 0": {"openapi": {"transforms": [REMOVE]}},
    "openapi transforms 0 args": {"openapi": {"transforms": [REMOVE]}},
    "diagnostics": {"diagnostics": {}},
    "pagination 0": {"pagination": [PAGE]},
    "pagination 0 response items": {"pagination": [PAGE]},
}
"""A mapping of each kind in a configuration that holds it, and the keys that lead there."""

BEYOND_TYPES = {
    ("resources a models b", "to"),  # is not read beside `openapi_uri`
    ("pagination 0", "response"),  # needs its items
    *(("pagination 0", key) for key in ("name", "type")),  # without one there is no scheme to read
    *(("pagination 0 response items", key) for key in ("type", "anyOf", "oneOf")),  # the items must be an array
    ("openapi transforms 0", "args"),  # what it needs hangs on the command
    ("openapi transforms 0", "command"),
    ("pagination 0 response items", "x-stainless-pagination-property"),  # a purpose must be one of the scheme's type
}
"""What the reader says more of than its type."""


def faults(config: Any) -> list[str]:
    """The faults that the reader finds."""
    return faults_in(json.dumps(config))


def faults_in(text: str) -> list[str]:
    diagnostics = Diagnostics()
    try:
        read_config(load_text(text, "sdk.yaml", diagnostics), diagnostics)
    except GenerationStopped:  # it cannot be read at all
        return ["GenerationStopped"]
    return [str(item) for item in diagnostics if item.code.name in FAULTS]


def refused(paths: Sequence[Path]) -> tuple[int, list[Path]]:
    """How many of the files are configurations without a fault, and which of these the schema does not allow."""
    read = [(path, path.read_text(encoding="utf-8")) for path in paths]
    texts = [(path, text) for path, text in read if "UnknownKey" not in text]  # which may ignore a fault of its own
    faultless = [(path, load_text(text, "sdk.yaml", Diagnostics()).root) for path, text in texts if not faults_in(text)]
    return len(faultless), [path for path, config in faultless if not is_valid(config, SCHEMA, SCHEMA)]


def with_value(config: Mapping[str, Any], path: list[str], value: Any) -> Any:
    """A copy of a configuration with another value at a path."""
    copy = json.loads(json.dumps(config))
    inner = copy
    for token in path[:-1]:
        inner = inner[int(token) if isinstance(inner, list) else token]
    inner[path[-1]] = value
    return copy


def keys_at(schema: Mapping[str, Any], path: list[str]) -> list[str]:
    """The keys that the schema has for a mapping, found as an editor finds them."""
    if "$ref" in schema:
        return keys_at(SCHEMA["definitions"][schema["$ref"].rpartition("/")[2]], path)
    for choice in (*schema.get("anyOf", ()), *schema.get("allOf", ())):
        if keys := keys_at(choice, path):
            return keys
    if not path:
        return [*schema.get("properties", ())]
    token, *rest = path
    below = schema.get("items") if token == "0" else schema.get("properties", {}).get(token)
    below = below or schema.get("additionalProperties")
    return keys_at(below, rest) if isinstance(below, dict) else []


def places() -> Iterator[tuple[str, str]]:
    for place in PLACES:
        for key in keys_at(SCHEMA, place.split()):
            if (place, key) not in BEYOND_TYPES:
                yield place, key


@pytest.mark.parametrize("place", PLACES)
def test_each_mapping_has_keys_and_no_others(place: str) -> None:
    assert keys_at(SCHEMA, place.split())
    assert faults(PLACES[place]) == [] and is_valid(PLACES[place], SCHEMA, SCHEMA)
    unknown = with_value(PLACES[place], [*place.split(), "no_such_key"], "x")
    assert len(faults(unknown)) == 1 and not is_valid(unknown, SCHEMA, SCHEMA)
    anchored = with_value(PLACES[place], [*place.split(), "x-anchor"], {"any": ["thing"]})
    assert faults(anchored) == [] and is_valid(anchored, SCHEMA, SCHEMA)


@pytest.mark.parametrize(("place", "key"), [*places()])
def test_the_schema_allows_what_the_reader_takes(place: str, key: str) -> None:
    for probe in PROBES:
        config = with_value(PLACES[place], [*place.split(), key], probe)
        assert is_valid(config, SCHEMA, SCHEMA) is (faults(config) == []), (probe, faults(config))


def test_every_choice_can_be_made() -> None:
    """The probes above hold a value of most choices; these are all of them."""
    for place, key, choices in (
        ("settings", "naming", ("clean", "compatible")),
        ("query_settings", "array_format", ("comma", "repeat", "brackets", "indices")),
        ("resources a methods b", "type", ("http",)),
    ):
        for choice in choices:
            config = with_value(PLACES[place], [*place.split(), key], choice)
            assert is_valid(config, SCHEMA, SCHEMA) and faults(config) == []


def test_the_configurations_of_the_tests_are_valid(project: Path) -> None:
    count, others = refused([project / "spec/sdk.yaml", *sorted((project / "tests").rglob("sdk.yaml"))])
    assert count > 20
    assert others == []


def test_configurations_of_published_sdks_are_valid(shared_folder: Path) -> None:
    count, others = refused(sorted((shared_folder / "migration").rglob("stainless.y*ml")))
    assert count
    assert others == []


def test_the_command_prints_it() -> None:
    result = CliRunner().invoke(app, ["schema"])
    assert result.exit_code == 0
    assert json.loads(result.stdout) == SCHEMA
    assert json.loads(result.stdout)["properties"]["settings"]["description"]
