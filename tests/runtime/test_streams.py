"""Streams over real connections: items, ends, errors, and what becomes of the connection."""

from __future__ import annotations

import gc
import gzip
import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import anyio.to_thread
import pytest

from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create, stream
from tests.runtime.pools import assert_unused
from tests.runtime.server import CLOSE, END, HOLD, OK, RESET, SSE_HEAD, Server, answer, chunk, head, sse

Serve = Callable[..., Server]
FIRST = {"id": "1", "choices": [{"text": "a", "index": 0, "finish_reason": None}]}


def events(text: bytes, *headers: str, kind: str = "text/event-stream") -> bytes:
    return answer(200, text, *headers, kind=kind)


def test_items_until_done(run: Runner, serve: Serve) -> None:
    items = run(serve(sse(FIRST, {"id": "2", "choices": []}, "[DONE]", {"id": "never"})), stream)
    assert [item.id for item in items] == ["1", "2"]
    assert items[0].choices[0].text == "a" and items[0].choices[0].finish_reason is None
    assert all(isinstance(item, sdk.Completion) for item in items)


def test_create_streaming_is_the_same(run: Runner, serve: Serve) -> None:
    server = serve(sse(FIRST, "[DONE] and more"))
    items = run(server, lambda client: client.completions.create_streaming(model="m", prompt="p"))
    assert len(items) == 1 and server.requests[0].json() == {"model": "m", "prompt": "p", "stream": True}


def test_values_of_another_type_stay_as_they_came(run: Runner, serve: Serve) -> None:
    items = run(serve(sse("5", {"id": 3, "choices": "odd", "new": 1}, {"choices": []})), stream)
    assert items[0] == 5 and items[1].id == 3 and items[1].new == 1 and items[2].choices == []


def test_null_is_an_item_only_where_the_type_has_it(run: Runner, serve: Serve) -> None:
    """It says nothing, and `Stream[Completion]` promises completions: `chunk.choices` of None would break callers."""
    server = serve(sse("null", FIRST, " null", "[DONE]"))
    assert [item.id for item in run(server, stream)] == ["1"]
    for kind in (object, sdk.Completion | None):
        items = run(server, lambda client: client.get("/x", cast_to=kind, stream=True))  # noqa: B023
        assert len(items) == 3 and items[0] is None
    with pytest.raises(sdk.APIResponseValidationError):
        run(server, stream, _strict_response_validation=True)


@pytest.mark.parametrize(
    "text",
    [
        b'\xef\xbb\xbfdata: {"id": "1"}\n\n',
        b': ping\n\nevent: ping\n\ndata: {"id": "1"}\n\ndata: {"id": "half"}',
        b'data: {"id":\r\ndata: "1"}\r\n\r\n',
    ],
    ids=["BOM", "comments and events without data", "CRLF and two lines"],
)
def test_the_rules_of_the_format_hold(run: Runner, serve: Serve, text: bytes) -> None:
    assert [item.id for item in run(serve(events(text)), stream)] == ["1"]


def test_bytes_cut_anywhere(run: Runner, serve: Serve) -> None:
    text = 'data: {"id": "é\u2028🎈"}\r\n\r\ndata: [DONE]\r\n\r\n'.encode()
    pieces = b"".join(chunk(bytes([byte])) for byte in text)
    assert [item.id for item in run(serve(SSE_HEAD + pieces + END), stream)] == ["é\u2028🎈"]


def test_a_compressed_stream(run: Runner, serve: Serve) -> None:
    text = gzip.compress(b'data: {"id": "1"}\n\ndata: [DONE]\n\n')
    assert len(run(serve(events(text, "Content-Encoding: gzip")), stream)) == 1


def test_bytes_that_are_no_utf8_are_replaced(run: Runner, serve: Serve) -> None:
    assert run(serve(events(b'data: {"id": "\xff"}\n\n')), stream)[0].id == "\ufffd"


