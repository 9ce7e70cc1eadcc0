"""No field of Swagger 2.0 goes unheard: each one changes the SDK, or a warning or a note stands at its place."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import analysis, document, lower, naming, pymodel, render, source, upgrade
from generator import pointer as pointers
from generator.config.model import Config
from generator.diagnostics import Diagnostic, Diagnostics, Reporter
from tests.upgrade.fields.fixed_fields import FIELDS, WITHOUT_EFFECT

_FOLDER = Path(__file__).parent
_CHANGES: Mapping[str, Mapping[str, Mapping[str, Any]]] = yaml.safe_load((_FOLDER / "changes.yaml").read_text("utf-8"))
_DOCUMENT = yaml.safe_load((_FOLDER / "document.yaml").read_text("utf-8"))
_OF_THE_WHOLE = ("OnlyDescribes", "UntypedResponsePart", "UnsupportedRequestBody")
"""Codes that speak for all that stands below their place."""


def test_every_field_has_a_change() -> None:
    assert {(kind, field) for kind, fields in _CHANGES.items() for field in fields} == {*FIELDS}


@pytest.mark.parametrize(("kind", "field"), FIELDS)
def test_a_field_has_an_effect_or_is_reported(kind: str, field: str) -> None:
    if f"{kind} {field}" in WITHOUT_EFFECT:
        pytest.skip(WITHOUT_EFFECT[f"{kind} {field}"])
    change = dict(_CHANGES[kind][field])
    beside = change.pop("also", {})
    changed, diagnostics = _understood(json.dumps({**beside, **change}))
    unchanged, earlier = _understood(json.dumps(beside))
    reported = [item for item in diagnostics if _speaks_of(item, [*change], earlier)]
    assert reported or _files(changed) != _files(unchanged), [str(item) for item in diagnostics]
    assert not any(item.code.name == "InvalidDocument" for item in reported), [str(item) for item in reported]


@pytest.mark.parametrize("reason", WITHOUT_EFFECT)
def test_what_is_left_unheard_has_no_effect(reason: str) -> None:
    """A field that has come to have one leaves the list."""
    kind, _, field = reason.rpartition(" ")
    changed, unchanged = (_understood(json.dumps(change))[0] for change in (_CHANGES[kind][field], {}))
    assert _files(changed) == _files(unchanged)


def _speaks_of(item: Diagnostic, places: Sequence[str], earlier: Sequence[Diagnostic]) -> bool:
    where = item.location.pointer if item.location is not None else ""
    if any(f"{place}/".startswith(f"{where}/") for place in places) and item.code.name in _OF_THE_WHOLE:
        return True
    return item not in earlier and any(f"{where}/".startswith(f"{place}/") for place in places)


@cache
def _understood(change: str) -> tuple[pymodel.Package, Sequence[Diagnostic]]:
    """The SDK of the document with a change, as templates see it, and what is reported about it."""
    root = copy.deepcopy(_DOCUMENT)
    for place, value in json.loads(change).items():
        _write(root, place, value)
    diagnostics = Diagnostics()
    written = source.load_text(json.dumps(root, indent=1), "api.json", diagnostics)
    loaded = upgrade.upgrade(written, diagnostics)
    parsed = document.parse(loaded, diagnostics)
    document.describe(loaded, diagnostics)
    report = Reporter(diagnostics, loaded.locate)
    api = analysis.analyse(parsed, Config(), report, report)
    names = naming.name(api, Config(), "fields", report, report)
    assert not diagnostics.has_errors, [str(item) for item in diagnostics]
    return lower.lower(api, names), tuple(diagnostics)


def _files(package: pymodel.Package) -> object:
    """What is written: the files of the templates, and what the models are made from."""
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
