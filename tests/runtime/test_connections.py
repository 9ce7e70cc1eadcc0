"""One client in several processes, event loops and threads: each has connections of its own, and none is left open."""

from __future__ import annotations

import asyncio
import gc
import socket
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest

from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import create, stream
from tests.runtime.forking import FORK, in_fork
from tests.runtime.server import COMPLETION, OK, SSE_HEAD, Server, chunk, sse

Serve = Callable[..., Server]
LOOPS = pytest.mark.parametrize("backend", ["asyncio", "trio"])


@pytest.fixture
def no_warnings() -> Iterator[None]:
    """Whatever is left open, such as a socket, fails the test."""
    gc.collect()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
        gc.collect()
    assert [str(warning.message) for warning in caught] == []


def connections_to(server: Server) -> int:
    """How many sockets of this process are connected to a server."""
    sockets = [thing for thing in gc.get_objects() if isinstance(thing, socket.socket) and thing.fileno() >= 0]
    return sum(_peer(one) == ("127.0.0.1", server.port) for one in sockets)


def _peer(one: socket.socket) -> object:
    try:
        return one.getpeername()
    except OSError:
        return None


def join_threads() -> None:
    """Wait for the threads that this process has started."""
    for thread in threading.enumerate():
        if thread is not threading.current_thread():
            thread.join(30)


@FORK
def test_a_forked_child_has_connections_of_its_own(serve: Serve, no_warnings: None) -> None:
    server = serve(OK)
    with sdk.Acme(api_key="k", base_url=server.url) as client:
        create(client)

        def child() -> object:
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                ids = create(client).id, create(client.copy()).id
                join_threads()
                gc.collect()
            return *ids, connections_to(server), *(str(warning.message) for warning in caught)

        assert in_fork(child) == "('cmpl-1', 'cmpl-1', 1)"
        create(client)
    first, *child_s, last = (request.connection for request in server.requests)
    assert child_s == [1, 1] and first == 0 and last != 1


@FORK
def test_a_stream_goes_on_beside_a_forked_child(serve: Serve) -> None:
    go_on = threading.Event()

    def slow() -> Iterator[bytes]:
        yield SSE_HEAD + chunk(b'data: {"id": "1"}\n\n')
        go_on.wait(30)
        yield chunk(b'data: {"id": "2"}\n\n') + chunk(b"data: [DONE]\n\n") + b"0\r\n\r\n"

    server = serve(slow(), OK)
    with sdk.Acme(api_key="k", base_url=server.url) as client, stream(client) as items:
        assert next(items).id == "1"
        assert in_fork(lambda: create(client).id) == "cmpl-1"
        go_on.set()
        assert [item.id for item in items] == ["2"]


@FORK
def test_a_fork_must_not_use_the_connections_of_the_caller_s_http_client(serve: Serve) -> None:
    server = serve(OK)
    with httpx.Client() as http, sdk.Acme(api_key="k", base_url=server.url, http_client=http) as client:
        assert in_fork(lambda: create(client).id) == "cmpl-1"  # no connection was there to be inherited
        create(client)
        refusal = in_fork(lambda: create(client.copy()).id)
        assert refusal.startswith("RuntimeError") and "forked" in refusal and "http_client" in refusal
        assert in_fork(lambda: create(client.copy(http_client=httpx.Client())).id) == "cmpl-1"


@FORK
def test_an_async_client_in_a_forked_child(serve: Serve) -> None:
    server = serve(OK)
    client = sdk.AsyncAcme(api_key="k", base_url=server.url)

    async def call() -> str:
        completion = await create(client)
        return str(completion.id)

    async def parent() -> None:
        await call()
        assert in_fork(child) == "cmpl-1"
        await call()

    def child() -> str:
        asyncio.set_event_loop(None)
        return asyncio.new_event_loop().run_until_complete(call())

    asyncio.run(parent())
    assert [request.connection for request in server.requests] == [0, 1, 0]


@LOOPS
def test_a_second_event_loop(serve: Serve, backend: str, no_warnings: None) -> None:
    server = serve(OK, OK, OK, OK, sse(COMPLETION, "[DONE]"))
    client = sdk.AsyncAcme(api_key="k", base_url=server.url)

    async def call() -> None:
        await create(client)
        await create(client.copy())

    async def read() -> list[str]:
        return [item.id async for item in await stream(client)]

    anyio.run(call, backend=backend)
    anyio.run(call, backend=backend)
    assert anyio.run(read, backend=backend) == ["cmpl-1"]
    anyio.run(client.close, backend=backend)
    assert [request.connection for request in server.requests] == [0, 0, 1, 1, 2]


