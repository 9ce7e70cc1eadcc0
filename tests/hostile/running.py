"""The generator as a process with limits, as its user or a server in front of it would run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

CPU_SECONDS = 5
"""For any document of moderate size, all processes of a run together."""

LARGE_CPU_SECONDS = 20
"""For a legal document of thousands of schemas."""

MEMORY_BYTES = 500_000_000

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


def run(arguments: Sequence[str], folder: Path, seconds: int = CPU_SECONDS) -> Done:
    """`sdkgen ARGUMENTS` in a folder, each of its processes limited to so many seconds of CPU; nothing is cached."""
    if not hasattr(os, "wait4"):
        pytest.skip("this system cannot measure a process")
    environment = {**os.environ, "SDKGEN_CACHE": "", "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-c", _MEASURED, str(seconds), *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.PIPE)
    code, used, peak = json.loads(done.stdout)
    unit = 1 if sys.platform == "darwin" else 1024
    return Done(code, (folder / "err.log").read_text("utf-8", "replace"), used, peak * unit)
