"""Runs in one folder at the same time take turns: what is there in the end is what one of them wrote, and nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from generator.emit import compare
from tests.emit.trees import files, on_disk

TURNS = 15

PROGRAM = """
import sys
from pathlib import Path
from generator.emit import write
from tests.emit.test_at_once import TURNS, content
from tests.emit.trees import files
print("ready", flush=True)
sys.stdin.readline()
for turn in range(TURNS):
    assert write(files(content(sys.argv[2], turn)), Path(sys.argv[1])).written
"""


def content(run: str, turn: int) -> dict[str, str]:
    """Files that both runs have, in folders, and some that only this run has at this turn."""
    shared = {f"folder{number % 7}/{number}.py": f"{run} {turn} {number}\n" * 50 for number in range(60)}
    return {**shared, f"{run}.py": "", f"only_{run}{turn % 3}/deep.py": f"{turn}\n"}


def test_two_runs_with_different_files(tmp_path: Path) -> None:
    output = tmp_path / "sdk"
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(output), name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for name in ("a", "b", "c")
    ]
    for run in runs:
        assert run.stdout is not None and run.stdout.readline() == "ready\n"
    for run in runs:
        assert run.stdin is not None
        run.stdin.write("\n")
        run.stdin.flush()
    for run in runs:
        run.communicate()
    assert [run.returncode for run in runs] == [0, 0, 0]
    winner = next(name for name in ("a", "b", "c") if (output / f"{name}.py").exists())
    last = content(winner, TURNS - 1)
    assert on_disk(output) == last
    assert compare(files(last), output).up_to_date
