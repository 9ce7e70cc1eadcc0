"""Names without a configuration against those that published SDKs have, which people chose.

The rows are read from the folder `naming/` of SDKGEN_CORPUS; without one these tests are skipped.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator import document, source, upgrade
from generator.analysis import rest
from generator.analysis.listings import answers_many
from generator.diagnostics import Diagnostics

_SPECS = {"openai": "openai.yml", "lithic": "lithic.yml"}
_PLAIN = ("list", "create", "retrieve", "update", "delete")
_WANTED = 0.95


@pytest.mark.parametrize("name", sorted(_SPECS))
def test_plain_methods_are_called_what_people_call_them(name: str, shared_folder: Path) -> None:
    derived = _derived(shared_folder / "corpus" / _SPECS[name])
    rows = list(_rows(shared_folder / "naming" / f"{name}.json"))
    others = [f"{row} is {derived[row]}, not {method}" for row, method in rows if derived[row] != method]
    assert len(rows) > 100
    assert 1 - len(others) / len(rows) >= _WANTED, "\n".join(others)


def _derived(path: Path) -> Mapping[tuple[str, str], str]:
    """The method of each operation, by verb and path."""
    diagnostics = Diagnostics()
    parsed = document.parse(upgrade.upgrade(source.load(str(path), diagnostics), diagnostics), diagnostics)
    places = rest.places(parsed.operations, answers_many=answers_many(parsed.schema))
    return {(item.verb, item.path): place.method for item, place in zip(parsed.operations, places)}


def _rows(path: Path) -> Iterator[tuple[tuple[str, str], str]]:
    rows: list[Mapping[str, Any]] = json.loads(path.read_text("utf-8"))["rows"]
    for row in rows:
        if row["in_spec"] and row["method_name"] in _PLAIN:
            yield (row["http_method"].lower(), row["spec_path"]), row["method_name"]
