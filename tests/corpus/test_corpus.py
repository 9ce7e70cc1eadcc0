"""Real documents of other people go through the whole pipeline, and the SDKs that come out are used whole.

The documents are read from the folder `corpus/` of SDKGEN_CORPUS; without one these tests are skipped. `make corpus` runs
the largest ones, which take minutes.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from generator.diagnostics import Severity
from tests.corpus.documents import LARGE, SMALL
from tests.corpus.invented_digits import invented_digits
from tests.corpus.operations import operations
from tests.hostile.building import Outcome, build, check_outcome, install

_WITHOUT_MODELS = ("readme_styles_31.json",)
_EXERCISE = Path(__file__).parent / "exercise.py"


@dataclass(frozen=True)
class Sdk:
    """What a document gives: the folder that holds the package `sdk`, and what came of using it."""

    outcome: Outcome
    folder: Path
    report: Mapping[str, Any]


_Get = Callable[[str], Sdk]


@pytest.fixture(scope="module")
def sdk_of(shared_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> _Get:
    """The SDK of a document by its name, made once for all tests of that document."""
    made: dict[str, Sdk] = {}

    def get(name: str) -> Sdk:
        if name not in made:
            made[name] = _make(shared_folder / "corpus" / name, tmp_path_factory.mktemp("sdk"))
        return made[name]

    return get


def _make(document: Path, folder: Path) -> Sdk:
    outcome = build(document)
    if outcome.files is None:
        return Sdk(outcome, folder, {})
    install(outcome.files, folder / "sdks" / "sdk")
    (folder / "empty").mkdir()
    command = [sys.executable, "-W", "error", str(_EXERCISE), str(folder / "sdks")]
    done = subprocess.run(command, cwd=folder / "empty", capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert not list((folder / "empty").iterdir()), "using the SDK left a file behind"
    return Sdk(outcome, folder / "sdks", json.loads(done.stdout))


def test_no_document_is_forgotten(shared_folder: Path) -> None:
    assert sorted(path.name for path in (shared_folder / "corpus").iterdir()) == sorted(SMALL + LARGE)


def _each(names: Iterable[str]) -> pytest.MarkDecorator:
    """One test for each document; those of the large ones are run by `make corpus`."""
    large = [pytest.param(name, marks=pytest.mark.corpus) for name in names if name in LARGE]
    return pytest.mark.parametrize("name", [*(name for name in names if name in SMALL), *large])


_ALL = (*SMALL, *LARGE)


@_each(_ALL)
def test_a_document_gives_an_sdk(name: str, sdk_of: _Get) -> None:
    outcome = sdk_of(name).outcome
    check_outcome(outcome)
    assert outcome.errors == []


@_each(_ALL)
def test_every_module_can_be_imported(name: str, sdk_of: _Get) -> None:
    assert sdk_of(name).report["imports"] == {}


@_each(_ALL)
def test_every_model_has_validators(name: str, sdk_of: _Get) -> None:
    report = sdk_of(name).report
    assert report["validators"] == {}
    assert report["models"] > 0 or name in _WITHOUT_MODELS


@_each(_ALL)
@pytest.mark.parametrize("client", ["sync", "async"])
def test_every_method_sends_a_request_and_parses_the_response(name: str, client: str, sdk_of: _Get) -> None:
    assert sdk_of(name).report[client]["failures"] == {}


@_each(_ALL)
@pytest.mark.parametrize("client", ["sync", "async"])
def test_every_operation_is_called_or_warned_of(name: str, client: str, sdk_of: _Get, shared_folder: Path) -> None:
    sdk = sdk_of(name)
    sent = {(verb, path) for verb, path in sdk.report[client]["requests"]}
    document = shared_folder / "corpus" / name
    missing = [item for item in operations(document) if (item.verb, item.path) not in sent]
    warned = _places_of_warnings(sdk.outcome)
    assert [item for item in missing if not any(_is_within(place, item.pointer) for place in warned)] == []


def _places_of_warnings(outcome: Outcome) -> list[str]:
    items = [item for item in outcome.diagnostics if item.severity is Severity.WARNING]
    return [item.location.pointer for item in items if item.location is not None]


def _is_within(pointer: str, outer: str) -> bool:
    return pointer == outer or pointer.startswith(f"{outer}/")


@_each(_ALL)
def test_no_name_ends_in_an_invented_digit(name: str, sdk_of: _Get, shared_folder: Path) -> None:
    files = sdk_of(name).outcome.files
    assert files is not None
    assert invented_digits(files, shared_folder / "corpus" / name) == []


def test_a_number_that_the_document_does_not_have_is_invented(tmp_path: Path) -> None:
    document = tmp_path / "openapi.json"
    document.write_text(json.dumps({"components": {"schemas": {"entity-type-2": {}, "status 200": {}}}}), "utf-8")
    text = "class EntityType2(BaseModel):\n    def get_2(self): ...\nStatus2: TypeAlias = str\n"
    files = {PurePosixPath("types", "page_2.py"): text, PurePosixPath("_runtime", "base64.py"): ""}
    assert invented_digits(files, document) == ["page_2", "get_2", "Status2"]


@_each(LARGE)
def test_a_large_sdk_is_typed(name: str, sdk_of: _Get, tmp_path: Path) -> None:
    shutil.copytree(sdk_of(name).folder / "sdk", tmp_path / "sdk")
    command = [sys.executable, "-m", "mypy", "--config-file=", "-p", "sdk"]
    checked = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8")
    assert checked.returncode == 0, checked.stdout[-5000:] + checked.stderr[-2000:]
