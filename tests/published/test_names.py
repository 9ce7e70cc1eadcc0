"""Users of a published SDK find the names, arguments and types that they have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.published.pairs import PAIRS, Pair, generate, inputs

NAMES, EXACT = 0.99, 0.98
"""The share of names that are there, and of those that are as they were."""


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.package)
def test_names_are_those_of_the_published_sdk(pair: Pair, surface: Any, shared_folder: Path, tmp_path: Path) -> None:
    published = json.loads((inputs(pair, shared_folder) / "surface.json").read_text("utf-8"))
    package = generate(pair, shared_folder, tmp_path)
    surface.leave_out(pair.package)
    report = surface.compare(published, surface.extract(str(package)))
    missing = {kind: row["missing"] for kind, row in report["kinds"].items() if row.get("missing")}
    changed = {kind: row["changed"] for kind, row in report["kinds"].items() if row.get("changed")}
    assert report["names_score"] >= NAMES, missing
    assert report["exact_score"] >= EXACT, changed
