"""What a user is told: each case is a broken or unusual project, `expected.txt` all that the command line says about it.

`pytest tests/errors --update-golden` rewrites what is expected; read the diff of it as a user would before you commit it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator.cli import app
from generator.models.worker import ClassWorker

FOLDER = Path(__file__).parent
CASES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir() and path.name != "__pycache__")
EXPECTED = "expected.txt"


@pytest.fixture(scope="module", autouse=True)
def _one_worker() -> Iterator[None]:
    """One process that writes classes for all cases: it takes longer to start than a case takes."""
    worker = _KeptWorker.start()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ClassWorker, "start", lambda: worker)
        yield
    worker.close()


class _KeptWorker(ClassWorker):
    def __exit__(self, *_: object) -> None:
        pass


@pytest.mark.parametrize("name", CASES)
def test_case(name: str, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "case"
    shutil.copytree(FOLDER / name, folder)
    monkeypatch.chdir(folder)
    result = CliRunner().invoke(app, _arguments(folder))
    said = _without_summary(result.stderr)
    if request.config.getoption("--update-golden"):
        (FOLDER / name / EXPECTED).write_text(said, "utf-8", newline="\n")
    assert said == (FOLDER / name / EXPECTED).read_text("utf-8")
    assert result.stdout == ""
    failed = "error[" in said
    assert result.exit_code == (1 if failed else 0)
    assert (folder / "sdk").exists() is not failed
    assert "Traceback" not in said and "internal error" not in said


def _arguments(folder: Path) -> list[str]:
    spec = "openapi.json" if (folder / "openapi.json").exists() else "openapi.yaml"
    arguments = ["generate", "--spec", spec, "--output", "sdk"]
    for option, name in (("--config", "sdk.yaml"), ("--overlay", "overlay.yaml")):
        if (folder / name).exists():
            arguments += [option, name]
    return arguments


def _without_summary(text: str) -> str:
    """Without the last line of a run that wrote: how many files there are is no matter of these cases."""
    return "".join(line for line in text.splitlines(keepends=True) if not line.endswith(" unchanged in sdk\n"))