def test_an_error_of_the_server(run: Runner, serve: Serve) -> None:
    error = {"message": "overloaded", "code": 7, "type": "server", "param": None}
    with pytest.raises(sdk.APIError) as raised:
        run(serve(sse(FIRST, {"error": error}, FIRST)), stream)
    assert type(raised.value) is sdk.APIError and str(raised.value) == "overloaded"
    assert raised.value.body == error and raised.value.code == "7" and raised.value.type == "server"
    with pytest.raises(sdk.APIError, match="plain text"):
        run(serve(sse({"error": "plain text"})), stream)
    assert len(run(serve(sse({"id": "1", "error": None})), stream)) == 1


@pytest.mark.parametrize("data", ['{"message": "bad"}', '{"error": {"message": "bad"}}', "bad"])
def test_an_event_named_error(run: Runner, serve: Serve, data: str) -> None:
    with pytest.raises(sdk.APIError, match="bad"):
        run(serve(events(f"event: error\ndata: {data}\n\n".encode())), stream)


def test_an_event_that_is_no_json(run: Runner, serve: Serve) -> None:
    with pytest.raises(sdk.APIResponseValidationError) as raised:
        run(serve(sse(FIRST, '{"id": ')), stream)
    assert raised.value.body == '{"id": ' and raised.value.request_id == "req_stream"


def test_strict_validation_of_events(run: Runner, serve: Serve) -> None:
    with pytest.raises(sdk.APIResponseValidationError):
        run(serve(sse(FIRST)), stream, _strict_response_validation=True)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'{"id": "1"}', "application/json"),
        (b'  [{"id": "1"}]', "application/json"),
        (b"<!doctype html><p>data: x</p>", "text/html"),
        (b'{\n"id": "1"}', "text/event-stream"),
    ],
)
def test_an_answer_that_is_no_stream(run: Runner, serve: Serve, body: bytes, kind: str) -> None:
    with pytest.raises(sdk.APIResponseValidationError, match=kind) as raised:
        run(serve(answer(200, body, kind=kind)), stream)
    assert raised.value.body is not None


def test_an_error_in_the_place_of_a_stream(run: Runner, serve: Serve) -> None:
    with pytest.raises(sdk.APIStatusError, match="Error code: 200 - quota"):
        run(serve(answer(200, {"error": {"message": "quota"}})), stream)


def test_a_stream_of_another_content_type(run: Runner, serve: Serve) -> None:
    for kind in ("text/plain", "application/json", ""):
        assert len(run(serve(events(b'\n\ndata: {"id": "1"}\n\n', kind=kind)), stream)) == 1


@pytest.mark.parametrize(
    ("broken", "kind"),
    [
        ([sse(FIRST, end=False), CLOSE], "APIConnectionError"),
        ([sse(FIRST, end=False), RESET], "APIConnectionError"),
        ([sse(FIRST, end=False), HOLD], "APITimeoutError"),
    ],
    ids=["cut", "reset", "stall"],
)
def test_a_connection_that_breaks(run: Runner, serve: Serve, broken: Any, kind: str) -> None:
    server = serve(broken)
    seen: list[str] = []

    def script(client: Any) -> Any:
        if not run.is_async:
            seen.extend(item.id for item in stream(client))
            return None

        async def read() -> None:
            async for item in await stream(client):
                seen.append(item.id)

        return read()

    with pytest.raises(sdk.APIConnectionError) as raised:
        run(server, script, timeout=0.1)
    assert type(raised.value).__name__ == kind and isinstance(raised.value.__cause__, httpx.HTTPError)
    assert (seen, len(server.requests)) == (["1"], 1)


def test_the_end_without_the_last_event_is_told(serve: Serve) -> None:
    client = sdk.Acme(api_key="k", base_url=serve(sse(FIRST), sse(FIRST, "[DONE]")).url)
    cut, whole = stream(client), stream(client)
    assert (len(list(cut)), cut.is_complete) == (1, False)
    assert (len(list(whole)), whole.is_complete) == (1, True)


def test_a_stream_is_an_iterator_and_a_context_manager(serve: Serve) -> None:
    server = serve([sse(FIRST, FIRST, FIRST, end=False), HOLD])
    client = sdk.Acme(api_key="k", base_url=server.url)
    with stream(client) as items:
        assert isinstance(items, sdk.Stream) and items.response.status_code == 200
        assert next(items).id == "1"
        assert next(iter(items)).id == "1"
        assert not items.response.is_closed
    assert items.response.is_closed and server.ended.wait(10)
    items.close()
    assert list(items) == []


