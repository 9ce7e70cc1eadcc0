"""Raw and streaming responses: what they show, what they read and when, and that they are typed by the method."""

from __future__ import annotations

import datetime
import pathlib
from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.api_response import APIResponse, AsyncAPIResponse
from generator.runtime.async_binary import AsyncBinaryAPIResponse
from generator.runtime.sync_binary import BinaryAPIResponse
from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create
from tests.runtime.server import CLOSE, COMPLETION, HOLD, OK, SSE_HEAD, Server, answer, chunk, head, sse

Serve = Callable[..., Server]
ARGUMENTS = {"model": "m", "prompt": "p"}


def test_a_raw_response_shows_everything(run: Runner, serve: Serve) -> None:
    server = serve(answer(200, COMPLETION, "x-request-id: req_1", "X-Other: o"))
    response = run(server, lambda client: client.completions.with_raw_response.create(**ARGUMENTS))
    assert isinstance(response, APIResponse)
    assert (response.status_code, response.headers["x-OTHER"], response.request_id) == (200, "o", "req_1")
    assert response.retries_taken == 0 and response.elapsed > datetime.timedelta(0) and response.is_closed
    assert (response.method, response.http_version, str(response.url)) == (
        "POST",
        "HTTP/1.1",
        f"{server.url}/completions",
    )
    assert isinstance(response.http_request, httpx.Request) and isinstance(response.http_response, httpx.Response)
    completion = response.parse()
    assert isinstance(completion, sdk.Completion) and completion is response.parse()
    assert completion._request_id == "req_1"
    assert response.parse(to=dict[str, Any]) == COMPLETION == response.json()
    assert response.read() == response.content == response.http_response.content and response.text().startswith("{")
    assert repr(response) == "<APIResponse [200 Reason]>"


def test_every_method_has_its_views(run: Runner, serve: Serve) -> None:
    server = serve(sse({"id": "1"}, "[DONE]"))

    def stream_of(client: Any) -> Any:
        response = client.with_raw_response.completions.create_streaming(**ARGUMENTS)
        if not run.is_async:
            return response.parse()

        async def parsed() -> Any:
            return (await response).parse()

        return parsed()

    assert [item.id for item in run(server, stream_of)] == ["1"]
    server = serve(answer(204, b""))
    response = run(server, lambda client: client.with_raw_response.completions.delete("c"))
    assert response.parse() is None and server.requests[0].method == "DELETE"


def test_a_raw_view_leaves_the_method_as_it_was(run: Runner, serve: Serve) -> None:
    def script(client: Any) -> Any:
        assert client.completions.with_raw_response.create.__name__ == "create"
        return create(client)

    assert isinstance(run(serve(OK), script), sdk.Completion)


def test_errors_of_raw_calls_are_raised(run: Runner, serve: Serve) -> None:
    for view in ("with_raw_response", "with_streaming_response"):

        def script(client: Any) -> Any:
            result = getattr(client.completions, view).create(**ARGUMENTS)  # noqa: B023
            return _entered(result) if hasattr(result, "__aenter__") else _enter(result)

        with pytest.raises(sdk.NotFoundError, match="gone"):
            run(serve(answer(404, {"error": {"message": "gone"}})), script)


def _enter(result: Any) -> Any:
    return result.__enter__() if hasattr(result, "__enter__") else result


async def _entered(result: Any) -> Any:
    return await result.__aenter__()


def test_a_streaming_response_reads_nothing_until_asked(serve: Serve) -> None:
    server = serve([head(200, "Content-Type: application/json", "Content-Length: 99"), HOLD])
    client = sdk.Acme(api_key="k", base_url=server.url)
    manager = client.completions.with_streaming_response.create(model="m", prompt="p")
    assert server.requests == []
    with manager as response:
        assert response.status_code == 200 and not response.is_closed and len(server.requests) == 1
    assert response.is_closed and server.ended.wait(10)