def test_the_end_of_a_loop_closes_its_connections(serve: Serve, no_warnings: None) -> None:
    server = serve(OK)
    client = sdk.AsyncAcme(api_key="k", base_url=server.url)

    async def call() -> Any:
        await create(client)
        return client._client

    first, second = asyncio.run(call()), asyncio.run(call())
    assert first is not second and first.is_closed and second.is_closed and not client.is_closed()


def test_a_client_that_is_dropped_leaves_its_streams_alone(serve: Serve) -> None:
    server = serve(sse(COMPLETION, COMPLETION, "[DONE]"))

    async def main() -> list[str]:
        items = await stream(sdk.AsyncAcme(api_key="k", base_url=server.url))
        gc.collect()
        await asyncio.sleep(0)
        return [item.id async for item in items]

    assert asyncio.run(main()) == ["cmpl-1", "cmpl-1"]


def test_event_loops_in_several_threads_at_once(serve: Serve, no_warnings: None) -> None:
    server = serve(OK)
    client = sdk.AsyncAcme(api_key="k", base_url=server.url)
    all_there = threading.Barrier(4, timeout=30)

    async def call() -> int:
        await create(client)
        all_there.wait()  # each loop has its connection open when the others have theirs
        await create(client)
        return id(client._client)

    with ThreadPoolExecutor(4) as pool:
        used = list(pool.map(lambda _: asyncio.run(call()), range(4)))
    assert len(server.requests) == 8 and len({request.connection for request in server.requests}) == 4
    assert len(used) == 4


def test_sixteen_threads_share_one_client_from_its_first_request_on(serve: Serve, no_warnings: None) -> None:
    server = serve(OK)
    all_there = threading.Barrier(16, timeout=30)
    with sdk.Acme(api_key="k", base_url=server.url) as client:

        def call(_: int) -> Any:
            all_there.wait()
            assert [create(client).id for _ in range(5)] == ["cmpl-1"] * 5
            return client._client

        with ThreadPoolExecutor(16) as pool:
            used = list(pool.map(call, range(16)))
    assert len({id(http) for http in used}) == 1
    assert len(server.requests) == 80


def test_closing_in_another_loop(serve: Serve, no_warnings: None) -> None:
    server = serve(OK)
    client = sdk.AsyncAcme(api_key="k", base_url=server.url)

    async def call() -> Any:
        await create(client)

    asyncio.run(call())
    asyncio.run(client.close())
    assert client.is_closed()
    with pytest.raises(RuntimeError, match="the client has been closed"):
        asyncio.run(call())


def test_one_loop_used_again_keeps_its_connections(serve: Serve, no_warnings: None) -> None:
    server = serve(OK)
    client = sdk.AsyncAcme(api_key="k", base_url=server.url)

    async def call() -> Any:
        await create(client)

    loop = asyncio.new_event_loop()
    loop.run_until_complete(call())
    loop.run_until_complete(call())
    loop.run_until_complete(client.close())
    loop.close()
    assert [request.connection for request in server.requests] == [0, 0]


def test_the_caller_s_http_client_in_a_second_loop_is_an_error_that_says_so(serve: Serve) -> None:
    server = serve(OK)
    client = sdk.AsyncAcme(api_key="k", base_url=server.url, http_client=httpx.AsyncClient())

    async def call() -> Any:
        await create(client)

    asyncio.run(call())
    with pytest.raises(RuntimeError, match="http_client.*event loop"):
        asyncio.run(call())


def test_a_transport_without_connections_may_serve_any_loop() -> None:
    reply = httpx.Response(200, json=COMPLETION)
    http = httpx.AsyncClient(transport=httpx.MockTransport(lambda request: reply))
    client = sdk.AsyncAcme(api_key="k", base_url="http://127.0.0.1/v1", http_client=http)

    async def call() -> str:
        completion = await create(client)
        return str(completion.id)

    assert [asyncio.run(call()), asyncio.run(call())] == ["cmpl-1", "cmpl-1"]


def test_making_a_client_opens_and_loads_nothing() -> None:
    program = "from tests.runtime import sdk; sdk.Acme(api_key='k'); sdk.AsyncAcme(api_key='k')"
    done = subprocess.run([sys.executable, "-X", "dev", "-c", program], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