def test_an_exception_in_the_block_closes_the_stream(run: Runner, serve: Serve) -> None:
    server = serve([sse(FIRST, end=False), HOLD])

    def script(client: Any) -> Any:
        if not run.is_async:
            with stream(client) as items:
                for _ in items:
                    raise KeyError("mine")

        async def read() -> None:
            async with await stream(client) as items:
                async for _ in items:
                    raise KeyError("mine")

        return read()

    with pytest.raises(KeyError, match="mine"):
        run(server, script)
    assert server.ended.wait(10)


def test_a_dropped_stream_closes_its_response(serve: Serve) -> None:
    server = serve([sse(FIRST, FIRST, end=False), HOLD])
    client = sdk.Acme(api_key="k", base_url=server.url)
    gc.disable()
    try:
        for _ in stream(client):
            break
        assert server.ended.wait(10)
    finally:
        gc.enable()


def test_a_stream_that_was_never_read_closes_its_response_when_dropped(serve: Serve) -> None:
    server = serve([sse(FIRST, end=False), HOLD])
    client = sdk.Acme(api_key="k", base_url=server.url)
    gc.disable()
    try:
        stream(client)
        assert_unused(client._client)
    finally:
        gc.enable()


def test_an_async_stream_that_was_never_read_closes_its_response_when_dropped(serve: Serve) -> None:
    server = serve([sse(FIRST, end=False), HOLD])

    async def main() -> None:
        async with sdk.AsyncAcme(api_key="k", base_url=server.url) as client:
            await stream(client)
            assert await anyio.to_thread.run_sync(server.ended.wait, 10)
            assert_unused(client._client)

    anyio.run(main)


def test_closing_a_stream_ends_the_loop_over_it(run: Runner, serve: Serve) -> None:
    def script(client: Any) -> Any:
        if not run.is_async:
            seen = 0
            items = stream(client)
            for _ in items:
                seen += 1
                items.close()
            assert_unused(client._client)
            return seen

        async def read() -> int:
            seen = 0
            items = await stream(client)
            async for _ in items:
                seen += 1
                await items.close()
            assert_unused(client._client)
            return seen

        return read()

    text = "".join(f"data: {json.dumps(FIRST)}\n\n" for _ in range(3)).encode()
    assert run(serve([SSE_HEAD + chunk(text), HOLD]), script) == 1


def test_a_response_that_was_closed_or_read_has_no_stream(serve: Serve) -> None:
    client = sdk.Acme(api_key="k", base_url=serve(sse(FIRST, "[DONE]")).url)
    with client.completions.with_streaming_response.create(model="m", prompt="p", stream=True) as response:
        items = response.parse()
    with pytest.raises(RuntimeError, match="closed") as raised:
        list(items)
    assert type(raised.value) is RuntimeError
    response = client.completions.with_raw_response.create(model="m", prompt="p", stream=True)
    assert len(list(response.parse())) == 1
    with pytest.raises(RuntimeError, match="the body of the response is gone") as raised:
        response.read()
    assert type(raised.value) is RuntimeError


@pytest.mark.parametrize("view", ["stream", "bytes"])
def test_an_error_within_a_response_has_its_request_id(run: Runner, serve: Serve, view: str) -> None:
    """The head has come, so that whoever keeps the server can look the request up."""

    def read_bytes(client: Any) -> Any:
        manager = client.completions.with_streaming_response.create(model="m", prompt="p")
        if not run.is_async:
            with manager as response:
                return response.read()

        async def read() -> Any:
            async with manager as response:
                return await response.read()

        return read()

    script = stream if view == "stream" else read_bytes
    for broken in ([sse(FIRST, end=False), CLOSE], [sse(FIRST, end=False), HOLD]):
        with pytest.raises(sdk.APIConnectionError) as raised:
            run(serve(broken), script, timeout=0.05)
        assert raised.value.request_id == "req_stream"
    with pytest.raises(sdk.APIError) as failed:
        run(serve(sse({"error": {"message": "bad"}})), stream)
    assert failed.value.request_id == "req_stream" and not hasattr(failed.value, "status_code")


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_cancellation_closes_the_stream(serve: Serve, backend: str) -> None:
    server = serve([sse(FIRST, end=False), HOLD])

    async def main() -> None:
        async with sdk.AsyncAcme(api_key="k", base_url=server.url) as client:
            items = await stream(client)
            with anyio.CancelScope() as scope:
                async for _ in items:
                    scope.cancel()
            assert scope.cancelled_caught
            assert items.response.is_closed
            await items.aclose()
            await items.close()

    anyio.run(main, backend=backend)
    assert server.ended.wait(10)


