"""Twice as much to read takes twice as much work: a document is compared with one half its size, in the same process.

A ratio of two runs says the same on a slow and on a busy machine. `make hostile` does it with documents of the size of the
largest real ones, where growth shows that hides behind the fixed work of a run in small ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.large import GROWING
from tests.hostile.running import OneAfterAnother, small_document_seconds

RATIO = 3
"""Linear work gives 2, quadratic 4."""

SMALL_SIZES = {
    "chained schemas": 40,
    "lonely schemas": 40,
    "operations": 8,
    "members of allOf": 200,
    "members of a union": 50,
    "values of an enum": 1000,
}
LARGE_SIZES = {
    "chained schemas": 1500,
    "lonely schemas": 1500,
    "operations": 300,
    "members of allOf": 4000,
    "members of a union": 600,
    "values of an enum": 100_000,
}
EACH_TIME = ("operations",)
"""What is measured in every run of the tests; all kinds, and large ones, in `make hostile`."""

KINDS = [*SMALL_SIZES.items(), *LARGE_SIZES.items()]
CASES = [
    pytest.param(kind, size, marks=[] if kind in EACH_TIME and size == SMALL_SIZES[kind] else pytest.mark.hostile)
    for kind, size in KINDS
]
SECONDS = 600.0


@pytest.fixture(scope="module")
def run() -> Iterator[OneAfterAnother]:
    kept = OneAfterAnother()
    small_document_seconds(kept)  # what the first run of a process imports is no part of the growth
    yield kept
    kept.close()


@pytest.mark.parametrize(("kind", "size"), CASES)
def test_work_grows_as_the_document_does(kind: str, size: int, run: OneAfterAnother, tmp_path: Path) -> None:
    halves, wholes = [], []
    for _ in range(2):  # in turn, so that a machine that gets busy meanwhile slows both
        halves.append(_seconds(GROWING[kind](size // 2), run, tmp_path))
        wholes.append(_seconds(GROWING[kind](size), run, tmp_path))
    assert min(wholes) <= RATIO * max(halves), f"{min(wholes):.2f} s of CPU, {max(halves):.2f} s for half of it"


def _seconds(text: str, run: OneAfterAnother, folder: Path) -> float:
    document = folder / "document.json"
    document.write_text(text, "utf-8")
    arguments = ["generate", "--spec", str(document), "--config", "", "--output", str(folder / "sdk"), "--force"]
    done = run(arguments, folder, SECONDS)
    assert done.code == 0, done.err
    return done.seconds


def test_every_kind_has_two_sizes() -> None:
    assert list(GROWING) == list(SMALL_SIZES) == list(LARGE_SIZES)