LINES = b"one\ntwo\n"


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("read", LINES),
        ("text", LINES.decode()),
        ("iter_bytes", [LINES]),
        ("iter_text", [LINES.decode()]),
        ("iter_lines", ["one", "two"]),
    ],
)
def test_the_ways_to_read_a_streaming_response(run: Runner, serve: Serve, method: str, expected: object) -> None:
    def script(client: Any) -> Any:
        manager = client.completions.with_streaming_response.create(**ARGUMENTS)
        if not run.is_async:
            with manager as response:
                assert isinstance(response, APIResponse)
                value = getattr(response, method)()
                return list(value) if method.startswith("iter") else value

        async def read() -> Any:
            async with manager as response:
                assert isinstance(response, AsyncAPIResponse)
                value = getattr(response, method)()
                return [item async for item in value] if method.startswith("iter") else await value

        return read()

    assert run(serve(answer(200, LINES, kind="text/plain")), script) == expected


def test_a_streaming_response_can_be_parsed_and_written(run: Runner, serve: Serve, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "body"

    def script(client: Any) -> Any:
        manager = client.completions.with_streaming_response.create(**ARGUMENTS)
        again = client.with_streaming_response.completions.create(**ARGUMENTS)
        if not run.is_async:
            with manager as response:
                value = (response.parse(), response.json(), response.parse(to=sdk.Completion))
            with again as response:
                response.stream_to_file(path)
            return value

        async def read() -> Any:
            async with manager as response:
                value = (await response.parse(), await response.json(), await response.parse(to=sdk.Completion))
            async with again as response:
                await response.stream_to_file(path)
            return value

        return read()

    parsed, decoded, second = run(serve(OK), script)
    assert parsed == second and parsed.id == "cmpl-1" and decoded == COMPLETION
    assert OK.endswith(path.read_bytes()) and path.stat().st_size > 50


def test_a_streaming_response_of_a_stream(run: Runner, serve: Serve) -> None:
    def script(client: Any) -> Any:
        manager = client.completions.with_streaming_response.create(**ARGUMENTS, stream=True)
        if not run.is_async:
            with manager as response:
                return [item.id for item in response.parse()]

        async def read() -> Any:
            async with manager as response:
                return [item.id async for item in await response.parse()]

        return read()

    assert run(serve(sse({"id": "1"}, {"id": "2"}, "[DONE]")), script) == ["1", "2"]


@pytest.mark.parametrize("method", ["read", "iter_bytes"])
def test_a_body_that_breaks_off_is_an_error_of_the_sdk(run: Runner, serve: Serve, method: str) -> None:
    def script(client: Any) -> Any:
        manager = client.completions.with_streaming_response.create(**ARGUMENTS)
        if not run.is_async:
            with manager as response:
                return list(getattr(response, method)())

        async def read() -> Any:
            async with manager as response:
                value = getattr(response, method)()
                return [item async for item in value] if method == "iter_bytes" else await value

        return read()

    with pytest.raises(sdk.APIConnectionError):
        run(serve([SSE_HEAD + chunk(b"x"), CLOSE]), script)


def test_binary_content(run: Runner, serve: Serve, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "binary"

    def script(client: Any) -> Any:
        if not run.is_async:
            response = client.completions.content("c")
            assert isinstance(response, BinaryAPIResponse) and response.content == b"\x00\xff"
            response.write_to_file(path)
            return response

        async def read() -> Any:
            response = await client.completions.content("c")
            assert isinstance(response, AsyncBinaryAPIResponse) and response.content == b"\x00\xff"
            await response.write_to_file(path)
            return response

        return read()

    run(serve(answer(200, b"\x00\xff", kind="application/octet-stream")), script)
    assert path.read_bytes() == b"\x00\xff"


def test_views_keep_the_method_s_type(serve: Serve) -> None:
    """What matters here is that type checkers accept it: no cast, no ignore."""
    client = sdk.Acme(api_key="k", base_url=serve(OK).url)
    completion: sdk.Completion = client.completions.create(model="m", prompt="p")
    response: APIResponse[sdk.Completion] = client.completions.with_raw_response.create(model="m", prompt="p")
    again: sdk.Completion = response.parse()
    text: str = response.parse(to=str)
    with client.completions.with_streaming_response.create(model="m", prompt="p") as streaming:
        last: sdk.Completion = streaming.parse()
    assert completion == again == last and "cmpl-1" in text