def test_the_connection_is_used_again_after_the_last_event(run: Runner, serve: Serve) -> None:
    late = [sse(FIRST, "[DONE]", end=False), chunk(b": late\n\n"), END]
    server = serve(sse(FIRST, "[DONE]", FIRST), late, OK)

    def script(client: Any) -> Any:
        if not run.is_async:
            for _ in range(2):
                list(stream(client))
            return create(client)

        async def read() -> Any:
            for _ in range(2):
                async for _ in await stream(client):
                    pass
            return await create(client)

        return read()

    run(server, script)
    assert [request.connection for request in server.requests] == [0, 0, 0]


def test_a_server_that_keeps_the_stream_open_loses_the_connection(run: Runner, serve: Serve) -> None:
    server = serve([sse(FIRST, "[DONE]", end=False), HOLD], OK)

    def script(client: Any) -> Any:
        if not run.is_async:
            list(stream(client))
            return create(client)

        async def read() -> Any:
            async for _ in await stream(client):
                pass
            return await create(client)

        return read()

    run(server, script)
    assert [request.connection for request in server.requests] == [0, 1]
    assert server.ended.wait(10)


@pytest.fixture
def read_timeouts(monkeypatch: pytest.MonkeyPatch, serve: Serve) -> dict[str, list[float]]:
    """The timeouts of all reads from connections of the sync client, by the name of the thread that reads."""
    with sdk.Acme(api_key="k", base_url=serve(sse(FIRST, "[DONE]")).url) as client, stream(client) as items:
        network = type(items.response.extensions["network_stream"])
    read, timeouts = network.read, dict[str, list[float]]()

    def reading(self: Any, max_bytes: int, timeout: float | None = None) -> bytes:
        timeouts.setdefault(threading.current_thread().name, []).append(-1.0 if timeout is None else timeout)
        return bytes(read(self, max_bytes, timeout=timeout))

    monkeypatch.setattr(network, "read", reading)
    return timeouts


def test_the_limit_on_the_last_reads_is_not_that_of_another_thread_s_request(
    serve: Serve, read_timeouts: dict[str, list[float]]
) -> None:
    """Another thread can have the connection as soon as the HTTP library knows that the body has ended."""
    server = serve([sse(FIRST, "[DONE]", end=False), END], OK)
    others: list[threading.Thread] = []

    def trace(event: str, info: dict[str, Any]) -> None:
        if event == "http11.response_closed.complete" and not others:
            others.append(threading.Thread(target=create, args=(client,), name="other"))
            others[0].start()
            others[0].join(30)

    def hook(request: Any) -> None:
        request.extensions["trace"] = trace

    http = httpx.Client(event_hooks={"request": [hook]})
    with http, sdk.Acme(api_key="k", base_url=server.url, http_client=http, timeout=30.0) as client:
        list(stream(client))
    shared = (
        httpx.__name__ == "httpx"
    )  # httpx2 only gives the connection to others once it has told of the response's end
    assert [request.connection for request in server.requests] == ([0, 0] if shared else [0, 1])
    assert read_timeouts["other"] and set(read_timeouts["other"]) == {30.0}
    assert all(timeout == 30.0 or timeout <= 0.25 for timeout in read_timeouts["MainThread"])


