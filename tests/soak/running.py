"""Rounds of many calls at once, and what must hold during each and after it."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import anyio

import generated
from generated import AsyncOpenAI, OpenAI, Timeout
from tests.soak.server import SoakServer
from tests.soak.wishes import BLOCKING, READINGS, Wish, a_wish

TOTAL = 0.2  # seconds that a call takes at most whose server says no more
THREADS = 8
_DESCRIPTORS = next((path for path in ("/proc/self/fd", "/dev/fd") if Path(path).is_dir()), None)


@dataclass
class Findings:
    """What happened, by kind, and what should not have. Equal faults count once."""

    outcomes: Counter[str] = field(default_factory=Counter)
    faults: dict[str, str] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, outcome: str) -> None:
        with self.lock:
            self.outcomes[outcome] += 1

    def fault(self, what: str, details: object) -> None:
        with self.lock:
            self.faults.setdefault(what, str(details))


@dataclass(frozen=True)
class Left:
    """What a round has left over: descriptors of this process, and objects that Python looks after."""

    descriptors: int
    objects: int


class Soak:
    """A server, and clients that live through all rounds."""

    def __init__(self, seed: int = 0, *, streams: int, restarts: bool = True, retries: int = 2) -> None:
        self.findings = Findings()
        self.left: list[Left] = []
        self._chance = random.Random(seed)
        self._streams = streams
        self._restarts = restarts
        self._retries = retries

    async def run(self, rounds: Iterator[int]) -> Findings:
        """Run rounds, each of so many calls, and look at what is left after each and in the end."""
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: self.findings.fault(context["message"], context))
        with self._noticing():
            before = _descriptors()
            server = SoakServer()
            options: dict[str, Any] = {"api_key": "sk-soak", "base_url": server.url, "max_retries": self._retries}
            blocking, client = OpenAI(**options), AsyncOpenAI(**options)
            for calls in rounds:
                await self._round(server, client, blocking, calls)
                self._look(client._client, blocking._client)
            await client.close()
            blocking.close()
            server.stop()
            await asyncio.sleep(0)
            if _descriptors() > before:
                self.findings.fault("descriptors that nobody closed", _descriptors() - before)
        self._compare()
        return self.findings

    async def _round(self, server: SoakServer, client: AsyncOpenAI, blocking: OpenAI, calls: int) -> None:
        wishes = iter([a_wish(self._chance, READINGS) for _ in range(calls)])
        blocking_wishes = iter([a_wish(self._chance, BLOCKING) for _ in range(calls // 10)])
        lock = threading.Lock()
        threads = [
            threading.Thread(target=self._thread, args=(server, blocking, blocking_wishes, lock))
            for _ in range(THREADS)
        ]
        for thread in threads:
            thread.start()
        tasks = [asyncio.ensure_future(self._task(server, client, wishes)) for _ in range(self._streams)]
        waiting = asyncio.gather(*tasks)
        while self._restarts and not waiting.done():
            await asyncio.wait([waiting], timeout=self._chance.uniform(4, 12))
            if not waiting.done():
                await asyncio.to_thread(server.restart)
        await waiting
        for thread in threads:
            await asyncio.to_thread(thread.join)

    async def _task(self, server: SoakServer, client: AsyncOpenAI, wishes: Iterator[Wish]) -> None:
        for wish in wishes:
            with self._judging(server, wish):
                if wish.reading == "cancel":
                    await self._cancelled(client, wish)
                else:
                    await _call(client, wish)

    async def _cancelled(self, client: AsyncOpenAI, wish: Wish) -> None:
        calling = asyncio.ensure_future(_call(client, wish))
        await asyncio.wait([calling], timeout=self._chance.uniform(0, 0.1))
        calling.cancel()
        await asyncio.wait([calling])
        if not calling.cancelled():
            calling.result()

    def _thread(self, server: SoakServer, client: OpenAI, wishes: Iterator[Wish], lock: threading.Lock) -> None:
        while True:
            with lock:
                wish = next(wishes, None)
            if wish is None:
                return
            with self._judging(server, wish):
                _blocking_call(client, wish)

    @contextmanager
    def _judging(self, server: SoakServer, wish: Wish) -> Iterator[None]:
        """Note how a call has ended, and whether it may end so."""
        restarts = server.restarts
        try:
            yield
        except generated.OpenAIError as error:
            self.findings.note(type(error).__name__)
            is_whole = wish.ending == "whole" and wish.reading != "scope"
            if is_whole and restarts == server.restarts and restarts % 2 == 0:
                self.findings.fault(
                    f"{type(error).__name__} from a server that did nothing wrong", f"{error!r}: {wish}"
                )
        except Exception as error:
            self.findings.fault(f"{type(error).__name__} is none of the SDK's errors", f"{error!r}: {wish}")
        else:
            self.findings.note("in order")
            if wish.ending not in ("whole", "error") and wish.reading in ("all", "slow", "total"):
                self.findings.fault(f"no error where the answer is {wish.ending}", wish)

    def _look(self, http: Any, blocking_http: Any) -> None:
        """Look for what a round has left in use."""
        for pool in (http._transport._transport._pool, blocking_http._transport._pool):
            used = [repr(one) for one in pool.connections if not (one.is_idle() or one.is_closed())]
            if used or pool._requests:
                self.findings.fault("connections that were not given back", used or pool._requests)
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        if others:
            self.findings.fault("tasks that go on", others)
        gc.collect()
        self.left.append(Left(_descriptors(), len(gc.get_objects())))

    def _compare(self) -> None:
        """Compare what the last round left with what the second did: the first one loads and fills what stays."""
        if len(self.left) < 3:
            return
        early, late = self.left[1], self.left[-1]
        if late.objects > early.objects * 1.05 + 5000:
            self.findings.fault("objects that become more and more", self.left)
        if late.descriptors > early.descriptors + 4 * self._streams:
            self.findings.fault("descriptors that become more and more", self.left)

    @contextmanager
    def _noticing(self) -> Iterator[None]:
        """Take exceptions that nobody catches for faults."""
        before = sys.unraisablehook, threading.excepthook
        sys.unraisablehook = lambda args: self.findings.fault(f"nobody caught {args.exc_value!r}", args.object)
        threading.excepthook = lambda args: self.findings.fault(f"a thread died of {args.exc_value!r}", args.thread)
        try:
            yield
        finally:
            gc.collect()
            sys.unraisablehook, threading.excepthook = before


async def _call(client: AsyncOpenAI, wish: Wish) -> None:
    """Make the call that a wish asks for. Raises AssertionError for an answer that is not whole and says nothing of it."""
    timeout = Timeout(30, total=TOTAL) if wish.reading == "total" else Timeout(60)
    if not wish.stream:
        completion = await client.completions.create(model="m", prompt=wish.prompt, timeout=timeout)
        _check([choice.index for choice in completion.choices], wish)
        return
    numbers: list[int] = []
    with anyio.move_on_after(0.02 if wish.reading == "scope" else None) as scope:
        async with await client.completions.create(
            model="m", prompt=wish.prompt, stream=True, timeout=timeout
        ) as stream:
            async for item in stream:
                numbers += [choice.index for choice in item.choices]
                if wish.reading == "slow":
                    await asyncio.sleep(0.005)
                if wish.reading == "some" and len(numbers) > wish.items // 2:
                    return
        _check(numbers, wish)
    assert wish.reading == "scope" or not scope.cancelled_caught


def _blocking_call(client: OpenAI, wish: Wish) -> None:
    timeout = Timeout(30, total=TOTAL) if wish.reading == "total" else Timeout(60)
    if not wish.stream:
        completion = client.completions.create(model="m", prompt=wish.prompt, timeout=timeout)
        _check([choice.index for choice in completion.choices], wish)
        return
    numbers: list[int] = []
    with client.completions.create(model="m", prompt=wish.prompt, stream=True, timeout=timeout) as stream:
        for item in stream:
            numbers += [choice.index for choice in item.choices]
            if wish.reading == "some" and len(numbers) > wish.items // 2:
                return
    _check(numbers, wish)


def _check(numbers: list[int], wish: Wish) -> None:
    """Assert that nothing was lost, doubled or put in another order."""
    assert numbers == list(range(wish.items)), f"{wish.items} items are {numbers}"


def _descriptors() -> int:
    return len(os.listdir(_DESCRIPTORS)) if _DESCRIPTORS else 0
