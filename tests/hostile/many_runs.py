"""Runs `sdkgen` for one document after another, each within its CPU: a line of JSON in, a line of JSON out.

All work of a run is done in this process, so that its CPU and its memory are those of the run.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from math import ceil

from typer.testing import CliRunner

from generator import format
from generator.cli.commands import app
from tests.fuzz.running import one_process


def main() -> None:
    """Answers until input ends. A run that takes too much CPU ends this process, as the system does it."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    format.PARALLEL_SIZE = sys.maxsize
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    with one_process():
        for line in sys.stdin:
            print(json.dumps(_run(*json.loads(line))), file=answers, flush=True)


def _run(arguments: list[str], folder: str, seconds: float) -> tuple[int, str, float, int]:
    """The exit code, what went to standard error, the seconds of CPU, and the most memory that any run so far held."""
    before = time.process_time()
    limit = ceil(before + seconds)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (limit, hard))
    os.chdir(folder)
    result = CliRunner().invoke(app, arguments)
    used, peak = time.process_time() - before, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return result.exit_code, result.stderr, used, peak


if __name__ == "__main__":
    main()
