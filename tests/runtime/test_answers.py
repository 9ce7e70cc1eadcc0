"""Answers that are fine, however odd: types, encodings and JSON that other clients stumble over."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable

import pytest

from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create, stream
from tests.runtime.server import COMPLETION, HOLD, OK, Server, answer, sse

Serve = Callable[..., Server]


@pytest.mark.parametrize(
    "kind", ["text/plain", "", "application/vnd.acme+json; charset=utf-8", "application/json; charset=nonsense"]
)
@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"], ids=["", "BOM"])
def test_json_is_read_whatever_it_is_called(run: Runner, serve: Serve, kind: str, start: bytes) -> None:
    body = start + '{"id": "é", "choices": []}'.encode()
    completion = run(serve(answer(200, body, kind=kind)), create)
    assert isinstance(completion, sdk.Completion) and completion.id == "é"


def test_compressed_bodies_are_what_was_asked_for(run: Runner, serve: Serve) -> None:
    body = b'{"id": "1"}'
    for name, packed in (("gzip", gzip.compress(body)), ("deflate", zlib.compress(body)), ("own", body)):
        server = serve(answer(200, packed, f"Content-Encoding: {name}"))
        assert run(server, create).id == "1"
    accepted = {text.strip() for text in (server.requests[0].header("Accept-Encoding") or "").split(",")}
    assert {"gzip", "deflate"} <= accepted
    response = httpx.Response(200, headers={"Content-Encoding": ", ".join(sorted(accepted))}, content=iter(()))
    decoders = response._get_content_decoder()
    assert len(getattr(decoders, "children", [decoders])) == len(accepted)


def test_the_last_of_equal_keys_wins_and_nan_is_read(run: Runner, serve: Serve) -> None:
    completion = run(serve(answer(200, b'{"id": "1", "id": "2", "odd": NaN, "big": 1e999}')), create)
    assert completion.id == "2" and completion.odd != completion.odd and completion.big == float("inf")


def test_half_a_surrogate_pair_is_read(run: Runner, serve: Serve) -> None:
    assert run(serve(answer(200, b'{"id": "\\ud83d"}')), create).id == "\ud83d"


@pytest.mark.parametrize(("status", "requests"), [(502, 3), (403, 1)])
def test_a_page_for_an_error(run: Runner, serve: Serve, sleeps: list[float], status: int, requests: int) -> None:
    page = "<html><title>Bad\n gateway</title></html>"
    server = serve(answer(status, page.encode(), kind="text/html"))
    with pytest.raises(sdk.APIStatusError) as raised:
        run(server, create)
    assert (raised.value.status_code, raised.value.body, len(server.requests)) == (status, page, requests)
    assert str(raised.value) == f"Error code: {status} - Bad gateway"


def test_details_of_an_error_pass_as_they_came(run: Runner, serve: Serve) -> None:
    error = {"message": ["no", "text"], "code": None, "param": 5, "type": {"a": 1}}
    with pytest.raises(sdk.BadRequestError, match="^Error code: 400 - {") as raised:
        run(serve(answer(400, {"error": error})), create)
    details: tuple[object, ...] = (raised.value.code, raised.value.param, raised.value.type)
    assert details == (None, 5, {"a": 1})


def test_an_error_too_deep_to_be_handed_on_stays_text(run: Runner, serve: Serve) -> None:
    def nested(levels: int) -> bytes:
        return b"[" * levels + b"]" * levels

    for levels, kind in ((90, list), (101, str), (600, str)):
        with pytest.raises(sdk.BadRequestError) as raised:
            run(serve(answer(400, nested(levels))), create)
        assert isinstance(raised.value.body, kind) and raised.value.response.content == nested(levels)
    assert isinstance(run(serve(answer(200, nested(600))), lambda client: client.get("/x", cast_to=object)), list)


def test_a_cookie_that_cannot_be_sent_is_left_out(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    server = serve(answer(503, b"", "Set-Cookie: a=\xe9; Path=/", "Set-Cookie: b=1; Path=/"), OK)
    assert run(server, create).id == COMPLETION["id"]
    assert server.requests[1].header("Cookie") == "b=1"


def test_cookies_of_a_server_without_an_end(serve: Serve) -> None:
    names = [f"k{number}" for number in range(80)]
    server = serve(*(answer(200, COMPLETION, f"Set-Cookie: {name}=v; Path=/") for name in names))
    with sdk.DefaultHttpxClient(cookies={"mine": "1"}) as http:
        client = sdk.Acme(api_key="k", base_url=server.url, http_client=http)
        for _ in range(81):
            create(client)
    sent = server.requests[-1].header("Cookie") or ""
    assert sent.split("; ") == ["mine=1", *(f"{name}=v" for name in names[-50:])]


def test_cookies_that_no_header_has_room_for(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    large = (f"Set-Cookie: k{number}={'v' * 4000}; Path=/" for number in range(5))
    server = serve(answer(503, b"", *large), OK)
    run(server, create)
    sent = server.requests[1].header("Cookie") or ""
    assert [pair.partition("=")[0] for pair in sent.split("; ")] == ["k3", "k4"]


def test_a_host_that_no_resolver_knows_is_tried_again(
    run: Runner, sleeps: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    import socket

    def look_up(host: str, *_: object, **__: object) -> None:
        asked.append(host)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    asked: list[str] = []
    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with pytest.raises(sdk.APIConnectionError) as raised:
        run("http://nowhere.invalid", create)
    assert isinstance(raised.value.__cause__, httpx.ConnectError) and len(sleeps) == 2 and len(asked) == 3


def test_a_timeout_of_nothing_is_a_connection_error(run: Runner, serve: Serve) -> None:
    with pytest.raises(sdk.APIConnectionError):
        run(serve(OK), lambda client: create(client, timeout=0), max_retries=0)


def test_a_pool_without_a_free_connection_is_a_timeout(serve: Serve) -> None:
    http = sdk.DefaultHttpxClient(limits=httpx.Limits(max_connections=1), timeout=httpx.Timeout(5, pool=0.01))
    server = serve([sse({"id": "1"}, end=False), HOLD], OK)
    client = sdk.Acme(api_key="k", base_url=server.url, http_client=http, max_retries=0)
    with stream(client) as items:
        assert next(items).id == "1"
        with pytest.raises(sdk.APITimeoutError) as raised:
            create(client)
        assert isinstance(raised.value.__cause__, httpx.PoolTimeout)
    assert create(client).id == COMPLETION["id"]
