"""The generator as a process with limits on its CPU: one for each document, or one for all of them. Nothing is cached."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

CPU_RATIO = 15
"""How much more CPU than a small document any other of moderate size may take, in the same process or in one of its own.

They take up to three times as much. What such a document must not do is take a thousand times as much.
"""

MEMORY_BYTES = 500_000_000

PROJECT = Path(__file__).parents[2]
_PEAK_UNIT = 1 if sys.platform == "darwin" else 1024

_MEASURED = """
import json, os, resource, subprocess, sys
limit = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
with open("out.log", "w") as out, open("err.log", "w") as err:
    process = subprocess.Popen([sys.executable, "-m", "generator", *sys.argv[2:]], stdout=out, stderr=err)
    _, status, usage = os.wait4(process.pid, 0)
print(json.dumps([os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss]))
"""
"""A small process in between: on Linux a process begins with the peak of memory of the one that it was forked from."""


@dataclass(frozen=True)
class Done:
    """How a run ended. `seconds` are those of all its processes together, `memory` what the largest of them held."""

    code: int
    err: str
    seconds: float
    memory: int


class OneAfterAnother:
    """Runs `sdkgen` as often as it is called, in one process: to start takes longer than to run for a small document."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def __call__(self, arguments: Sequence[str], folder: Path, seconds: float) -> Done:
        """`sdkgen ARGUMENTS` in a folder, limited to so many seconds of CPU. The process ends with a run that takes more."""
        process = self._process = self._process or _started()
        assert process.stdin and process.stdout
        process.stdin.write(json.dumps([list(arguments), str(folder), seconds]) + "\n")
        process.stdin.flush()
        answer = process.stdout.readline()
        if not answer:
            self.close()
            pytest.fail(f"more than {seconds:.1f} s of CPU, or a process that died")
        code, err, used, peak = json.loads(answer)
        return Done(code, err, used, peak * _PEAK_UNIT)

    def close(self) -> None:
        """Ends the process. The next call starts another one."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
        self._process = None


_MANY = "import subprocess, sys; sys.exit(subprocess.call([sys.executable, '-m', 'tests.hostile.many_runs']))"
"""By way of a small process, too: that of the tests may have held more than a run may."""


def _started() -> subprocess.Popen[str]:
    _skip_where_nothing_is_measured()
    command = [sys.executable, "-c", _MANY]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=PROJECT, env=_environment(), stdin=pipe, stdout=pipe, encoding="utf-8")


Run = Callable[[Sequence[str], Path, float], Done]


def small_document_seconds(run: Run) -> float:
    """The CPU that the smallest document with an operation takes here and now, where other work may slow the processor.

    The more of two runs, since the first of a process imports what the others use.
    """
    with TemporaryDirectory() as folder:
        document = Path(folder, "openapi.json")
        document.write_text(json.dumps(_SMALL), "utf-8")
        arguments = ["generate", "--spec", str(document), "--config", "", "--output", str(Path(folder, "sdk"))]
        done = max((run(arguments, Path(folder), 600) for _ in range(2)), key=lambda done: done.seconds)
    assert done.code == 0, done.err
    return done.seconds


_SMALL = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "paths": {"/a": {"get": {"responses": {"200": {"description": "", "content": {"application/json": {"schema": {
        "type": "object", "properties": {"a": {"type": "string"}}
    }}}}}}}},
}  # fmt: skip


def run_alone(arguments: Sequence[str], folder: Path, seconds: float) -> Done:
    """`sdkgen ARGUMENTS` in a folder, as its user runs it: each of its processes is limited to so many seconds of CPU."""
    _skip_where_nothing_is_measured()
    command = [sys.executable, "-c", _MEASURED, str(ceil(seconds)), *arguments]
    done = subprocess.run(command, cwd=folder, env=_environment(), check=True, stdout=subprocess.PIPE)
    code, used, peak = json.loads(done.stdout)
    return Done(code, (folder / "err.log").read_text("utf-8", "replace"), used, peak * _PEAK_UNIT)


def _skip_where_nothing_is_measured() -> None:
    if not hasattr(os, "wait4"):
        pytest.skip("this system cannot measure a process")


def _environment() -> dict[str, str]:
    return {**os.environ, "SDKGEN_CACHE": "", "PYTHONPATH": str(PROJECT)}
