"""A call that is cancelled, whichever await it stands at, gives its connection back and is never retried."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Generator
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from generator.runtime import draining
from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import create, stream
from tests.runtime.pools import assert_unused
from tests.runtime.server import COMPLETION, HOLD, OK, Answer, Received, Server, answer, chunk, sse

Serve = Callable[..., Server]
Script = Callable[[Any], Coroutine[Any, Any, None]]
FIRST = {"id": "1", "choices": []}
MOST = 200  # awaits; no call has so many


class CancelledAt:
    """Awaits a coroutine, and calls `cancel` when it stops for the nth time."""

    def __init__(self, script: Coroutine[Any, Any, None], number: int, cancel: Callable[[], object]) -> None:
        self._script = script
        self.number = number
        self._cancel = cancel
        self.stops = 0

    def __await__(self) -> Generator[Any, Any, None]:
        step: Any = self._script.__await__()
        send, value = step.send, None
        while True:
            try:
                asked = send(value)
            except StopIteration:
                return
            self.stops += 1
            if self.stops == self.number:
                self._cancel()
            try:
                send, value = step.send, (yield asked)
            except BaseException as error:
                send, value = step.throw, error


async def read(client: Any) -> None:
    async with client.completions.with_streaming_response.create(model="m", prompt="p") as response:
        async for _ in response.iter_bytes(8):
            pass


async def iterate(client: Any) -> None:
    async for _ in await stream(client):
        pass


async def leave_early(client: Any) -> None:
    async with await stream(client) as items:
        async for _ in items:
            break


def retried(request: Received) -> bytes:
    return OK if request.header("X-Acme-Retry-Count") == "1" else answer(503, b"x" * 100_000)


def redirected(request: Received) -> bytes:
    return OK if request.path == "/there" else answer(307, b"first", "Location: /there")


LONG = answer(200, {**COMPLETION, "padding": "x" * 200_000})
SCRIPTS: dict[str, tuple[Script, Answer]] = {
    "a request": (create, LONG),
    "a retry": (create, retried),
    "a redirect": (create, redirected),
    "a status": (create, answer(400, b"x" * 100_000)),
    "a streaming response": (read, LONG),
    "a stream": (iterate, sse(FIRST, FIRST, "[DONE]")),
    "a stream in pieces": (iterate, [sse(FIRST, end=False), chunk(b"data: {}"), chunk(b"\n\n"), b"0\r\n\r\n"]),
    "a stream that is left": (leave_early, [sse(FIRST, end=False), HOLD]),
    "a stream that stays open": (iterate, [sse(FIRST, "[DONE]", end=False), HOLD]),
}


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    async def sleep(seconds: float) -> None:
        await anyio.lowlevel.checkpoint()

    monkeypatch.setattr(anyio, "sleep", sleep)
    monkeypatch.setattr(draining, "_LONGEST", 0.01)


async def cancelled(script: Script, client: Any, number: int, scoped: bool) -> bool:
    """Run a script, cancelled at its nth stop; return whether it had come to an end before."""
    if scoped:
        with anyio.CancelScope() as scope:
            return await _ended(CancelledAt(script(client), number, scope.cancel))
        return False
    task = asyncio.ensure_future(_ended(CancelledAt(script(client), number, lambda: task.cancel())))
    try:
        return await task
    except asyncio.CancelledError:
        return False


async def _ended(running: CancelledAt) -> bool:
    try:
        await running
    except sdk.APIStatusError:
        pass
    return running.stops < running.number


@pytest.mark.parametrize("backend", ["asyncio", "asyncio's own way", "trio"])
@pytest.mark.parametrize("name", SCRIPTS)
def test_cancelled_at_any_await(serve: Serve, name: str, backend: str) -> None:
    script, says = SCRIPTS[name]
    server = serve(lambda request: OK if request.path == "/v1/after" else _said(says, request))

    async def main() -> None:
        limits = httpx.Limits(max_connections=1)  # so that one that is not given back is missed by the next request
        for number in range(1, MOST):
            async with sdk.DefaultAsyncHttpxClient(limits=limits, verify=False) as http:
                client = sdk.AsyncAcme(api_key="k", base_url=server.url, http_client=http, timeout=5)
                done = await cancelled(script, client, number, "way" not in backend)
                assert_unused(http)
                assert await client.get("/after", cast_to=object) == COMPLETION
            if done:
                assert number > 2
                return
        raise AssertionError("the script never came to its end")

    anyio.run(main, backend=backend.partition("'")[0])


def _said(says: Answer, request: Received) -> Any:
    return says(request) if callable(says) else says
