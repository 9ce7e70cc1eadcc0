"""All golden trees together pass `mypy --strict` and pyright, each in one run."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.golden.case import RUNTIME, Case, cases

pytestmark = pytest.mark.lint

_OF_RUNTIME = re.compile(r"^(\s*from )\.+_runtime\b", re.MULTILINE)


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree of every case, beside one runtime that they share: it is the same in all, and is checked once this way."""
    root = tmp_path_factory.mktemp("types")
    shutil.copytree(RUNTIME, root / "sdk_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    for case in cases():
        _write_tree(case, root / "sdks" / case.name)
    return root


def _write_tree(case: Case, folder: Path) -> None:
    """The tree, and beside it the code of a user that the case may have."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(case.folder)
        tree = case.build().tree
    for path, text in tree.items():
        if path.endswith(".py"):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(_OF_RUNTIME.sub(r"\1sdk_runtime", text), "utf-8")
    if (case.folder / "caller.py").exists():
        shutil.copy(case.folder / "caller.py", folder.with_name(f"{case.name}_caller.py"))


def run(*command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, encoding="utf-8", timeout=600
    )


def python_files(root: Path) -> int:
    return sum(1 for _ in (root / "sdks").rglob("*.py"))


def test_mypy(trees: Path) -> None:
    options = ["--strict", "--python-version=3.10", "--namespace-packages", "--explicit-package-bases"]
    done = run("mypy", *options, "--no-error-summary", "sdks", folder=trees)
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright(trees: Path) -> None:
    settings = {"include": ["sdks"], "extraPaths": ["."], "pythonVersion": "3.10", "typeCheckingMode": "strict"}
    (trees / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    done = run("pyright", "--project", ".", "--pythonpath", sys.executable, "--outputjson", folder=trees)
    report = json.loads(done.stdout)
    found = [
        f"{Path(item['file']).relative_to(trees)}:{item['range']['start']['line'] + 1}: {item['message']}"
        for item in report["generalDiagnostics"]
    ]
    assert not found, "\n".join(found)
    assert report["summary"]["filesAnalyzed"] == python_files(trees)
