"""Binary answers of the oldest SDKs: one class for both clients, read without `await`."""

from __future__ import annotations

import json
import os
import pickle
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.legacy import HttpxBinaryResponseContent
from tests.http_library import httpx
from tests.runtime.conftest import Runner
from tests.runtime.server import Server, answer

Serve = Callable[..., Server]

BODY = json.dumps({"name": "Zoë"}, ensure_ascii=False).encode() + b"\n"
JSON = answer(200, BODY, kind="application/json; charset=utf-8")


def _asked(run: Runner, server: Server) -> Any:
    def script(client: Any) -> Any:
        return client.completions._request("GET", "/file", cast_to=HttpxBinaryResponseContent, accept="*/*")

    response = run(server, script)
    assert type(response) is HttpxBinaryResponseContent
    return response


def test_the_body_is_at_hand(run: Runner, serve: Serve) -> None:
    server = serve(JSON)
    response = _asked(run, server)
    assert (response.content, response.read(), b"".join(response.iter_bytes(3))) == (BODY, BODY, BODY)
    assert response.text == "".join(response.iter_text()) == BODY.decode()
    assert list(response.iter_lines()) == [BODY.decode().strip()]
    assert response.json() == {"name": "Zoë"} and response.json(object_pairs_hook=list) == [("name", "Zoë")]
    assert (response.encoding, response.charset_encoding) == ("utf-8", "utf-8")
    assert response.response.status_code == 200 and repr(response) == "<HttpxBinaryResponseContent [200 Reason]>"
    assert server.requests[0].header("Accept") == "*/*"
    response.close()


def test_the_body_goes_into_a_file(run: Runner, serve: Serve, tmp_path: Path) -> None:
    response, path = _asked(run, serve(JSON)), tmp_path / "a.json"
    response.write_to_file(path)
    assert path.read_bytes() == BODY
    with pytest.deprecated_call(match="with_streaming_response"):
        response.stream_to_file(path, chunk_size=2)
    assert path.read_bytes() == BODY and os.listdir(tmp_path) == ["a.json"]


def test_the_async_names_are_there(run: Runner, serve: Serve, tmp_path: Path) -> None:
    if not run.is_async:
        pytest.skip("the names of the async client")
    path = tmp_path / "a.json"

    async def pieces(chunks: Awaitable[AsyncIterator[Any]]) -> list[Any]:
        return [chunk async for chunk in await chunks]

    async def script(client: Any) -> Any:
        cast_to = HttpxBinaryResponseContent
        response = await client.completions._request("GET", "/file", cast_to=cast_to, accept="*/*")
        with pytest.deprecated_call(match="with_streaming_response"):
            await response.astream_to_file(path)
        parts = response.aiter_bytes(4), response.aiter_text(), response.aiter_lines()
        read = [await response.aread(), *[await pieces(part) for part in parts]]
        await response.aclose()
        return read

    body, chunks, texts, lines = run(serve(JSON), script)
    assert (body, b"".join(chunks), "".join(texts).encode()) == (BODY, BODY, BODY)
    assert lines == [BODY.decode().strip()] and path.read_bytes() == BODY


@pytest.mark.parametrize("raw", [True, False])
def test_it_may_be_asked_for(run: Runner, serve: Serve, raw: bool) -> None:
    """By `cast_to` of a verb, and by `to` of a raw response."""

    def script(client: Any) -> Any:
        if raw:
            return client.completions.with_raw_response.create(model="m", prompt="p")
        return client.get("/file", cast_to=HttpxBinaryResponseContent)

    response = run(serve(JSON), script)
    content = response.parse(to=HttpxBinaryResponseContent) if raw else response
    assert isinstance(content, HttpxBinaryResponseContent) and content.content == BODY


def test_it_is_made_of_a_response_and_pickled_without_the_request() -> None:
    request = httpx.Request("GET", "https://api.example/file", headers={"Authorization": "Bearer secret"})
    headers = {"Content-Type": "text/plain", "Content-Encoding": "gzip"}
    import gzip

    response = httpx.Response(200, headers=headers, content=gzip.compress(b"text"), request=request)
    packed = pickle.dumps(HttpxBinaryResponseContent(response))
    assert b"secret" not in packed
    again = pickle.loads(packed)
    assert (again.content, again.text, again.response.headers["content-type"]) == (b"text", "text", "text/plain")
