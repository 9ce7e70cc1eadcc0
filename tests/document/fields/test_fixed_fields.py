"""No field of OpenAPI goes unheard: each one changes the SDK, or a warning or a note stands at its place."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import analysis, document, lower, naming, pymodel, render, source
from generator import pointer as pointers
from generator.config.model import Config
from generator.diagnostics import Diagnostic, Diagnostics, Reporter
from tests.document.fields.fixed_fields import VERSIONS, WITHOUT_EFFECT, fixed_fields

_FOLDER = Path(__file__).parent
_CHANGES: Mapping[str, Mapping[str, Mapping[str, Any]]] = yaml.safe_load((_FOLDER / "changes.yaml").read_text("utf-8"))
_DOCUMENT = yaml.safe_load((_FOLDER / "document.yaml").read_text("utf-8"))
_OF_THE_WHOLE = (
    "OnlyDescribes",
    "UntypedResponsePart",
    "RequestMediaTypeLeftOut",
    "UnsupportedCallback",
    "UnsupportedServerVariable",
    "UnsupportedWebhook",
)
"""Codes that speak for all that stands below their place."""

_CASES = [
    (version, kind, field)
    for index, version in enumerate(VERSIONS)
    for kind, field in fixed_fields(version)
    if index in (0, len(VERSIONS) - 1) or (kind, field) not in fixed_fields(VERSIONS[index - 1])
]
"""Each field in the version that adds it, and in the newest."""


def test_every_field_has_a_change() -> None:
    listed = dict.fromkeys((kind, field) for _, kind, field in _CASES)
    assert list(listed) and {(kind, field) for kind, fields in _CHANGES.items() for field in fields} == set(listed)


@pytest.mark.parametrize(("version", "kind", "field"), _CASES)
def test_a_field_has_an_effect_or_is_reported(version: str, kind: str, field: str) -> None:
    if f"{kind} {field}" in WITHOUT_EFFECT:
        pytest.skip(WITHOUT_EFFECT[f"{kind} {field}"])
    change = dict(_CHANGES[kind][field])
    beside = change.pop("also", {})
    changed = json.dumps({**beside, **change})
    diagnostics, earlier = _understood(version, changed)[1], _understood(version, "{}")[1]
    reported = [
        item for item in diagnostics if item.location is not None and _speaks_of(item, [*change, *beside], earlier)
    ]
    assert reported or _files(version, changed) != _files(version, "{}"), [str(item) for item in diagnostics]
    assert not any(item.code.name in ("UnknownField", "InvalidDocument") for item in reported)


@pytest.mark.parametrize("reason", WITHOUT_EFFECT)
def test_what_is_left_unheard_has_no_effect(reason: str) -> None:
    """A field that has come to have one leaves the list."""
    kind, field = reason.split()
    version = next(version for version, *rest in _CASES if rest == [kind, field])
    assert _files(version, json.dumps(_CHANGES[kind][field])) == _files(version, "{}")


def _speaks_of(item: Diagnostic, places: Sequence[str], earlier: Sequence[Diagnostic]) -> bool:
    assert item.location is not None
    where = item.location.pointer
    if any(f"{place}/".startswith(f"{where}/") for place in places) and item.code.name in _OF_THE_WHOLE:
        return True
    return item not in earlier and any(f"{where}/".startswith(f"{place}/") for place in places)


@cache
def _understood(version: str, change: str) -> tuple[pymodel.Package, Sequence[Diagnostic]]:
    """The SDK of the document with a change, as templates see it, and what is reported about it."""
    root = copy.deepcopy(_DOCUMENT)
    root["openapi"] = f"{version}.0"
    for place, value in json.loads(change.replace('"LIMIT"', "true" if version == "3.0" else "2")).items():
        _write(root, place, value)
    diagnostics = Diagnostics()
    loaded = source.load_text(json.dumps(root, indent=1), "api.json", diagnostics)
    parsed = document.parse(loaded, diagnostics)
    document.describe(loaded, diagnostics)
    report = Reporter(diagnostics, loaded.locate)
    api = analysis.analyse(parsed, Config(), report, report)
    names = naming.name(api, Config(), "fields", report, report)
    assert not diagnostics.has_errors, [str(item) for item in diagnostics]
    return lower.lower(api, names), tuple(diagnostics)


@cache
def _files(version: str, change: str) -> object:
    """What is written: the files of the templates, and what the models are made from."""
    package, _ = _understood(version, change)
    return render.render(package, None), package.models


def _write(root: Any, place: str, value: Any) -> None:
    """Puts a value at a pointer; mappings that are missing on the way are made."""
    *above, last = pointers.split(place)
    holder = root
    for token in above:
        holder = holder[int(token)] if isinstance(holder, list) else holder.setdefault(token, {})
    if isinstance(holder, list):
        holder[int(last)] = value
    else:
        holder[last] = value
