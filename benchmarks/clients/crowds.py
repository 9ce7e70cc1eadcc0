"""Many requests at once: async clients, on the HTTP library and on aiohttp, and sync clients in threads."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.clients import writing
from benchmarks.clients.answers import BRIEF
from benchmarks.clients.environments import environment, installed
from benchmarks.clients.lineup import FLOOR, OURS, Contender
from benchmarks.clients.race import Task, race, runners, server
from benchmarks.results import Section, machine, section

AIOHTTP_FLOOR = "raw aiohttp + pydantic"
_ON_AIOHTTP = {"BENCHMARK_AIOHTTP": "1"}
_ROUNDS = 15
_ASYNC = (
    Task("json-crowd20", "request, 20 at once", 10, _ROUNDS),
    Task("json-crowd200", "request, 200 at once", 2, _ROUNDS),
    Task("json-crowd1000", "request, 1,000 at once", 1, _ROUNDS),
    Task("brief-crowd500", "chunk, 500 streams at once", 1, _ROUNDS, streams=True),
)
_SYNC = Task("json-threads100", "request, in 100 threads", 4, _ROUNDS)

ABOUT = """\
CPU time of the client's process, in two columns as microseconds, else as the ratio to the floor: raw httpx with pydantic for
clients on httpx, raw aiohttp with pydantic for those on aiohttp. The median of the ratios of {rounds} rounds. A stream of the
last rows has {chunks} chunks, each a chunk of the transfer coding. Goals: ours at most 1.1 of raw httpx, on aiohttp at
most 1.5 of raw aiohttp.
{machine}"""


def measure_crowds() -> Section:
    """Measure async clients with many requests under way, and sync clients in many threads."""
    with tempfile.TemporaryDirectory() as folder, server() as port:
        contenders = _lineup(Path(folder))
        with runners(contenders, port) as running:
            seconds = {task.name: race(running, task) for task in _ASYNC}
            sync = [runner for runner in running if not _is_on_aiohttp(runner.contender)]
            seconds[_SYNC.name] = race(sync, _SYNC)
    return _section(contenders, seconds)


def _lineup(folder: Path) -> Sequence[Contender]:
    python = environment("bench-aiohttp")
    ours = Contender(
        OURS, "sdk", python, "", writing.write_ours(folder / "ours", "httpx"), {"BENCHMARK_PACKAGE": "generated"}
    )
    openai = Contender(
        f"openai {installed(python, 'openai')['openai']}", "sdk", python, "", None, {"BENCHMARK_PACKAGE": "openai"}
    )
    return [
        Contender(FLOOR, "floor", python, ""),
        ours,
        openai,
        Contender(AIOHTTP_FLOOR, "floor_aiohttp", python, ""),
        *(
            replace(one, name=f"{one.name} on aiohttp", variables={**one.variables, **_ON_AIOHTTP})
            for one in (ours, openai)
        ),
    ]


def _is_on_aiohttp(contender: Contender) -> bool:
    return "aiohttp" in contender.name


def _floor_of(contender: Contender) -> str:
    return AIOHTTP_FLOOR if _is_on_aiohttp(contender) else FLOOR


def _section(contenders: Sequence[Contender], seconds: Mapping[str, Mapping[str, Sequence[float]]]) -> Section:
    rows = [
        (task.title, *(_cell(contender, seconds[task.name]) for contender in contenders)) for task in (*_ASYNC, _SYNC)
    ]
    versions = installed(contenders[0].python, "httpx", "aiohttp", "pydantic")
    clients = ", ".join(f"{name} {number}" for name, number in versions.items())
    tools = machine("pydantic")
    about = ABOUT.format(rounds=_ROUNDS, chunks=BRIEF, machine=f"{tools} Clients: {clients}.")
    return section("Many at once", about, ("CPU of", *(contender.name for contender in contenders)), rows)


def _cell(contender: Contender, costs: Mapping[str, Sequence[float]]) -> str:
    """Return a floor's microseconds, or the ratio to the floor; "-" for what a contender doesn't do."""
    if contender.name not in costs:
        return "-"
    floor = costs[_floor_of(contender)]
    if contender.name == _floor_of(contender):
        return f"{statistics.median(floor) * 1e6:.0f} µs"
    return f"{statistics.median(a / b for a, b in zip(costs[contender.name], floor)):.2f}"
