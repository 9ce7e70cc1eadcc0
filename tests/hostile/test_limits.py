"""Each hostile document ends, within its CPU and memory, with an SDK or with errors at a place.

What counts is CPU and memory that the system measured, not the time on a clock; CPU as a multiple of what a small document
takes in the same run. `make hostile` runs each document as a user does, in a process of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.hostile.large import CASES as LARGE
from tests.hostile.large import ERROR, SDK
from tests.hostile.running import (
    CPU_RATIO,
    MEMORY_BYTES,
    Done,
    OneAfterAnother,
    Run,
    run_alone,
    small_document_seconds,
)
from tests.hostile.test_documents import EXPECTED, FOLDER

LONGEST = ("long_component_name", "many_mappings", "reference_chain", "long_description", "all_of_members")
"""Those that take seconds each; `make hostile` runs them."""

_SLOW = pytest.mark.hostile
_LOCATED = r"^{name}:[1-9]\d*:[1-9]\d*: error\[{code}\]: "


@dataclass(frozen=True)
class Limited:
    """How to run the generator, and the CPU that a run may take."""

    run: Run
    seconds: float


@pytest.fixture(
    scope="module", params=["one after another", pytest.param("alone", marks=pytest.mark.hostile)], autouse=True
)
def limited(request: pytest.FixtureRequest) -> Iterator[Limited]:
    kept = OneAfterAnother()
    run = run_alone if request.param == "alone" else kept
    yield Limited(run, CPU_RATIO * small_document_seconds(run))
    kept.close()


def _generated(document: Path, folder: Path, limited: Limited) -> Done:
    (folder / "work").mkdir()
    arguments = ["generate", "--spec", str(document), "--config", "", "--output", str(folder / "sdk")]
    done = limited.run(arguments, folder / "work", limited.seconds)
    assert done.code in (0, 1), done.err
    assert done.seconds <= limited.seconds, f"{done.seconds:.1f} s of CPU, {limited.seconds:.1f} s are the limit"
    assert done.memory <= MEMORY_BYTES, f"{done.memory / 1e6:.0f} MB"
    assert "Traceback" not in done.err and "internal error" not in done.err, done.err
    assert sorted(_strange(folder)) == [], "a file was made that is no part of the SDK"
    return done


def _strange(folder: Path) -> Iterator[str]:
    known = {"document.json", "document.yaml", "work/out.log", "work/err.log"}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if "pwned" in name or path.is_file() and name not in known and not name.startswith("sdk/"):
            yield name


def _check_errors(done: Done, document: Path, codes: frozenset[str]) -> None:
    wanted = "|".join(sorted(codes)) or r"\w+"
    pattern = _LOCATED.format(name=re.escape(str(document)), code=f"(?:{wanted})")
    assert re.search(pattern, done.err, re.MULTILINE), done.err


@pytest.mark.hostile  # each run of the tests takes them through the pipeline in test_documents
@pytest.mark.parametrize("file", EXPECTED)
def test_case(file: str, tmp_path: Path, limited: Limited) -> None:
    done = _generated(FOLDER / file, tmp_path, limited)
    if EXPECTED[file] == "error":
        assert done.code == 1
    if EXPECTED[file] == "safe":
        assert done.code == 0, done.err
    if done.code == 1:
        _check_errors(done, FOLDER / file, frozenset())
    assert (tmp_path / "sdk").exists() == (done.code == 0)


@pytest.mark.parametrize("name", [pytest.param(name, marks=_SLOW if name in LONGEST else []) for name in LARGE])
def test_large(name: str, tmp_path: Path, limited: Limited) -> None:
    case = LARGE[name]
    document = tmp_path / f"document.{case.suffix}"
    document.write_text(case.text(), "utf-8")
    done = _generated(document, tmp_path, limited)
    if case.outcome in (ERROR, SDK):
        assert done.code == (1 if case.outcome == ERROR else 0), done.err
    if done.code == 1:
        _check_errors(done, document, case.codes)
