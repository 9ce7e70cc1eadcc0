"""The same input gives the same bytes, wherever and however the generator runs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.structure.modules import PROJECT

ENVIRONMENTS = {
    "another hash seed, locale and time zone": {
        "PYTHONHASHSEED": "4242",
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "TZ": "Pacific/Kiritimati",
    },
    "a warm cache": {},
}


def generate(folder: Path, spec: Path, config: Path, environment: dict[str, str]) -> dict[str, bytes]:
    """The tree that a new process writes, by path; its cache is empty unless the environment names one."""
    output = folder / "sdk"
    options = ["--spec", str(spec), "--config", str(config), "--output", str(output)]
    variables = {**os.environ, "SDKGEN_CACHE": str(folder / "cache"), "PYTHONHASHSEED": "1", **environment}
    done = subprocess.run(
        [sys.executable, "-m", "generator", "generate", *options],
        cwd=PROJECT,
        env=variables,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in output.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def inputs(project: Path) -> tuple[Path, Path]:
    return project / "spec/openapi.yaml", project / "spec/sdk.yaml"


@pytest.fixture(scope="module")
def first(inputs: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], Path]:
    """The tree of one run, and its cache."""
    folder = tmp_path_factory.mktemp("first")
    return generate(folder, *inputs, {}), folder / "cache"


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_the_environment_does_not_matter(
    first: tuple[dict[str, bytes], Path], inputs: tuple[Path, Path], tmp_path: Path, name: str
) -> None:
    environment = dict(ENVIRONMENTS[name])
    if name == "a warm cache":
        environment["SDKGEN_CACHE"] = str(first[1])
    assert generate(tmp_path, *inputs, environment) == first[0]


def test_the_notation_does_not_matter(
    first: tuple[dict[str, bytes], Path], inputs: tuple[Path, Path], tmp_path: Path
) -> None:
    document = tmp_path / "elsewhere" / "document.json"
    document.parent.mkdir()
    document.write_text(json.dumps(yaml.safe_load(inputs[0].read_text(encoding="utf-8"))), encoding="utf-8")
    config = tmp_path / "configuration.yaml"
    shutil.copy(inputs[1], config)
    assert generate(tmp_path, document, config, {}) == first[0]


def test_the_committed_sdk_is_what_the_document_says(first: tuple[dict[str, bytes], Path], project: Path) -> None:
    committed = project / "generated"
    files = (path for path in committed.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    found = {path.relative_to(committed).as_posix(): path.read_bytes().replace(b"\r\n", b"\n") for path in files}
    assert found == first[0]
