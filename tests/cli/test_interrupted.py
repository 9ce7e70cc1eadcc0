"""The whole program, killed while it writes and started twice at once: no file is cut, none is lost, the next run completes."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_process import start
from tests.structure.modules import PROJECT

KILLED = """
import os, signal, sys
left = iter(range(int(sys.argv.pop(1))))
def count(event, arguments):
    inside = event in ("open", "os.mkdir", "os.rename", "os.remove", "os.rmdir") and "generated/" in str(arguments[0])
    if inside and next(left, None) is None:
        os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
from generator.cli import main
main()
"""


@pytest.fixture
def folder(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project in which the SDK is generated, and a second document, which gives other files. It is the current folder."""
    shutil.copytree(project / "spec", tmp_path / "spec")
    monkeypatch.chdir(tmp_path)
    other = (tmp_path / "spec/openapi.yaml").read_text(encoding="utf-8").replace("CompletionUsage", "CompletionCost")
    (tmp_path / "other.yaml").write_text(other, encoding="utf-8")
    assert start("generate", *OTHER).returncode == 0
    assert start("generate").returncode == 0
    return tmp_path


OTHER = ("--spec", "other.yaml", "--config", "", "--package", "other")


def tree(folder: Path) -> dict[str, bytes]:
    """What is in the SDK's folder, without what a killed run left behind for the next one to remove."""
    found = (path for path in (folder / "generated").rglob("*") if path.is_file() and path.parent.name != ".sdkgen-tmp")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def generate_other(folder: Path) -> dict[str, bytes]:
    """What the other document gives, in a folder of its own of the same name."""
    elsewhere = folder / "elsewhere"
    shutil.copytree(folder / "spec", elsewhere / "spec")
    shutil.copy(folder / "other.yaml", elsewhere)
    done = subprocess.run(
        [sys.executable, "-m", "generator", "generate", *OTHER],
        cwd=elsewhere,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr
    return tree(elsewhere)


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
def test_killed_while_it_writes(folder: Path) -> None:
    old, new = tree(folder), generate_other(folder)
    assert len(old.keys() - new.keys()) > 0 and len(new.keys() - old.keys()) > 0
    manifest = "generated/.sdkgen.json"
    moment = 0
    for moment in range(0, 1000, 47):
        killed = subprocess.run(
            [sys.executable, "-c", KILLED, str(moment), "generate", *OTHER],
            env={**os.environ, "PYTHONPATH": str(PROJECT)},
            capture_output=True,
        )
        if killed.returncode == 0:
            break
        assert killed.returncode == -signal.SIGKILL, killed.stderr
        found = tree(folder)
        assert all(found.get(path) in (old.get(path), new.get(path)) for path in {*old, *new, *found} - {manifest})
        differing = {path for path in {*new, *found} - {manifest} if found.get(path) != new.get(path)}
        checked = start("check", *OTHER)
        assert checked.returncode == bool(differing)
        named = [
            line.split()[-1]
            for line in checked.stdout.splitlines()
            if line.startswith(("changed ", "missing ", "left over "))
        ]
        assert sorted(named) == sorted(differing)
        assert start("generate").returncode == 0
        assert tree(folder) == old and not (folder / "generated/.sdkgen-tmp").exists()
    assert moment > 50
    assert tree(folder) == new


def test_two_documents_at_once(folder: Path) -> None:
    old, new = tree(folder), generate_other(folder)
    for _ in range(3):
        runs = [
            subprocess.Popen(
                [sys.executable, "-m", "generator", "generate", *options],
                env={**os.environ, "PYTHONPATH": str(PROJECT)},
                stderr=subprocess.DEVNULL,
            )
            for options in ((), OTHER)
        ]
        assert [run.wait() for run in runs] == [0, 0]
        assert tree(folder) in (old, new)


INTERRUPTED = """
import os, signal, sys
left = iter(range(int(sys.argv.pop(1))))
def count(event, arguments):
    if event == "open" and next(left, None) is None:
        os.killpg(0, signal.SIGINT)
sys.addaudithook(count)
from generator.cli import main
main()
"""


@pytest.mark.skipif(os.name != "posix", reason="process groups are POSIX")
@pytest.mark.parametrize("moment", [20, 200, 500])
def test_an_interrupt_from_the_keyboard_says_nothing(folder: Path, moment: int) -> None:
    """It comes to every process of the terminal, as early as while modules are read."""
    old = tree(folder)
    stopped = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, str(moment), "generate", *OTHER],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        start_new_session=True,
    )
    assert (stopped.returncode, stopped.stdout, stopped.stderr) == (-signal.SIGINT, b"", b"")
    assert tree(folder) == old
