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
from functools import cached_property
from importlib import import_module
from typing import Any

from benchmarks.clients.answers import EVENTS, TEXT
from benchmarks.clients.memory import resident_bytes

CONCURRENT = 200
_SIZE = EVENTS * len(TEXT)


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
        return {kind: self._contender.AsyncCaller(f"{self._origin}/{kind}/v1") for kind in ("json", "small", "large")}

    def do(self, task: str, count: int) -> dict[str, float]:
        """Do a task `count` times, and return the seconds that one unit of it (a request, a chunk) took."""
        kind, _, mode = task.partition("-")
        work: Callable[[], int] = {
            "sync": lambda: self._work(kind, count),
            "async": lambda: self._loop.run_until_complete(self._awork(kind, count)),
            "concurrent": lambda: self._loop.run_until_complete(self._crowd(count)),
        }[mode]
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

    async def _crowd(self, count: int) -> int:
        """Let many tasks each ask `count` times, all at once."""
        caller = self._async["json"]

        async def ask() -> None:
            for _ in range(count):
                _check_completion(await caller.request())

        await asyncio.gather(*(ask() for _ in range(CONCURRENT)))
        return CONCURRENT * count


def _check_completion(completion: Any) -> None:
    if not completion.choices[0].text.endswith("dog."):
        raise AssertionError("the completion is not what the server sent")


def _check_stream(size: int) -> None:
    if size != _SIZE:
        raise AssertionError(f"the stream came with {size} characters, not {_SIZE}")


def main(contender: str, port: str) -> None:
    worker = Worker(contender, int(port))
    for line in sys.stdin:
        order = json.loads(line)
        task = order["task"]
        answer = {"bytes": resident_bytes()} if task == "memory" else worker.do(task, order["count"])
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
