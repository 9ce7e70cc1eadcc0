"""Retries over real connections: what is sent again, how often, and what comes of it."""

from __future__ import annotations

import io
import os
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create, stream
from tests.runtime.server import CLOSE, HOLD, OK, RESET, Answer, Server, answer, head, sse

Serve = Callable[..., Server]
BUSY = answer(503, b"")


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
def test_two_retries_then_the_error(run: Runner, serve: Serve, sleeps: list[float], status: int) -> None:
    server = serve(answer(status, b""))
    with pytest.raises(sdk.APIStatusError) as raised:
        run(server, create)
    assert raised.value.status_code == status
    assert [request.header("X-Acme-Retry-Count") for request in server.requests] == ["0", "1", "2"]
    assert len(sleeps) == 2 and 0.375 <= sleeps[0] <= 0.5 and 0.75 <= sleeps[1] <= 1.0


def test_a_final_status_is_not_retried(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    server = serve(answer(400, b"", "Retry-After: 1"))
    with pytest.raises(sdk.BadRequestError):
        run(server, create)
    assert len(server.requests) == 1 and sleeps == []


def test_a_later_success_counts(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    server = serve(BUSY, BUSY, OK)
    response = run(server, lambda client: client.completions.with_raw_response.create(model="m", prompt="p"))
    assert response.retries_taken == 2
    assert response.parse().id == "cmpl-1"


@pytest.mark.parametrize("retries", [0, 5])
def test_the_number_of_retries_can_be_chosen(run: Runner, serve: Serve, sleeps: list[float], retries: int) -> None:
    server = serve(BUSY)
    with pytest.raises(sdk.InternalServerError):
        run(server, create, max_retries=retries)
    assert len(server.requests) == retries + 1
    with pytest.raises(sdk.InternalServerError):
        run(server, lambda client: client.get("/x", cast_to=object, options={"max_retries": 1}), max_retries=retries)
    assert len(server.requests) == retries + 3


def test_the_server_says_how_long_to_wait(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    server = serve(answer(429, b"", "retry-after-ms: 750"), answer(429, b"", "Retry-After: 1e2"), OK)
    run(server, create)
    assert sleeps == [0.75, 100.0]


def test_too_long_a_wait_is_an_error_at_once(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    server = serve(answer(429, b"", "Retry-After: 121"))
    with pytest.raises(sdk.RateLimitError):
        run(server, create)
    assert len(server.requests) == 1 and sleeps == []


def test_x_should_retry_wins(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    server = serve(answer(400, b"", "x-should-retry: true"), answer(500, b"", "x-should-retry: false"))
    with pytest.raises(sdk.InternalServerError):
        run(server, create)
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    "broken",
    [
        [CLOSE],
        [RESET],
        [b"HTTP/1.1 200 OK\r\nConte", CLOSE],
        [b"\x16\x03\x01 not HTTP\r\n\r\n", CLOSE],
        [head(200, "Content-Type: application/json", "Content-Length: 100") + b"{", CLOSE],
        [answer(200, b"\x1f\x8b\x08 not gzip", "Content-Encoding: gzip")],
    ],
    ids=["closed", "reset", "half a head", "no HTTP", "short body", "corrupt gzip"],
)
def test_broken_connections_are_retried(run: Runner, serve: Serve, sleeps: list[float], broken: Answer) -> None:
    server = serve(broken, broken, OK)
    assert run(server, create).id == "cmpl-1"
    server = serve(broken)
    with pytest.raises(sdk.APIConnectionError) as raised:
        run(server, create)
    assert len(server.requests) == 3
    assert isinstance(raised.value.__cause__, httpx.HTTPError)
    assert raised.value.request.method == "POST"


def test_nobody_listening(run: Runner, sleeps: list[float]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    with pytest.raises(sdk.APIConnectionError) as raised:
        run(f"http://127.0.0.1:{port}", create)
    assert len(sleeps) == 2 and isinstance(raised.value.__cause__, httpx.ConnectError)


@pytest.mark.parametrize("silence", [[HOLD], [head(200, "Content-Length: 9") + b"{", HOLD]], ids=["head", "body"])
def test_timeouts_are_retried(run: Runner, serve: Serve, sleeps: list[float], silence: Answer) -> None:
    server = serve(silence)
    with pytest.raises(sdk.APITimeoutError) as raised:
        run(server, create, timeout=0.05)
    assert len(server.requests) == 3
    assert isinstance(raised.value, sdk.APIConnectionError) and isinstance(raised.value.__cause__, httpx.ReadTimeout)


def test_a_stream_is_retried_until_its_head(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    server = serve(BUSY, sse({"id": "1"}, "[DONE]"))
    assert [item.id for item in run(server, stream)] == ["1"]
    server = serve([sse({"id": "1"}, end=False), RESET])
    with pytest.raises(sdk.APIConnectionError):
        run(server, stream)
    assert len(server.requests) == 1


def test_an_exception_of_the_application_is_not_retried(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    def key() -> str:
        raise OSError("the key store is gone")

    server = serve(OK)
    with pytest.raises(OSError, match="key store"):
        run(server, create, api_key=key)
    assert server.requests == [] and sleeps == []


def test_the_key_is_asked_for_before_every_attempt(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    keys = iter(["one", "two"])

    async def akey() -> str:
        return next(keys)

    server = serve(BUSY, OK)
    run(server, create, api_key=akey if run.is_async else lambda: next(keys))
    assert [request.header("Authorization") for request in server.requests] == ["Bearer one", "Bearer two"]


def test_cookies_of_a_failed_answer_are_sent_again(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    server = serve(answer(503, b"", "Set-Cookie: route=a; Path=/"), OK)
    run(server, create)
    assert [request.header("Cookie") for request in server.requests] == [None, "route=a"]


def test_a_retry_count_that_the_caller_set_is_left_alone(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    server = serve(BUSY, OK)
    run(server, lambda client: create(client, extra_headers={"x-acme-retry-count": "7"}))
    assert [request.header("X-Acme-Retry-Count") for request in server.requests] == ["7", "7"]


class Unseekable(io.RawIOBase):
    """A pipe: a file that cannot go back."""

    def __init__(self) -> None:
        self._left = b"pipe"

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        size = len(self._left)
        buffer[:size], self._left = self._left, b""
        return size


def once() -> Iterator[bytes]:
    yield b"once"


@pytest.mark.parametrize("content", [once, Unseekable], ids=["generator", "pipe"])
@pytest.mark.parametrize("failure", [BUSY, [CLOSE]], ids=["status", "connection"])
def test_a_body_that_can_be_read_once_is_never_sent_again(
    run: Runner, serve: Serve, sleeps: list[float], content: Callable[[], Any], failure: Answer
) -> None:
    server = serve(failure, OK)
    with pytest.raises((sdk.InternalServerError, sdk.APIConnectionError)):
        run(server, lambda client: client.post("/x", cast_to=object, content=content()))
    assert len(server.requests) == 1 and server.requests[0].body in (b"once", b"pipe")


def test_bodies_that_can_be_read_again_are_sent_again(
    run: Runner, serve: Serve, sleeps: list[float], tmp_path: os.PathLike[str]
) -> None:
    path = os.path.join(tmp_path, "file")
    with open(path, "wb") as out:
        out.write(b"skipped, whole")
    with open(path, "rb") as file:
        file.seek(9)
        for content in (b"bytes", file, [b"a", b"b"]):
            server = serve(BUSY, BUSY, OK)
            run(server, lambda client: client.post("/x", cast_to=object, content=content))  # noqa: B023
            bodies = {request.body for request in server.requests}
            assert len(server.requests) == 3 and bodies in ({b"bytes"}, {b"whole"}, {b"ab"})
    server = serve(BUSY, OK)
    run(server, lambda client: client.post("/x", cast_to=object, body={"a": [1]}))
    assert [request.body for request in server.requests] == [b'{"a":[1]}'] * 2


def test_each_attempts_response_is_closed(serve: Serve, sleeps: list[float]) -> None:
    closed: list[httpx.Response] = []
    http = httpx.Client(event_hooks={"response": [closed.append]})
    server = serve(answer(503, b"x" * 100_000), answer(503, b""), OK)
    sdk.Acme(api_key="k", base_url=server.url, http_client=http).completions.create(model="m", prompt="p")
    assert [response.is_closed for response in closed] == [True] * 3
