"""`sdkgen diff` finds nothing that breaks between a published SDK and the one that takes its place, but what is listed.

`make owntests` runs these: the published SDKs are downloaded.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator.cli.commands import app
from tests.published.pairs import PAIRS, Pair, generate
from tests.published.published_sdk import source

LEFT_OUT = Path(__file__).parent / "left_out"
UNCHANGED = 0.97
"""The share of names that are as they were, of those that aren't left out. The rest has other types."""


@pytest.mark.owntests
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.package)
def test_nothing_breaks_but_what_is_left_out(pair: Pair, shared_folder: Path, tmp_path: Path) -> None:
    package = generate(pair, shared_folder, tmp_path / "generated")
    left_out = tmp_path / "left-out.txt"
    left_out.write_text("".join((LEFT_OUT / f"{name}.txt").read_text("utf-8") for name in ("every_pair", pair.package)))
    arguments = ["diff", str(source(pair)), str(package), "--left-out", str(left_out), "--format", "json"]
    result = CliRunner().invoke(app, arguments)
    read = json.loads(result.stdout)
    assert [change["message"] for change in read["changes"] if change["severity"] == "breaking"] == []
    assert result.stderr == ""  # a line that covers nothing would be a warning
    names = read["score"]["names"]
    print(f"{pair.package}: {names['kept']} of {names['total']} names, {names['unchanged']} unchanged")
    assert names["kept"] == names["total"] and names["unchanged"] / names["kept"] >= UNCHANGED


def test_each_pair_says_what_is_left_out() -> None:
    assert sorted(path.stem for path in LEFT_OUT.iterdir()) == sorted(["every_pair", *(pair.package for pair in PAIRS)])
