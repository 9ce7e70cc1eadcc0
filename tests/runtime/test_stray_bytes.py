"""What a server sends behind the end of its answer is never taken for the answer to the next request."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create, stream
from tests.runtime.server import COMPLETION, END, OK, SSE_HEAD, Server, answer, chunk, head

Serve = Callable[..., Server]
CERTIFICATES = Path(__file__).parents[1] / "source" / "tls"
STRAY = answer(200, {**COMPLETION, "id": "stray"})
CHUNKED = head(200, "Content-Type: application/json", "Transfer-Encoding: chunked") + chunk(b'{"id": "1"}') + END
ANSWERS = {"length": OK, "chunked": CHUNKED, "no body": head(204), "error": answer(400, {})}


def second_answer(run: Runner, server: Server, first: Callable[[Any], Any] = create) -> Any:
    """What a client returns for its second request; the outcome of the first is of no matter."""

    async def twice(client: Any) -> Any:
        with suppress(sdk.AcmeError):
            result = await first(client)
            if hasattr(result, "__anext__"):
                assert [item async for item in result] == []
        return await create(client)

    def twice_in_sync(client: Any) -> Any:
        with suppress(sdk.AcmeError):
            result = first(client)
            if hasattr(result, "__next__"):
                assert list(result) == []
        return create(client)

    return run(server, twice if run.is_async else twice_in_sync)


@pytest.mark.parametrize("first", ANSWERS.values(), ids=ANSWERS)
def test_a_second_answer_closes_the_connection(first: bytes, run: Runner, serve: Serve) -> None:
    server = serve(first + STRAY, OK)
    assert second_answer(run, server).id == COMPLETION["id"]
    assert [request.connection for request in server.requests] == [0, 1]


def test_so_does_one_behind_a_stream(run: Runner, serve: Serve) -> None:
    server = serve(SSE_HEAD + chunk(b"data: [DONE]\n\n") + END + STRAY, OK)
    assert second_answer(run, server, stream).id == COMPLETION["id"]
    assert [request.connection for request in server.requests] == [0, 1]


def test_a_caller_s_http_client_is_guarded_too(serve: Serve) -> None:
    server = serve(OK + STRAY, OK)
    with httpx.Client() as http:
        client = sdk.Acme(api_key="k", base_url=server.url, http_client=http)
        assert [create(client).id, create(client).id] == [COMPLETION["id"]] * 2


@pytest.mark.parametrize("first", ANSWERS.values(), ids=ANSWERS)
def test_without_one_the_connection_is_used_again(first: bytes, run: Runner, serve: Serve) -> None:
    server = serve(first, OK)
    assert second_answer(run, server).id == COMPLETION["id"]
    assert [request.connection for request in server.requests] == [0, 0]


def test_bytes_that_wait_between_the_socket_and_the_library(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """asyncio reads more from a socket than it was asked for, and keeps the rest for the next time."""
    http11 = import_module(f"{httpx.__name__.replace('httpx', 'httpcore')}._async.http11")
    monkeypatch.setattr(http11.AsyncHTTP11Connection, "READ_NUM_BYTES", len(OK))
    server = serve(OK + STRAY, OK)
    assert second_answer(Runner("asyncio"), server).id == COMPLETION["id"]
    assert [request.connection for request in server.requests] == [0, 1]


def serve_records(listener: socket.socket, context: ssl.SSLContext, connections: list[int]) -> None:
    """Answer each request with two answers, each a record of TLS of its own, which leave at once."""
    with suppress(OSError):
        while True:
            connection, _ = listener.accept()
            connections.append(len(connections))
            with connection, suppress(OSError):
                _answer_twice(connection, context)


def _answer_twice(connection: socket.socket, context: ssl.SSLContext) -> None:
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = context.wrap_bio(incoming, outgoing, server_side=True)
    step: Callable[[], object] = tls.do_handshake
    while True:
        try:
            if step() is None:
                step = partial(tls.read, 65_536)
            else:
                tls.write(OK)
                tls.write(STRAY)
        except ssl.SSLWantReadError:
            connection.sendall(outgoing.read())
            data = connection.recv(65_536)
            if not data:
                return
            incoming.write(data)


def test_bytes_that_wait_encrypted(run: Runner) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / "certificate.pem", CERTIFICATES / "key.pem")
    trusting = ssl.create_default_context(cafile=CERTIFICATES / "certificate.pem")
    trusting.check_hostname = False  # it is that of another host
    http_client = (sdk.DefaultAsyncHttpxClient if run.is_async else sdk.DefaultHttpxClient)(verify=trusting)
    connections: list[int] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve_records, args=(listener, context, connections), daemon=True).start()
        url = f"https://localhost:{listener.getsockname()[1]}/v1"
        ask = _twice_async if run.is_async else lambda client: (create(client), create(client))
        assert [answered.id for answered in run(url, ask, http_client=http_client)] == [COMPLETION["id"]] * 2
    assert connections == [0, 1]


async def _twice_async(client: Any) -> Any:
    return await create(client), await create(client)
