"""Each hostile document as a user runs it: it ends, within its CPU and memory, with an SDK or with errors at a place.

What counts is CPU and memory that the system measured, not the time on a clock; CPU as a multiple of what a small document
takes in the same run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.large import CASES as LARGE
from tests.hostile.large import ERROR, LEGAL, SDK, Large
from tests.hostile.running import CPU_RATIO, LARGE_CPU_RATIO, MEMORY_BYTES, Done, run, small_document_seconds
from tests.hostile.test_documents import EXPECTED, FOLDER

_LOCATED = r"^{name}:[1-9]\d*:[1-9]\d*: error\[{code}\]: "


def _generated(document: Path, folder: Path, ratio: int) -> Done:
    seconds = ratio * small_document_seconds()
    (folder / "work").mkdir()
    arguments = ["generate", "--spec", str(document), "--config", "", "--output", str(folder / "sdk")]
    done = run(arguments, folder / "work", seconds)
    assert done.code in (0, 1), done.err
    assert done.seconds <= seconds, f"{done.seconds:.1f} s of CPU, {ratio} times a small document is {seconds:.1f} s"
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


@pytest.mark.parametrize("file", EXPECTED)
def test_case(file: str, tmp_path: Path) -> None:
    done = _generated(FOLDER / file, tmp_path, CPU_RATIO)
    if EXPECTED[file] == "error":
        assert done.code == 1
    if EXPECTED[file] == "safe":
        assert done.code == 0, done.err
    if done.code == 1:
        _check_errors(done, FOLDER / file, frozenset())
    assert (tmp_path / "sdk").exists() == (done.code == 0)


@pytest.mark.parametrize("name", LARGE)
def test_large(name: str, tmp_path: Path) -> None:
    _check_large(LARGE[name], tmp_path, CPU_RATIO)


@pytest.mark.parametrize("name", LEGAL)
def test_legal_and_large(name: str, tmp_path: Path) -> None:
    _check_large(LEGAL[name], tmp_path, LARGE_CPU_RATIO)


def _check_large(case: Large, tmp_path: Path, ratio: int) -> None:
    document = tmp_path / f"document.{case.suffix}"
    document.write_text(case.text(), "utf-8")
    done = _generated(document, tmp_path, ratio)
    if case.outcome in (ERROR, SDK):
        assert done.code == (1 if case.outcome == ERROR else 0), done.err
    if done.code == 1:
        _check_errors(done, document, case.codes)
