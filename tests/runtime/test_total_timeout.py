"""The total timeout: a call ends when it has to, whatever its server does. Without it these calls would never end."""

from __future__ import annotations

import asyncio
import pickle
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from generator.runtime.aiohttp_client import DefaultAioHttpClient
from generator.runtime.timeouts import Timeout
from generator.runtime.transport import DefaultHttpxClient
from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create, stream
from tests.runtime.server import COMPLETION, HOLD, OK, SSE_HEAD, Server, Step, answer, chunk, head, sse

Serve = Callable[..., Server]
Steps = Callable[[Server], Iterator[Step]]

TOTAL = Timeout(60, total=0.3)


def dripping_head(server: Server) -> Iterator[Step]:
    yield b"HTTP/1.1 200 OK\r\nX-Long: "
    while not server.ended.wait(0.01):
        yield b"x"


def hints(server: Server) -> Iterator[Step]:
    while True:
        yield head(103)


def dripping_body(server: Server) -> Iterator[Step]:
    yield head(200, "Transfer-Encoding: chunked", "Content-Type: application/json")
    while not server.ended.wait(0.01):
        yield chunk(b" ")


def silence(server: Server) -> Iterator[Step]:
    yield HOLD


def silent_body(server: Server) -> Iterator[Step]:
    yield head(200, "Content-Length: 10")
    yield HOLD


def refusing(server: Server) -> Iterator[Step]:
    yield answer(503, {"message": "busy"}, "retry-after-ms: 20")


DRIPS = [dripping_head, hints, dripping_body, silence, silent_body, refusing]


def serving(serve: Serve, steps: Steps) -> Server:
    server: Server = serve(lambda _: steps(server))
    return server


@pytest.mark.parametrize("steps", DRIPS)
def test_a_call_ends(run: Runner, serve: Serve, steps: Steps) -> None:
    server = serving(serve, steps)
    with pytest.raises(sdk.APITimeoutError, match="total timeout of 0.3 s") as raised:
        run(server, create, timeout=TOTAL, max_retries=10**6)
    assert raised.value.request.url.path == "/v1/completions"
    assert str(pickle.loads(pickle.dumps(raised.value))) == str(raised.value)
    if steps is not refusing:
        assert len(server.requests) == 1


def test_a_call_ends_on_a_connection_that_served_another(run: Runner, serve: Serve) -> None:
    server: Server = serve(OK, lambda _: dripping_head(server))

    def script(client: Any) -> Any:
        async def awaited() -> Any:
            assert (await create(client, timeout=TOTAL)).id == "cmpl-1"
            return await create(client, timeout=TOTAL)

        if run.is_async:
            return awaited()
        assert create(client, timeout=TOTAL).id == "cmpl-1"
        return create(client, timeout=TOTAL)

    with pytest.raises(sdk.APITimeoutError, match="total timeout"):
        run(server, script, timeout=60)
    assert [request.connection for request in server.requests] == [0, 0]


def test_an_encrypted_connection_is_covered_while_it_begins(run: Runner) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:  # which accepts nothing
        url = f"https://127.0.0.1:{listener.getsockname()[1]}/"
        with pytest.raises(sdk.APITimeoutError, match="total timeout"):
            run(url, create, timeout=TOTAL, max_retries=10**6)


def test_a_stream_ends_however_much_comes(run: Runner, serve: Serve) -> None:
    def endless(_: object) -> Iterator[Step]:
        yield SSE_HEAD
        while True:
            yield chunk(b'data: {"id": "1"}\n\n')

    with pytest.raises(sdk.APITimeoutError, match="total timeout"):
        run(serve(endless), stream, timeout=TOTAL)


