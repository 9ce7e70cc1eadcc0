"""Streams of JSON values, a line or a record each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.json_lines import LineDecoder, json_lines
from tests.runtime import sdk
from tests.runtime.conftest import Runner
from tests.runtime.server import CLOSE, SSE_HEAD, Server, answer, chunk

Serve = Callable[..., Server]

BODIES = [
    (b'{"a": 1}\n{"a": 2}\n', [b'{"a": 1}', b'{"a": 2}']),
    (b'{"a": 1}\r\n\r\n\n{"a": 2}', [b'{"a": 1}\r', b'{"a": 2}']),
    (b"\xef\xbb\xbf\n1\n2", [b"1", b"2"]),
    (b'\x1e{"a":\n1}\n\x1e[2]\n\x1e"x"', [b'{"a":\n1}\n', b"[2]\n", b'"x"']),
    ('"\u2028\u0085\x0b"\n1\n'.encode(), ['"\u2028\u0085\x0b"'.encode(), b"1"]),
    (b"", []),
    (b" \r\n", []),
]


@pytest.mark.parametrize(("body", "lines"), BODIES)
@pytest.mark.parametrize("size", [1, 2, 3, 1000])
def test_pieces_of_any_size(body: bytes, lines: list[bytes], size: int) -> None:
    decoder = LineDecoder()
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    assert [line for piece in pieces for line in decoder.feed(piece)] + decoder.rest() == lines


def test_a_record_that_has_come_whole_does_not_wait_for_the_next() -> None:
    decoder = LineDecoder()
    assert decoder.feed(b'\x1e{"a": ') == []
    assert decoder.feed(b"1}\n") == [b'{"a": 1}\n']
    assert decoder.feed(b"\x1e2\n") == [b"2\n"] and decoder.rest() == []


def stream(client: Any) -> Any:
    return client.completions._stream(
        "GET", "/lines", stream_to=json_lines(sdk.Completion), accept="application/x-ndjson"
    )


COMPLETION = b'{"id": "%d", "object": "text_completion", "created": 1, "model": "m", "choices": []}'


def test_items(run: Runner, serve: Serve) -> None:
    server = serve(answer(200, COMPLETION % 1 + b"\n" + COMPLETION % 2, kind="application/x-ndjson"))
    items = run(server, stream)
    assert [type(item) for item in items] == [sdk.Completion] * 2 and [item.id for item in items] == ["1", "2"]
    assert server.requests[0].header("Accept") == "application/x-ndjson"


def test_an_item_comes_before_the_response_has_ended(run: Runner, serve: Serve) -> None:
    """The server waits for the client to have read the first line, else this would never end."""

    def script(client: Any) -> Any:
        if not run.is_async:
            with stream(client) as items:
                first = next(items)
                return first.id, items.is_complete

        async def read() -> Any:
            async with await stream(client) as items:
                first = await anext(items)
                return first.id, items.is_complete

        return read()

    assert run(serve([SSE_HEAD + chunk(COMPLETION % 7 + b"\n"), CLOSE]), script) == ("7", False)


def test_a_stream_is_complete_when_it_has_ended(run: Runner, serve: Serve) -> None:
    def script(client: Any) -> Any:
        if not run.is_async:
            items = stream(client)
            return [item.id for item in items], items.is_complete

        async def read() -> Any:
            items = await stream(client)
            return [item.id async for item in items], items.is_complete

        return read()

    assert run(serve(answer(200, COMPLETION % 1 + b"\n")), script) == (["1"], True)


@pytest.mark.parametrize(
    ("body", "error", "text"),
    [
        (b"{broken\n", sdk.APIResponseValidationError, "A line of the stream"),
        (b'{"error": {"message": "too much"}}\n', sdk.APIError, "too much"),
        (b"<html>busy</html>", sdk.APIResponseValidationError, "no event stream"),
    ],
)
def test_what_is_no_item(run: Runner, serve: Serve, body: bytes, error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        run(serve(answer(200, body, kind="application/x-ndjson")), stream)


def test_a_line_that_is_cut_off(run: Runner, serve: Serve) -> None:
    with pytest.raises(sdk.APIConnectionError):
        run(serve([SSE_HEAD + chunk(b'{"id": '), CLOSE]), stream)
