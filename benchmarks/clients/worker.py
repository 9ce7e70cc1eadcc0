"""The process of one contender: it does what each line of its standard input says, and answers with what that cost.

`python -m benchmarks.clients.worker CONTENDER PORT`; one line of JSON in, `{"task", "count"}`, one line out.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from importlib import import_module
from typing import Any

from benchmarks.clients.answers import BRIEF, EVENTS, TEXT
from benchmarks.clients.memory import resident_bytes

_SIZE = EVENTS * len(TEXT)
_BRIEF_SIZE = BRIEF * len(TEXT)
_ASYNC_KINDS = ("json", "small", "large", "brief")


class Worker:
    """The contender's clients, one for each kind of answer, and the tasks that they are given."""

    def __init__(self, contender: str, port: int) -> None:
        self._contender: Any = import_module(f"benchmarks.clients.contenders.{contender}")
        self._origin = f"http://127.0.0.1:{port}"
        self._loop = asyncio.new_event_loop()

    @cached_property
    def _sync(self) -> dict[str, Any]:
        return {kind: self._contender.Caller(f"{self._origin}/{kind}/v1") for kind in ("json", "small", "large")}

    @cached_property
    def _async(self) -> dict[str, Any]:
        return {kind: self._contender.AsyncCaller(f"{self._origin}/{kind}/v1") for kind in _ASYNC_KINDS}

    def do(self, task: str, count: int) -> dict[str, float]:
        """Do a task `count` times, and return the seconds that one unit of it (a request, a chunk) took."""
        kind, _, mode = task.partition("-")
        way = mode.rstrip("0123456789")
        many = mode[len(way) :]
        work: Callable[[], int] = {
            "sync": lambda: self._work(kind, count),
            "async": lambda: self._loop.run_until_complete(self._awork(kind, count)),
            "crowd": lambda: self._loop.run_until_complete(self._crowd(kind, int(many), count)),
            "threads": lambda: self._threads(int(many), count),
        }[way]
        gc.collect()
        wall, cpu = time.perf_counter(), time.process_time()
        units = work()
        return {"cpu": (time.process_time() - cpu) / units, "wall": (time.perf_counter() - wall) / units}

    def _work(self, kind: str, count: int) -> int:
        caller = self._sync[kind]
        if kind == "json":
            for _ in range(count):
                _check_completion(caller.request())
            return count
        for _ in range(count):
            size = 0
            for chunk in caller.stream():
                size += len(chunk.choices[0].text)
            _check_stream(size)
        return count * EVENTS

    async def _awork(self, kind: str, count: int) -> int:
        caller = self._async[kind]
        if kind == "json":
            for _ in range(count):
                _check_completion(await caller.request())
            return count
        for _ in range(count):
            size = 0
            async for chunk in await caller.stream():
                size += len(chunk.choices[0].text)
            _check_stream(size)
        return count * EVENTS

    async def _crowd(self, kind: str, many: int, count: int) -> int:
        """Let many tasks each ask `count` times, all at once."""
        caller = self._async[kind]

        async def ask() -> None:
            for _ in range(count):
                if kind == "json":
                    _check_completion(await caller.request())
                    continue
                size = 0
                async for chunk in await caller.stream():
                    size += len(chunk.choices[0].text)
                _check_stream(size, _BRIEF_SIZE)

        await asyncio.gather(*(ask() for _ in range(many)))
        return many * count * (1 if kind == "json" else BRIEF)

    def _threads(self, many: int, count: int) -> int:
        """Let many threads each ask `count` times."""
        caller = self._sync["json"]

        def ask(_: int) -> None:
            for _ in range(count):
                _check_completion(caller.request())

        with ThreadPoolExecutor(many) as pool:
            list(pool.map(ask, range(many)))
        return many * count


def _check_completion(completion: Any) -> None:
    if not completion.choices[0].text.endswith("dog."):
        raise AssertionError("the completion is not what the server sent")


def _check_stream(size: int, whole: int = _SIZE) -> None:
    if size != whole:
        raise AssertionError(f"the stream came with {size} characters, not {whole}")


def main(contender: str, port: str) -> None:
    worker = Worker(contender, int(port))
    for line in sys.stdin:
        order = json.loads(line)
        task = order["task"]
        answer = {"bytes": resident_bytes()} if task == "memory" else worker.do(task, order["count"])
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
