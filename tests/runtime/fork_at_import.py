"""Forks while a thread is in the middle of importing a module; the child then does what the thread was doing.

`python -m tests.runtime.fork_at_import MODULE sync|async|module` exits with 0 where the child's calls come back.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
import warnings
from importlib import import_module
from typing import Any

from tests.runtime import sdk
from tests.runtime.server import COMPLETION, OK, Received, Server, sse

STUCK = 120  # seconds, after which a child is taken to wait forever


class ImportGate:
    """An import hook that stops the thread at one module until the process is about to fork."""

    def __init__(self, module: str) -> None:
        self.module = module
        self.reached, self.forking = threading.Event(), threading.Event()

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name == self.module and threading.current_thread().name == "first":
            self.reached.set()
            self.forking.wait(STUCK)


def call(client: Any) -> None:
    assert client.completions.create(model="m", prompt="p").id == "cmpl-1"
    assert [item.id for item in client.completions.create(model="m", prompt="p", stream=True)] == ["cmpl-1"]
    assert client.with_options(timeout=30).completions.with_raw_response.create(model="m", prompt="p").parse()


async def acall(client: Any) -> None:
    assert (await client.completions.create(model="m", prompt="p")).id == "cmpl-1"
    items = await client.completions.create(model="m", prompt="p", stream=True)
    assert [item.id async for item in items] == ["cmpl-1"]


def work(url: str, kind: str, shared: list[Any]) -> None:
    """Load the class, make a client where there is none, and call; `module`: import a module of the runtime first."""
    if kind == "module":
        import_module("generator.runtime.models")
    if not shared:
        shared.append((sdk.AsyncAcme if kind == "async" else sdk.Acme)(api_key="k", base_url=url))
    if kind != "async":
        call(shared[0])
    else:
        asyncio.run(acall(shared[0]))


def reply(request: Received) -> bytes:
    return sse(COMPLETION, "[DONE]") if b'"stream":true' in request.body else OK


def main(module: str, kind: str) -> int:
    server, gate = Server([reply]), ImportGate(module)
    shared: list[Any] = []
    thread = threading.Thread(target=work, args=(server.url, kind, shared), name="first", daemon=True)
    sys.meta_path.insert(0, gate)
    os.register_at_fork(before=gate.forking.set)
    thread.start()
    if not gate.reached.wait(STUCK):
        return 2
    child = os.fork()
    if child == 0:
        signal.alarm(STUCK)
        work(server.url, kind, shared)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    thread.join(STUCK)
    return 1 if status or thread.is_alive() else 0


if __name__ == "__main__":
    warnings.simplefilter("ignore", DeprecationWarning)  # of newer Pythons, about forks beside threads
    os._exit(main(*sys.argv[1:]))
