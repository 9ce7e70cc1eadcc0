"""The benchmark of clients: who runs is in `lineup`, how in `race`, what it gives in the sections of RESULTS.md."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.clients.answers import EVENTS
from benchmarks.clients.beginning import Beginnings, measure_beginnings
from benchmarks.clients.chart import Bar, Panel, chart
from benchmarks.clients.environments import installed
from benchmarks.clients.lineup import FLOOR, Contender, lineup
from benchmarks.clients.race import Runner, Task, race, runners, server
from benchmarks.results import Section, machine, section

CHART = Path(__file__).parents[1] / "clients.svg"

TASKS = (
    Task("json-sync", "request, sync", 40, 31),
    Task("json-async", "request, async", 40, 31),
    Task("small-sync", "chunk, one a frame, sync", 1, 15, streams=True),
    Task("small-async", "chunk, one a frame, async", 1, 15, streams=True),
    Task("large-sync", "chunk, frames of 64 KiB, sync", 1, 15, streams=True),
    Task("large-async", "chunk, frames of 64 KiB, async", 1, 15, streams=True),
    Task("json-crowd200", "request, 200 at once", 1, 21),
)
TOUCH, ANSWER = "import, to a client", "import, to the first answer"
_GOALS = {
    "json": "1.15",
    "small": "1.35",
    "large": "2.0",
    "json-crowd200": "1.1",
    TOUCH: "1.3",
}
_BEGINNINGS = 11
_PANELS = {
    "json-sync": "CPU of a request",
    "small-sync": "CPU of a streamed chunk",
    "large-sync": "CPU of a chunk in large frames",
    TOUCH: "CPU from import to a client",
}

COSTS = """\
CPU time of the client's process (user and system), as the ratio to raw httpx with pydantic by hand: the median of the ratios of
{rounds}. Each contender has a process of its own, all take turns in every round, and a server on the
loopback interface, in another process, answers with bytes made beforehand. The column of the floor gives its own median.
A chunk is one event of a stream of {events}; in "one a frame" each is a chunk of the transfer coding, which the HTTP library hands
over one by one. Imports are in fresh interpreters, in environments without anything that a contender does not need;
their floor is `import httpx, pydantic` and one client, then with models and a request. Ours makes its HTTP client when a
resource is touched, which the second of these rows has and the first has not. The floor of ours on httpx2 is raw httpx2, whose
pool costs more where many requests wait. The last column is our goal.
"-": openapi-python-client knows no streams. datamodel-code-generator's client, an experiment there, is written from a
document that allows a null `finish_reason`, since it would refuse every chunk otherwise.
{machine}"""
MEMORY = """\
Resident memory in MB (1,000,000 bytes): after the first answer in a fresh interpreter, and how much it grows, after as
much work to warm up as {warm}, over {requests:,} requests and over {chunks:,} chunks (sync).
`python -m benchmarks clients --full` takes twenty thousand requests and a million chunks."""


@dataclass(frozen=True)
class Work:
    """How much a client has to do to show whether its memory grows."""

    requests: int = 2_000
    streams: int = 25


FULL = Work(requests=20_000, streams=250)
_WARM = Work(requests=500, streams=10)


def measure(work: Work) -> list[Section]:
    """Measure all contenders, write the chart, and return the sections."""
    with tempfile.TemporaryDirectory() as folder, server() as port:
        contenders = lineup(Path(folder))
        beginnings = measure_beginnings(contenders, port, _BEGINNINGS)
        with runners(contenders, port) as running:
            seconds = {task.name: race(running, task) for task in TASKS}
            growth = {runner.contender.name: _growth(runner, work) for runner in running}
    seconds |= {TOUCH: beginnings.touch, ANSWER: beginnings.answer}
    ratios = {name: _ratios(costs) for name, costs in seconds.items()}
    CHART.write_text(_chart(contenders, ratios), encoding="utf-8", newline="\n")
    return [_costs(contenders, seconds, ratios), _memory(contenders, beginnings, growth, work)]


def _ratios(costs: Mapping[str, Sequence[float]]) -> dict[str, float]:
    """Return the median, for each contender, of its ratio to the floor of the same round."""
    floor = costs[FLOOR]
    return {name: statistics.median(a / b for a, b in zip(values, floor)) for name, values in costs.items()}


def _growth(runner: Runner, work: Work) -> tuple[float, float | None]:
    """Return by how many bytes a contender grows over requests, and over chunks if it knows streams."""
    streams = runner.contender.streams
    runner.do("json-sync", _WARM.requests)
    before = runner.do("memory")["bytes"]
    runner.do("json-sync", work.requests)
    requests = runner.do("memory")["bytes"] - before
    if not streams:
        return requests, None
    runner.do("small-sync", _WARM.streams)
    before = runner.do("memory")["bytes"]
    runner.do("small-sync", work.streams)
    return requests, runner.do("memory")["bytes"] - before


def _costs(
    contenders: Sequence[Contender],
    seconds: Mapping[str, Mapping[str, Sequence[float]]],
    ratios: Mapping[str, Mapping[str, float]],
) -> Section:
    """Return the table of ratios: a row a measure, a column a contender."""
    titles = {task.name: task.title for task in TASKS}
    others = [contender.name for contender in contenders if contender.name != FLOOR]
    rows = [
        (
            titles.get(name, name),
            _time(statistics.median(costs[FLOOR])),
            *(f"{ratios[name][other]:.2f}" if other in ratios[name] else "-" for other in others),
            _GOALS.get(name) or _GOALS.get(name.partition("-")[0], ""),
        )
        for name, costs in seconds.items()
    ]
    rounds = (
        f"{TASKS[0].rounds} rounds (streams {TASKS[2].rounds}, imports {_BEGINNINGS}, 200 at once {TASKS[-1].rounds})"
    )
    about = COSTS.format(rounds=rounds, events=f"{EVENTS:,}", machine=_machine(contenders))
    return section("Clients", about, ("CPU of", FLOOR, *others, "goal"), rows)


def _memory(
    contenders: Sequence[Contender],
    beginnings: Beginnings,
    growth: Mapping[str, tuple[float, float | None]],
    work: Work,
) -> Section:
    """Return the table of memory: a row a contender."""
    rows = [
        (
            contender.name,
            f"{statistics.median(beginnings.resident[contender.name]) / 1e6:.1f}",
            *("-" if grown is None else f"{grown / 1e6:+.2f}" for grown in growth[contender.name]),
        )
        for contender in contenders
    ]
    warm = f"{_WARM.requests:,} requests and {_WARM.streams * EVENTS:,} chunks"
    about = MEMORY.format(warm=warm, requests=work.requests, chunks=work.streams * EVENTS)
    header = ("client", "after the first answer", "growth, requests", "growth, chunks")
    return section("Memory of clients", about, header, rows)


def _chart(contenders: Sequence[Contender], ratios: Mapping[str, Mapping[str, float]]) -> str:
    panels = [
        Panel(
            title,
            [
                Bar(one.name, ratios[name][one.name], one.name.startswith("ours"))
                for one in contenders
                if one.name in ratios[name]
            ],
        )
        for name, title in _PANELS.items()
    ]
    return chart("Ratio to raw httpx + pydantic (shorter is better)", panels)


def _machine(contenders: Sequence[Contender]) -> str:
    """Return what the numbers were measured on, with the versions that the floor's environment has."""
    latest = contenders[0].python
    versions = installed(latest, "httpx", "httpx2", "pydantic", "h11")
    tools = machine("openapi-python-client", "datamodel-code-generator")
    return f"{tools} Clients: {', '.join(f'{name} {number}' for name, number in versions.items())}."


def _time(seconds: float) -> str:
    return f"{seconds * 1e3:.0f} ms" if seconds >= 0.02 else f"{seconds * 1e6:.1f} µs"
