"""mypy and pyright agree about the files beside this one: what is typed right, and which mistakes they find."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.lint

FOLDER = Path(__file__).parent
PROJECT = FOLDER.parents[1]
FILES = sorted(path for path in FOLDER.glob("*.py") if not path.name.startswith("test_"))
EXAMPLES = sorted((PROJECT / "examples").glob("*.py"))


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """Runs a module of this Python in the checkout, where the checkers find their settings."""
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=PROJECT, capture_output=True, encoding="utf-8", timeout=600
    )


def relative(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(PROJECT)) for path in paths]


def pyright(folder: Path) -> tuple[list[str], int]:
    """What pyright finds in a folder, and in how many files it looked."""
    settings = {
        "extraPaths": [str(PROJECT)],
        "typeCheckingMode": "standard",
        "pythonVersion": "3.10",
        # mypy's comments are not for pyright, and a comment that silences nothing marks a mistake that was not found.
        "enableTypeIgnoreComments": False,
        "reportUnnecessaryTypeIgnoreComment": True,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    done = run("pyright", "--project", str(folder), "--pythonpath", sys.executable, "--outputjson")
    report = json.loads(done.stdout)
    found = [
        f"{Path(item['file']).name}:{item['range']['start']['line'] + 1}: {item['message']}"
        for item in report["generalDiagnostics"]
    ]
    return found, report["summary"]["filesAnalyzed"]


def test_mypy(tmp_path: Path) -> None:
    done = run("mypy", "--strict", *relative(FILES + EXAMPLES))
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright(tmp_path: Path) -> None:
    for path in FILES + EXAMPLES:
        shutil.copy(path, tmp_path)
    errors, analysed = pyright(tmp_path)
    assert errors == []
    assert analysed == len(FILES + EXAMPLES)


def test_there_is_something_to_check() -> None:
    assert {path.name for path in FILES} >= {"create.py", "views.py", "arguments.py", "models.py", "mistakes.py"}
    assert sum(path.read_text("utf-8").count("assert_type(") for path in FILES) > 60


def test_a_wrong_expectation_is_found(tmp_path: Path) -> None:
    """The checks can fail: one of the files with one expectation turned round does."""
    expected = 'create_streaming(model="m", prompt="p"), Stream[Completion]'
    right = (FOLDER / "create.py").read_text("utf-8")
    assert expected in right
    wrong = tmp_path / "wrong.py"
    wrong.write_text(right.replace(expected, expected.replace("Stream[Completion]", "Completion")), "utf-8")
    done = run("mypy", "--strict", str(wrong))
    assert done.returncode == 1
    assert "[assert-type]" in done.stdout
    (error,), _ = pyright(tmp_path)
    assert "assert_type" in error