def test_the_last_reads_leave_the_request_and_the_connection_as_they_were(
    serve: Serve, read_timeouts: dict[str, list[float]]
) -> None:
    late = [sse(FIRST, "[DONE]", end=False), chunk(b": late\n\n"), END]
    server = serve(late, OK)
    with sdk.Acme(api_key="k", base_url=server.url, timeout=30.0) as client, stream(client) as items:
        network = items.response.extensions["network_stream"]
        assert next(items).id == "1"
        before = dict(vars(network))
        assert list(items) == [] and vars(network) == before
        assert items.response.request.extensions["timeout"]["read"] == 30.0
        read_timeouts.clear()
        create(client)
    assert [request.connection for request in server.requests] == [0, 0]
    assert set(read_timeouts["MainThread"]) == {30.0}


def test_the_last_reads_wait_no_longer_than_the_caller_does(
    serve: Serve, read_timeouts: dict[str, list[float]]
) -> None:
    server = serve([sse(FIRST, "[DONE]", end=False), HOLD])
    with sdk.Acme(api_key="k", base_url=server.url, timeout=httpx.Timeout(30.0, read=0.125)) as client:
        assert len(list(stream(client))) == 1
    assert max(read_timeouts["MainThread"]) == 0.125
    assert server.ended.wait(10)


@pytest.mark.parametrize("broken", [CLOSE, RESET, chunk(b": ping\n\n") * 10_000, b"no length of a chunk"])
def test_what_comes_after_the_last_event_breaks_nothing(run: Runner, serve: Serve, broken: Any) -> None:
    server = serve([sse(FIRST, "[DONE]", end=False), broken, CLOSE], OK)

    def script(client: Any) -> Any:
        if not run.is_async:
            assert [item.id for item in stream(client)] == ["1"]
            return create(client)

        async def read() -> Any:
            assert [item.id async for item in await stream(client)] == ["1"]
            return await create(client)

        return read()

    assert run(server, script, max_retries=0).id == "cmpl-1"
    assert [request.connection for request in server.requests] == [0, 1]


def test_a_server_that_goes_on_after_the_last_event_loses_the_connection(run: Runner, serve: Serve) -> None:
    def endless() -> Iterator[bytes]:
        yield sse(FIRST, "[DONE]", end=False)
        while True:
            yield chunk(b": ping\n\n")

    server = serve(endless(), OK)
    assert len(run(server, stream)) == 1
    assert server.ended.wait(10)


def test_a_body_that_the_caller_s_transport_wraps_is_read_once(serve: Serve) -> None:
    began: list[object] = []

    class Recorded(httpx.SyncByteStream):
        def __init__(self, body: Any) -> None:
            self.body = body

        def __iter__(self) -> Iterator[bytes]:
            began.append(self)
            yield from self.body

        def close(self) -> None:
            self.body.close()

    class Recording(httpx.HTTPTransport):
        def handle_request(self, request: Any) -> Any:
            response = super().handle_request(request)
            response.stream = Recorded(response.stream)
            return response

    server = serve([sse(FIRST, "[DONE]", end=False), HOLD])
    http = httpx.Client(transport=Recording())
    with http, sdk.Acme(api_key="k", base_url=server.url, http_client=http) as client:
        assert len(list(stream(client))) == 1 and len(began) == 1
        assert server.ended.wait(10)


def test_a_stream_without_a_connection_has_nothing_to_read_on(serve: Serve) -> None:
    def parts() -> Iterator[bytes]:
        yield b'data: {"id": "1"}\n\ndata: [DONE]\n\n'
        raise AssertionError("read on")

    class Parts(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            return parts()

    transport = httpx.MockTransport(lambda request: httpx.Response(200, stream=Parts()))
    with httpx.Client(transport=transport) as http, sdk.Acme(api_key="k", http_client=http) as client:
        items = stream(client)
        assert [item.id for item in items] == ["1"] and items.response.is_closed


def test_nothing_is_sent_when_the_head_says_close(run: Runner, serve: Serve) -> None:
    text = head(200, "Content-Type: text/event-stream", "Connection: close") + b'data: {"id": "1"}\n\ndata: [DONE]\n\n'
    assert len(run(serve([text, CLOSE]), stream)) == 1
