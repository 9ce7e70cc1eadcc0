"""The tests of the runtime and of the generated SDK once more, for an SDK on httpx2.

`make httpx2` runs all of them. Otherwise those run that meet the HTTP library itself: its errors, connections and streams.

They run in a process of their own, since a process has one `generated` and one `generator.runtime`. A folder in front of
the checkout holds both as `settings: {http_library: httpx2}` makes them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

# httpx2 has no release for Python 3.10.
pytestmark = pytest.mark.skipif(sys.version_info < (3, 11), reason="httpx2 needs Python 3.11")


@pytest.fixture(scope="session")
def packages(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `generated`, an SDK on httpx2, and `generator`, whose runtime is that SDK's."""
    folder = tmp_path_factory.mktemp("httpx2")
    config = yaml.safe_load((project / "spec/sdk.yaml").read_text(encoding="utf-8"))
    config.setdefault("settings", {})["http_library"] = "httpx2"
    (folder / "sdk.yaml").write_text(yaml.safe_dump(config, sort_keys=False), encoding="utf-8")
    places = ["--config", str(folder / "sdk.yaml"), "--output", str(folder / "generated")]
    subprocess.run([sys.executable, "-m", "generator", "generate", *places], cwd=project, check=True)
    shutil.copytree(project / "generator", folder / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    for path in (folder / "generated/_runtime").glob("*.py"):  # the SDK has no module that it does not need
        shutil.copy(path, folder / "generator/runtime" / path.name)
    return folder


WIRE = ("tests/runtime/test_http_library.py", "tests/sdk/test_requests.py")
"""What differs by HTTP library most, in one kind of client: its errors, how a request looks, bodies."""


def test_what_meets_the_library_works_on_httpx2(project: Path, packages: Path, tmp_path: Path) -> None:
    _run(project, packages, tmp_path, *WIRE, "-k", "not sync or async")


@pytest.mark.httpx2
@pytest.mark.parametrize("suite", ["tests/runtime", "tests/sdk"])
def test_everything_works_on_httpx2(project: Path, packages: Path, tmp_path: Path, suite: str) -> None:
    _run(project, packages, tmp_path, suite)


def _run(project: Path, packages: Path, tmp_path: Path, *chosen: str) -> None:
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--basetemp", str(tmp_path / "files")]
    options += ["--config-file", str(project / "pyproject.toml"), "-o", f"pythonpath='{packages}' '{project}'"]
    selected = [str(project / item) if item.startswith("tests/") else item for item in chosen]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *selected],
        cwd=packages,
        env={**os.environ, "SDK_HTTP_LIBRARY": "httpx2"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    if done.returncode != 0:
        pytest.fail(f"on httpx2:\n{done.stdout}", pytrace=False)


@pytest.mark.httpx2
def test_mypy_on_httpx2(packages: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "generated"]
    done = subprocess.run(command, cwd=packages, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.httpx2
def test_pyright_on_httpx2(packages: Path) -> None:
    settings = {"include": ["generated"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (packages / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", str(packages)]
    done = subprocess.run(command, cwd=packages, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
