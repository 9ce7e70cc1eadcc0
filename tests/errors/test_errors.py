"""What a user is told: each case is a broken or unusual project, `expected.txt` all that the command line says about it.

A case generates an SDK from `openapi.yaml`, with `sdk.yaml` and `overlay.yaml` if it has them. One with `commands.txt` runs
the commands that stand there, one on a line; what the last one says counts. `copy A B` copies a file,
`folder A` makes a folder.

`pytest tests/errors --update-golden` rewrites what is expected; read the diff of it as a user would before you commit it.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from generator.analysis.operations import OperationReader
from generator.cli.commands import app
from tests.errors.expected import CASES, EXPECTED, FOLDER


def _break_analysis(patch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise KeyError("schema")

    patch.setattr(OperationReader, "_parameters", fail)


_COUNTING = re.compile(
    r"\d+ files? in sdk|run `sdkgen generate`$|^`sdkgen explain \w+` says why operations|^next:$|^  (?:cd|git|python|sdkgen) "
)

FAULTS: Mapping[str, Callable[[pytest.MonkeyPatch], None]] = {"internal_error": _break_analysis}
"""Cases that need a fault of the generator itself, which has none that is known."""


def _share_the_cache(patch: pytest.MonkeyPatch) -> None:
    if os.name != "posix":
        pytest.skip("elsewhere permissions do not say who can write to a folder")
    Path("cache").mkdir()
    Path("cache", "work of others").touch()
    Path("cache").chmod(0o777)
    patch.setenv("SDKGEN_CACHE", "cache")


SURROUNDINGS: Mapping[str, Callable[[pytest.MonkeyPatch], None]] = {"shared_cache": _share_the_cache}
"""Cases that need more than files."""


@pytest.mark.parametrize("name", CASES)
def test_case(name: str, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "case"
    shutil.copytree(FOLDER / name, folder)
    monkeypatch.chdir(folder)
    if name in FAULTS:
        FAULTS[name](monkeypatch)
    if name in SURROUNDINGS:
        SURROUNDINGS[name](monkeypatch)
    *before, last = _commands(folder)
    for command in before:
        _run(command)
    shape = _files(folder)
    result = _run(last)
    assert result is not None
    said = _without_summary(result.stderr) + (result.stdout if "--format" in last else "")
    if request.config.getoption("--update-golden"):
        (FOLDER / name / EXPECTED).write_text(said, "utf-8", newline="\n")
    assert said == (FOLDER / name / EXPECTED).read_text("utf-8")
    failed = "error[" in said or "::error" in said
    assert result.exit_code == (1 if failed else 0)
    if failed:
        assert _files(folder) == shape
    elif last[0] == "generate":
        assert (folder / "sdk").exists()
    assert "Traceback" not in said
    assert ("internal error" in said) is (name in FAULTS)


def _commands(folder: Path) -> list[list[str]]:
    script = folder / "commands.txt"
    if script.exists():
        return [shlex.split(line) for line in script.read_text("utf-8").splitlines()]
    spec = "openapi.json" if (folder / "openapi.json").exists() else "openapi.yaml"
    arguments = ["generate", "--spec", spec, "--output", "sdk"]
    for option, name in (("--config", "sdk.yaml"), ("--overlay", "overlay.yaml")):
        if (folder / name).exists():
            arguments += [option, name]
    return [arguments]


def _run(command: list[str]) -> Result | None:
    if command[0] == "copy":
        shutil.copy(*command[1:])
        return None
    if command[0] == "folder":
        Path(command[1]).mkdir()
        return None
    return CliRunner().invoke(app, command)


def _files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _without_summary(text: str) -> str:
    """Without the last lines of a run: how many files there are, and what to do with them, is no matter of these cases."""
    return "".join(line for line in text.splitlines(keepends=True) if not _COUNTING.search(line))
