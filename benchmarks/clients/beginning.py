"""What it costs to begin: from import to a client, from import to the first answer, and the memory that takes.

Each in a fresh interpreter, whose compiled files are there already.
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field

from benchmarks.clients.lineup import Contender

_TOUCH = "import time\nstart = time.process_time()\n{touch}\nprint(time.process_time() - start)"
_ANSWER = """\
import time
start = time.process_time()
from benchmarks.clients.contenders.{module} import Caller
Caller("http://127.0.0.1:{port}/json/v1").request()
print(time.process_time() - start)
from benchmarks.clients.memory import resident_bytes
print(resident_bytes())"""


@dataclass(frozen=True)
class Beginnings:
    """By contender, one number a round: CPU seconds, and bytes."""

    touch: dict[str, list[float]] = field(default_factory=dict)
    answer: dict[str, list[float]] = field(default_factory=dict)
    resident: dict[str, list[float]] = field(default_factory=dict)


def measure_beginnings(contenders: Sequence[Contender], port: str, rounds: int) -> Beginnings:
    """Return what each contender's beginnings cost in each round, after one round that does not count."""
    found = Beginnings()
    for number in range(rounds + 1):
        first = number % len(contenders)
        for contender in [*contenders[first:], *contenders[:first]]:
            (touch,) = _run(contender, _TOUCH.format(touch=contender.touch))
            answer, resident = _run(contender, _ANSWER.format(module=contender.module, port=port))
            if number:
                found.touch.setdefault(contender.name, []).append(touch)
                found.answer.setdefault(contender.name, []).append(answer)
                found.resident.setdefault(contender.name, []).append(resident)
    return found


def _run(contender: Contender, code: str) -> list[float]:
    """Return the numbers that a program prints."""
    command = [str(contender.python), "-c", code]
    folder, variables = contender.python.parent, contender.process_environment()
    done = subprocess.run(command, env=variables, cwd=folder, text=True, stdout=subprocess.PIPE, check=True)
    return [float(line) for line in done.stdout.split()]
