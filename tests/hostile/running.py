"""The generator as a process with limits, as its user or a server in front of it would run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

CPU_RATIO = 5
"""How much more CPU than a small document any of moderate size may take, all processes of a run together."""

LARGE_CPU_RATIO = 15
"""The same for a legal document of thousands of schemas."""

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


@cache
def small_document_seconds() -> float:
    """The CPU that the smallest document with an operation takes here and now, where other work may slow the processor."""
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


def run(arguments: Sequence[str], folder: Path, seconds: float) -> Done:
    """`sdkgen ARGUMENTS` in a folder, each of its processes limited to so many seconds of CPU; nothing is cached."""
    if not hasattr(os, "wait4"):
        pytest.skip("this system cannot measure a process")
    environment = {**os.environ, "SDKGEN_CACHE": "", "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-c", _MEASURED, str(ceil(seconds)), *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.PIPE)
    code, used, peak = json.loads(done.stdout)
    unit = 1 if sys.platform == "darwin" else 1024
    return Done(code, (folder / "err.log").read_text("utf-8", "replace"), used, peak * unit)
