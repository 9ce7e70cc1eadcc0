"""`check` as people, scripts and workflows read it: every kind of difference, in every format, and nothing is written."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest
from typer.testing import Result

from generator.diagnostics import Location, Severity
from generator.report import github_annotation, print_styled
from generator.report.text import Styled
from tests.cli.conftest import Pipeline
from tests.cli.test_printing import Terminal
from tests.emit.test_obstacles import drop_privileges
from tests.structure.modules import PROJECT

Run = Callable[..., Result]

KEYS = ["path", "line", "column", "severity", "code", "message", "pointer", "hint"]

CODES = {
    "generated/changed.py": "StaleFile",
    "generated/edited.py": "EditedFile",
    "generated/foreign.py": "ForeignFile",
    "generated/gone.py": "LeftOverFile",
    "generated/in_the_way.py": "FileInTheWay",
    "generated/missing.py": "MissingFile",
}


def files(**texts: str) -> dict[PurePosixPath, str]:
    return {PurePosixPath(f"{name}.py"): text for name, text in texts.items()}


@pytest.fixture(autouse=True)
def _outside_of_a_workflow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)


@pytest.fixture
def differing(run: Run, pipeline: Pipeline) -> Path:
    """A folder with one file for every kind of difference."""
    pipeline.files = files(changed="1\n2\n", edited="1\n", gone="1\n", same="1\n")
    assert run("generate").exit_code == 0
    folder = Path("generated")
    (folder / "edited.py").write_text("mine\n")
    (folder / "foreign.py").write_text("mine\n")
    (folder / "in_the_way.py").mkdir()
    pipeline.files = files(changed="1\n3\n", edited="1\n", same="1\n", foreign="1\n", in_the_way="1\n", missing="1\n")
    return folder


def test_as_text_there_is_a_diff_and_a_line_a_file(run: Run, differing: Path) -> None:
    result = run("check")
    assert result.exit_code == 1
    assert result.stdout == (
        "--- generated/changed.py\n+++ generated/changed.py\n@@ -1,2 +1,2 @@\n 1\n-2\n+3\n"
        "--- generated/edited.py\n+++ generated/edited.py\n@@ -1 +1 @@\n-mine\n+1\n"
        "--- generated/foreign.py\n+++ generated/foreign.py\n@@ -1 +1 @@\n-mine\n+1\n"
        "--- /dev/null\n+++ generated/missing.py\n@@ -0,0 +1 @@\n+1\n"
        "--- generated/gone.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-1\n"
        "changed         generated/changed.py\n"
        "edited by hand  generated/edited.py\n"
        "not ours        generated/foreign.py\n"
        "in the way      generated/in_the_way.py\n"
        "missing         generated/missing.py\n"
        "left over       generated/gone.py\n"
    )
    assert (
        "generated/in_the_way.py:1:1: error[FileInTheWay]: a generated file goes here, but there is a folder"
        in result.stderr
    )
    assert result.stderr.endswith(
        "6 files of 7 differ; `sdkgen generate` stops at 1 edited by hand, 1 not ours, 1 in the way\n"
    )


def test_the_diff_is_a_patch(run: Run, pipeline: Pipeline) -> None:
    pipeline.files = files(a="1\n2\n", b="1\n")
    run("generate")
    pipeline.files = files(a="1\n3", c="new\n")
    patch = run("check").stdout
    subprocess.run(["git", "apply", "-p0", "-"], input=patch.rpartition("changed ")[0], text=True, check=True)
    assert [path.name for path in sorted(Path("generated").glob("*.py"))] == ["a.py", "c.py"]
    assert run("check").exit_code == 0


def test_as_json_there_is_an_entry_a_file_with_keys_that_stay(run: Run, differing: Path) -> None:
    result = run("check", "--format", "json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)
    assert all(list(entry) == KEYS for entry in found)
    assert {entry["path"]: entry["code"] for entry in found} == CODES
    assert {entry["severity"] for entry in found} == {"error"}
    assert {entry["path"]: entry["line"] for entry in found if entry["line"] != 1} == {"generated/changed.py": 2}
    assert all(entry["hint"] and entry["column"] == 1 for entry in found)


def test_for_github_there_is_an_annotation_a_file(run: Run, differing: Path) -> None:
    result = run("check", "--format", "github")
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert len(lines) == len(CODES)
    assert {line.split("::")[1] for line in lines} == {
        f"error file={path},line={2 if 'changed' in path else 1},col=1,title={code}" for path, code in CODES.items()
    }


def test_names_cannot_break_out_of_an_annotation(run: Run, pipeline: Pipeline) -> None:
    pipeline.files = {PurePosixPath("a,line=9%.py"): ""}
    (line,) = run("check", "--format", "github").stdout.splitlines()
    assert line.startswith("::error file=generated/a%2Cline=9%25.py,line=1,col=1,title=MissingFile::")


def test_annotations_count_paths_from_the_top_of_the_checkout(
    run: Run, pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    (tmp_path / "client").mkdir()
    monkeypatch.chdir(tmp_path / "client")
    (line,) = run("check", "--format", "github").stdout.splitlines()
    assert line.startswith("::error file=client/generated/__init__.py,line=1")
    place = Location("https://plants.example/a.yaml", 1, 1, "")
    assert "file=https%3A//plants.example/a.yaml," in github_annotation(Severity.ERROR, "T", "m", place)
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path / "elsewhere"))
    (line,) = run("check", "--format", "github").stdout.splitlines()
    assert line.startswith("::error file=generated/__init__.py,line=1")


def test_an_up_to_date_folder_says_nothing_on_stdout(run: Run) -> None:
    run("generate")
    assert run("check").stdout == ""
    assert json.loads(run("check", "--format", "json").stdout) == []
    assert run("check", "--format", "github").stdout == ""


def test_somebody_elses_folder_is_named_in_every_format(run: Run) -> None:
    Path("generated").mkdir()
    Path("generated/thesis.txt").write_text("years of work")
    as_text = run("check")
    assert as_text.exit_code == 1 and "generated:1:1: error[ForeignFolder]" in as_text.stderr
    assert "stops at a folder of somebody else" in as_text.stderr
    assert "ForeignFolder" in {entry["code"] for entry in json.loads(run("check", "--format", "json").stdout)}
    assert "title=ForeignFolder" in run("check", "--format", "github").stdout


@pytest.mark.parametrize("content", ["x = 1\n", "x = 2\n"], ids=["nothing else changed", "the document changed"])
def test_a_refusal_exits_with_1_from_both_commands(run: Run, pipeline: Pipeline, content: str) -> None:
    run("generate")
    Path("generated/__init__.py").write_text("mine\n")
    pipeline.files = {PurePosixPath("__init__.py"): content}
    for _ in range(2):
        assert [run("check").exit_code, run("generate").exit_code] == [1, 1]
    assert Path("generated/__init__.py").read_text() == "mine\n"


def test_a_refusal_says_what_to_do(run: Run, differing: Path) -> None:
    said = run("generate").stderr
    assert "`sdkgen generate --force` overwrites it" in said
    assert 'settings: {keep_files: ["edited.py"]}' in said and 'settings: {keep_files: ["foreign.py"]}' in said
    assert said.endswith("nothing was written\n")
    forced = run("generate", "--force")
    assert forced.exit_code == 1 and "FileInTheWay" in forced.stderr and "EditedFile" not in forced.stderr
    assert (differing / "edited.py").read_text() == "mine\n"


def test_a_terminal_is_not_steered_by_a_file_and_a_patch_keeps_its_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    text: Styled = [("-\x1b[2J\tred\u202e\n", "red")]
    for variable in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("TERM", "dumb")
    terminal = Terminal()
    print_styled(text, terminal)
    assert terminal.getvalue() == "-\\x1b[2J\tred\\u202e\n"
    monkeypatch.setenv("TERM", "xterm")
    terminal = Terminal()
    print_styled(text, terminal)
    assert "\x1b[31m-\\x1b[2J" in terminal.getvalue()


def test_colour_can_be_forced_and_forbidden(run: Run, differing: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(variable, raising=False)
    assert "\x1b[" not in run("check").stdout
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[31m-2\x1b[0m" in run("check").stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run("check").stdout


def snapshot(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """Mode, time of last change and bytes of everything in a folder, and of the folder itself."""
    paths = [folder, *folder.rglob("*")]
    return {
        str(path): (path.stat().st_mode, path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in paths
    }


def test_it_never_writes(project: Path, tmp_path: Path) -> None:
    """Where nothing can be written it works as well: no home, a cache and a working folder without permission."""
    for name in ("spec/openapi.yaml", "spec/sdk.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes((project / name).read_bytes())
    (tmp_path / "cache").mkdir()
    environment = {name: value for name, value in os.environ.items() if name not in ("HOME", "SDKGEN_CACHE")}
    environment |= {"PYTHONPATH": str(PROJECT), "PYTHONDONTWRITEBYTECODE": "1"}

    def start(*arguments: str, **more: str) -> int:
        return subprocess.run(
            [sys.executable, "-m", "generator", *arguments],
            cwd=tmp_path,
            env={**environment, **more},
            capture_output=True,
            preexec_fn=drop_privileges if os.name == "posix" else None,
        ).returncode

    assert start("generate", SDKGEN_CACHE="") == 0
    (tmp_path / "generated/_constants.py").write_text("edited\n")
    folders = [path for path in (tmp_path, *tmp_path.rglob("*")) if path.is_dir()]
    for path in folders:
        path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        before = snapshot(tmp_path)
        assert [start("check"), start("check", SDKGEN_CACHE=str(tmp_path / "cache"))] == [1, 1]
        assert snapshot(tmp_path) == before
    finally:
        for path in folders:
            path.chmod(0o755)
    before = snapshot(tmp_path)
    assert start("check") == 1
    assert start("check", "--output", "nowhere/sdk") == 1
    assert snapshot(tmp_path) == before


def test_nothing_changed_means_that_no_time_of_a_file_moves(run: Run, pipeline: Pipeline) -> None:
    pipeline.files = {PurePosixPath("__init__.py"): "x = 1\n", PurePosixPath("types/deep/a.py"): ""}
    run("generate")
    before = snapshot(Path("generated"))
    for arguments in (("generate",), ("generate", "--force"), ("check",)):
        assert run(*arguments).exit_code == 0
    assert snapshot(Path("generated")) == before
