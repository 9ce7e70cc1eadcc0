"""The targets of the Makefile take the options of the commands that they run."""

from __future__ import annotations

import shutil
import subprocess
from typing import Any

import pytest
import tomlkit

from tests.packaging.pins import BENCH_LOCKS, LOCK
from tests.structure.modules import PROJECT

_LOCKS = {
    "generate": "constraints.txt",
    "test": "constraints.txt",
    "lint": "constraints.txt",
    "pythons": "constraints.txt",
    "bench": "benchmarks/constraints/bench.txt",
}


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
@pytest.mark.parametrize(("target", "options"), [("generate", "--force"), ("check", "--format github")])
def test_options_reach_the_command(target: str, options: str) -> None:
    command = ["make", "--dry-run", "--directory", str(PROJECT), target, f"ARGS={options}"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert f"-m generator {target} {options}\n" in shown


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
@pytest.mark.parametrize(("target", "groups"), [("generate", False), ("check", False), ("test", True), ("lint", True)])
def test_only_tests_and_lint_install_their_tools(target: str, groups: bool) -> None:
    command = ["make", "--dry-run", "--always-make", "--directory", str(PROJECT), target]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "--editable '.'" in shown or "--editable '.[aiohttp]'" in shown
    assert ("--group test --group lint" in shown) is groups


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
@pytest.mark.parametrize("uv", ["", "uv"], ids=["pip", "uv"])
@pytest.mark.parametrize(("target", "lock"), [*_LOCKS.items()])
def test_every_environment_is_of_the_lock(target: str, lock: str, uv: str) -> None:
    installs = [line for line in _commands(target, f"UV={uv}") if "pip install" in line]
    assert any("--editable" in line for line in installs)
    for line in installs:
        is_pip = line.endswith(f"'pip>=25.3' --constraint {LOCK.name}")
        assert is_pip or line.endswith(f"--constraint {lock} --build-constraint {LOCK.name}")


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
@pytest.mark.parametrize("uv", ["", "uv"], ids=["pip", "uv"])
def test_the_newest_of_everything_is_of_no_lock(uv: str) -> None:
    commands = _commands("newest", f"UV={uv}")
    installs = [line for line in commands if "pip install" in line]
    assert any("--group test --group lint" in line for line in installs)
    assert not any("constraint" in line or ".venv/" in line for line in commands)
    assert commands[0] == "rm -rf .venv-newest"
    assert commands[-1].startswith(".venv-newest/") and " -m pytest " in commands[-1]


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_the_oldest_http_libraries_are_those_that_an_sdk_admits() -> None:
    project: Any = tomlkit.parse((PROJECT / "pyproject.toml").read_text("utf-8")).unwrap()
    pinned = [item.replace("==", ">=").removesuffix(".0") for item in project["dependency-groups"]["oldest"]]
    admitted = [*project["project"]["dependencies"], *project["project"]["optional-dependencies"]["aiohttp"]]
    assert {"aiohttp", "httpx"} <= {item.partition(">=")[0] for item in set(pinned) & set(admitted)}
    commands = _commands("oldest", "UV=")
    assert any(line.endswith("--editable '.[aiohttp]' --group oldest") for line in commands)
    tests = [word for word in commands[-1].split() if word.startswith("tests/")]
    assert len(tests) > 3 and all((PROJECT / test).is_file() for test in tests)


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_every_lock_is_renewed() -> None:
    written = [line.rpartition(" --output-file ")[2] for line in _commands("lock", "UV=uv") if "compile" in line]
    locks = [LOCK, *sorted(BENCH_LOCKS.iterdir())]
    assert sorted(written) == sorted(lock.relative_to(PROJECT).as_posix() for lock in locks)


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_each_marker_that_is_left_out_has_a_target_that_runs_it() -> None:
    """Nothing is left out of `make test` that runs nowhere, and what runs elsewhere is told where to look."""
    settings = tomlkit.parse((PROJECT / "pyproject.toml").read_text("utf-8")).unwrap()["tool"]["pytest"]["ini_options"]
    left_out = settings["addopts"][settings["addopts"].index("-m") + 1].replace("not ", "").split(" and ")
    assert left_out == [marker.partition(":")[0] for marker in settings["markers"]]
    help_text = subprocess.run(
        ["make", "--directory", str(PROJECT), "help"], capture_output=True, text=True, check=True
    ).stdout
    for marker in left_out:
        assert any(f"-m {marker}" in line for line in _commands(marker))
        assert f"make {marker}" in help_text


def _commands(target: str, *variables: str) -> list[str]:
    command = ["make", "--dry-run", "--always-make", "--directory", str(PROJECT), target, *variables]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    lines = printed.replace("\\\n", " ").splitlines()
    return [line.strip() for line in lines if not line.startswith("make")]
