"""mypy and pyright agree about the files beside this one: what is typed right, and which mistakes they find."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

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


def test_mypy(tmp_path: Path) -> None:
    done = run("mypy", "--strict", f"--cache-dir={tmp_path}", *relative(FILES + EXAMPLES))
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright(tmp_path: Path) -> None:
    settings = {
        "include": [str(path) for path in FILES + EXAMPLES],
        "extraPaths": [str(PROJECT)],
        "typeCheckingMode": "standard",
        "pythonVersion": "3.10",
        # mypy's comments are not for pyright, and a comment that silences nothing marks a mistake that was not found.
        "enableTypeIgnoreComments": False,
        "reportUnnecessaryTypeIgnoreComment": True,
    }
    project = tmp_path / "pyrightconfig.json"
    project.write_text(json.dumps(settings))
    done = run("pyright", "--project", str(project), "--pythonpath", sys.executable)
    assert done.returncode == 0, done.stdout + done.stderr


def test_there_is_something_to_check() -> None:
    assert {path.name for path in FILES} >= {"create.py", "views.py", "arguments.py", "models.py", "mistakes.py"}
    assert sum(path.read_text("utf-8").count("assert_type(") for path in FILES) > 60


def test_a_wrong_expectation_is_found(tmp_path: Path) -> None:
    """The check can fail: one file of these with one expectation turned round does."""
    expected = 'create_streaming(model="m", prompt="p"), Stream[Completion]'
    right = (FOLDER / "create.py").read_text("utf-8")
    assert expected in right
    wrong = tmp_path / "wrong.py"
    wrong.write_text(right.replace(expected, expected.replace("Stream[Completion]", "Completion")), "utf-8")
    done = run("mypy", "--strict", f"--cache-dir={tmp_path / 'cache'}", str(wrong))
    assert done.returncode == 1
    assert "[assert-type]" in done.stdout
