"""Timing whole processes fairly: every contender takes its turn in every round, so that a busy machine hits all alike."""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Command:
    """A program to time. `prepare` brings the disk into the state that a run starts from; it is not timed."""

    arguments: Sequence[str | Path]
    prepare: Callable[[], None] = lambda: None
    environment: Mapping[str, str] = field(default_factory=dict)


def time_rounds(commands: Mapping[str, Command], rounds: int) -> dict[str, list[float]]:
    """Seconds of wall clock of each command in each round, after one round that does not count."""
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            taken = _time(name, command)
            if number:
                seconds[name].append(taken)
    return seconds


def median(seconds: Mapping[str, list[float]]) -> dict[str, float]:
    return {name: statistics.median(values) for name, values in seconds.items()}


def _time(name: str, command: Command) -> float:
    command.prepare()
    start = time.perf_counter()
    done = subprocess.run(command.arguments, env=dict(command.environment), capture_output=True, text=True)
    taken = time.perf_counter() - start
    if done.returncode != 0:
        raise RuntimeError(f"{name} failed:\n{done.stdout}{done.stderr}")
    return taken
