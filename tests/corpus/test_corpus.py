"""Real documents of other people go through the whole pipeline: what comes out compiles, imports, and type-checks.

The documents are read from the folder `corpus/` of SDKGEN_CORPUS; without one these tests are skipped. `make corpus` runs
the largest ones, which take minutes.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from tests.hostile.building import build, check_outcome, import_failures, install
from tests.one_worker import one_worker

SMALL = (
    "lithic.yml",
    "llama_cpp_server.json",
    "museum.yaml",
    "ollama.yaml",
    "openai_completions_only.json",
    "openapi_python_client_baseline31.yaml",
    "petstore3.yaml",
)
LARGE = ("github_rest.json", "hetzner_cloud.json", "mistral.yaml", "openai.yml", "twilio_api_v2010.json")
ERRORS: Mapping[str, Sequence[str]] = {"lithic.yml": ["AmbiguousName"]}
"""Codes of the errors that a document ends with: Lithic names two different schemas alike, which only a user can settle."""


@pytest.fixture(scope="module", autouse=True)
def _one_worker() -> Iterator[None]:
    with one_worker():
        yield


def test_no_document_is_forgotten(shared_folder: Path) -> None:
    assert {path.name for path in (shared_folder / "corpus").iterdir()} == {*SMALL, *LARGE}


@pytest.mark.parametrize("name", SMALL)
def test_document(name: str, shared_folder: Path, tmp_path: Path) -> None:
    _generate(shared_folder / "corpus" / name, tmp_path)


@pytest.mark.corpus
@pytest.mark.parametrize("name", LARGE)
def test_large_document(name: str, shared_folder: Path, tmp_path: Path) -> None:
    folder = _generate(shared_folder / "corpus" / name, tmp_path)
    assert folder is not None
    shutil.copytree(folder / "sdk", tmp_path / "checked" / "sdk")
    command = [sys.executable, "-m", "mypy", "--config-file=", f"--cache-dir={tmp_path / 'mypy'}", "-p", "sdk"]
    checked = subprocess.run(command, cwd=tmp_path / "checked", capture_output=True, text=True, encoding="utf-8")
    assert checked.returncode == 0, checked.stdout[-5000:] + checked.stderr[-2000:]


def _generate(document: Path, work: Path) -> Path | None:
    """The folder of the package `sdk` that a document gives, imported once; None when errors stopped the run."""
    outcome = build(document)
    check_outcome(outcome)
    assert sorted({item.code.name for item in outcome.errors}) == list(ERRORS.get(document.name, []))
    if outcome.files is None:
        return None
    install(outcome.files, work / "sdks" / "sdk")
    assert import_failures(work / "sdks", ["sdk"], work / "empty") == {}
    return work / "sdks"