def test_a_wait_beyond_the_deadline_is_not_begun(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    server = serve(answer(429, {"message": "slow down"}, "Retry-After: 100"))
    with pytest.raises(sdk.APITimeoutError, match="next try.*total timeout of 50 s: Error code: 429") as raised:
        run(server, create, timeout=Timeout(10, total=50))
    assert isinstance(raised.value.__cause__, sdk.RateLimitError)
    assert sleeps == [] and len(server.requests) == 1


def test_an_error_s_body_that_goes_on_keeps_its_status(run: Runner, serve: Serve) -> None:
    def steps(server: Server) -> Iterator[Step]:
        yield head(400, "Transfer-Encoding: chunked") + chunk(b'{"message": "no"}')
        while not server.ended.wait(0.01):
            yield chunk(b" ")

    with pytest.raises(sdk.BadRequestError, match="no"):
        run(serving(serve, steps), create, timeout=TOTAL)


def test_each_way_to_read_a_body_ends(serve: Serve) -> None:
    server = serving(serve, dripping_body)
    ways: list[Callable[[Any], object]] = [
        lambda response: response.read(),
        lambda response: list(response.iter_bytes()),
        lambda response: list(response.iter_lines()),
    ]
    with sdk.Acme(api_key="k", base_url=server.url, timeout=TOTAL) as client:
        for way in ways:
            with client.completions.with_streaming_response.create(model="m", prompt="p") as response:
                with pytest.raises(sdk.APITimeoutError, match="total timeout"):
                    way(response)


def test_a_redirect_takes_of_the_same_time(run: Runner, serve: Serve) -> None:
    def around(_: object) -> Iterator[Step]:
        yield answer(307, b"", "Location: /v1/completions")

    options: dict[str, Any] = {"timeout": TOTAL}
    if not run.is_async:
        options["http_client"] = DefaultHttpxClient(max_redirects=10**9)
        with pytest.raises(sdk.APITimeoutError, match="total timeout"):
            run(serve(around), create, **options)


def test_connections_are_used_again(serve: Serve) -> None:
    server = serve(OK, sse(COMPLETION, "[DONE]"), OK)
    with sdk.Acme(api_key="k", base_url=server.url, timeout=Timeout(60, total=60)) as client:
        create(client)
        assert len(list(stream(client))) == 1
        create(client)
        (connection,) = client._client._transport._pool.connections  # type: ignore[attr-defined]
        assert "httpcore" in type(connection._connection._network_stream).__module__
    assert [request.connection for request in server.requests] == [0, 0, 0]


def test_a_transport_of_the_caller_s_is_covered_too() -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield b" "

    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=endless()))
    with httpx.Client(transport=transport) as http:
        client = sdk.Acme(api_key="k", base_url="http://x/", http_client=http, timeout=TOTAL)
        with pytest.raises(sdk.APITimeoutError, match="total timeout"):
            create(client)


def test_a_call_on_aiohttp_ends(serve: Serve) -> None:
    async def main() -> None:
        server = serving(serve, dripping_body)
        async with DefaultAioHttpClient(timeout=TOTAL) as http:
            async with sdk.AsyncAcme(api_key="k", base_url=server.url, http_client=http) as client:
                await create(client)

    with pytest.raises(sdk.APITimeoutError, match="total timeout"):
        asyncio.run(main())


def test_what_a_timeout_is() -> None:
    alone = Timeout(total=5)
    assert (alone.connect, alone.read, alone.write, alone.pool, alone.total) == (None, None, None, None, 5)
    both = Timeout(60, connect=2, total=90)
    assert (both.connect, both.read, both.total) == (2, 60, 90)
    assert repr(both) == "Timeout(connect=2, read=60, write=60, pool=60, total=90)"
    assert both == Timeout(both) == Timeout(httpx.Timeout(60, connect=2), total=90) != Timeout(60, connect=2)
    assert httpx.Timeout(60, connect=2) == Timeout(60, connect=2) and Timeout(7) == httpx.Timeout(7)
    assert both != 5 and pickle.loads(pickle.dumps(both)) == both
    with pytest.raises(ValueError):
        Timeout(connect=5)  # as the HTTP library's


def test_where_a_total_is_set() -> None:
    client = sdk.Acme(api_key="k", timeout=TOTAL)
    assert client.timeout == TOTAL == client.with_options(max_retries=1).timeout
    with DefaultHttpxClient(timeout=TOTAL) as http:
        assert sdk.Acme(api_key="k", http_client=http).timeout == TOTAL
    for wrong in (-1, float("nan"), 10**8):
        with pytest.raises(ValueError, match="timeout"):
            sdk.Acme(api_key="k", timeout=Timeout(5, total=wrong))
    with pytest.raises(TypeError, match="timeout"):
        sdk.Acme(api_key="k", timeout=Timeout(5, total="5"))  # type: ignore[arg-type]
