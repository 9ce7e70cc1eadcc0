"""The whole OpenAI API, from `examples/openai/sdk.yaml`: `make openai` runs these.

The tests are those of the published SDK. Its document stands in the folder of real documents.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator import pipeline
from generator.diagnostics import Diagnostics
from tests.conftest import PROJECT
from tests.published.outcomes import by_kind
from tests.published.pairs import Pair
from tests.published.published_sdk import mock_server, run_tests

pytestmark = pytest.mark.openai

OPENAI = Pair("openai", "openai==2.54.0")
CONFIG = PROJECT / "examples" / "openai" / "sdk.yaml"
LEAST = 6_161
"""Of the 6,271 tests of the published SDK's resources. The others are skipped, or of methods written by hand."""


@pytest.fixture(scope="module")
def document(shared_folder: Path) -> Path:
    path = shared_folder / "corpus" / "openai.yml"
    if not path.is_file():
        pytest.skip(f"no file {path}")
    return path


@pytest.fixture(scope="module")
def folder(document: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the generated package is in."""
    folder = tmp_path_factory.mktemp("openai")
    request = pipeline.Request(str(document), str(CONFIG), (), folder / OPENAI.package, None, None)
    pipeline.generate(request, Diagnostics(), force=True)
    return folder


def test_own_tests_of_the_published_sdk(folder: Path, document: Path) -> None:
    with mock_server(document, arrays="brackets") as url:
        outcomes = run_tests(OPENAI, folder, url, ["tests/api_resources"])
    failed = [name for name, outcome in outcomes.items() if not outcome.passed]
    print(f"openai: {len(outcomes) - len(failed)} of {len(outcomes)} tests of resources pass")
    assert len(outcomes) - len(failed) >= LEAST, by_kind(failed, outcomes)


@pytest.mark.parametrize(
    "checker", [("mypy", "--strict"), ("pyright", "--pythonpath", sys.executable)], ids=lambda checker: checker[0]
)
def test_type_checkers_find_nothing(folder: Path, checker: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", *checker, OPENAI.package]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-5000:]
