"""What a server sends behind the end of its answer is never taken for the answer to the next request."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import Any

import pytest

from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create, stream
from tests.runtime.server import COMPLETION, END, OK, SSE_HEAD, Server, answer, chunk, head

Serve = Callable[..., Server]
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
