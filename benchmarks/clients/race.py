"""Rounds in which every contender takes its turn, each in a process that lives through all of them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from benchmarks.clients.environments import PROJECT
from benchmarks.clients.lineup import Contender


@dataclass(frozen=True)
class Task:
    """What is done in a turn: `count` times `name`, and in how many rounds."""

    name: str
    title: str
    count: int
    rounds: int
    streams: bool = False


class Runner:
    """The process of a contender."""

    def __init__(self, contender: Contender, process: subprocess.Popen[str]) -> None:
        self.contender = contender
        self._process = process

    def do(self, task: str, count: int = 0) -> dict[str, float]:
        """Have a task done and return what it cost. Raises RuntimeError when the process ended instead."""
        orders, answers = cast("IO[str]", self._process.stdin), cast("IO[str]", self._process.stdout)
        orders.write(json.dumps({"task": task, "count": count}) + "\n")
        orders.flush()
        line = answers.readline()
        if not line:
            raise RuntimeError(f"{self.contender.name} failed at {task}; its error is above")
        return cast("dict[str, float]", json.loads(line))


@contextmanager
def server() -> Iterator[str]:
    """Start the server and yield its port."""
    with _started([sys.executable, "-m", "benchmarks.clients.server"], PROJECT, None) as process:
        yield cast("IO[str]", process.stdout).readline().strip()


@contextmanager
def runners(contenders: Sequence[Contender], port: str) -> Iterator[list[Runner]]:
    """Start the process of each contender."""
    with ExitStack() as stack:
        yield [stack.enter_context(_runner(contender, port)) for contender in contenders]


def race(runners: Sequence[Runner], task: Task) -> dict[str, list[float]]:
    """Return each contender's CPU seconds of one unit in each round, after one round that does not count."""
    able = [runner for runner in runners if runner.contender.streams or not task.streams]
    seconds: dict[str, list[float]] = {runner.contender.name: [] for runner in able}
    for number in range(task.rounds + 1):
        first = number % len(able)
        for runner in able[first:] + able[:first]:
            cost = runner.do(task.name, task.count)["cpu"]
            if number:
                seconds[runner.contender.name].append(cost)
    return seconds


@contextmanager
def _runner(contender: Contender, port: str) -> Iterator[Runner]:
    command = [str(contender.python), "-m", "benchmarks.clients.worker", contender.module, port]
    # Modules in the working folder would come first: this one has none.
    with _started(command, contender.python.parent, contender.process_environment()) as process:
        yield Runner(contender, process)


@contextmanager
def _started(
    command: list[str], folder: Path, environment: Mapping[str, str] | None
) -> Iterator[subprocess.Popen[str]]:
    """Start a process that ends when its standard input does."""
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=folder, env=environment)
    try:
        yield process
    finally:
        cast("IO[str]", process.stdin).close()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
