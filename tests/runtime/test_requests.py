"""Requests as they arrive: headers, URL, body, and mistakes that never leave the machine."""

from __future__ import annotations

import platform
from collections.abc import Callable
from typing import Any

import pytest

from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create, stream
from tests.runtime.server import OK, Server, sse

Serve = Callable[..., Server]


def test_the_headers_of_every_request(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    run(server, create, organization="org")
    request = server.requests[0]
    name = "AsyncAcme" if run.is_async else "Acme"
    expected = {
        "Authorization": "Bearer sk-test",
        "Accept": "application/json",
        "Content-Type": "application/json",
        "User-Agent": f"{name}/Python 1.2.3",
        "Acme-Organization": "org",
        "X-Acme-Lang": "python",
        "X-Acme-Package-Version": "1.2.3",
        "X-Acme-Runtime": platform.python_implementation(),
        "X-Acme-Runtime-Version": platform.python_version(),
        "X-Acme-Async": f"async:{run.kind}" if run.is_async else "false",
        "X-Acme-Retry-Count": "0",
        "X-Acme-Read-Timeout": "600",
    }
    assert {key: request.header(key) for key in expected} == expected
    assert request.header("X-Acme-OS") and request.header("X-Acme-Arch")
    assert request.header("Idempotency-Key") is None


@pytest.mark.parametrize("value", [object(), b"bytes", [object()]])
def test_values_that_no_url_or_header_can_hold(run: Runner, serve: Serve, value: Any) -> None:
    server = serve(OK)
    for extra in ({"extra_query": {"q": value}}, {"extra_headers": {"X-Q": value}}):
        with pytest.raises(TypeError):
            run(server, lambda client: create(client, **extra))  # noqa: B023
    assert server.requests == []


def test_extra_arguments_win(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    options = {"default_headers": {"X-One": "default"}, "default_query": {"a": 1, "b": 1}}
    extra = {
        "extra_headers": {"x-one": "extra", "accept": "text/plain", "USER-AGENT": "mine", "authorization": "Basic x"},
        "extra_query": {"b": [1, "c d"], "c": {"d": True}, "e": None},
        "extra_body": {"model": "other", "new": {"x": 1}},
        "timeout": 7.5,
    }
    run(server, lambda client: create(client, **extra), **options)
    request = server.requests[0]
    assert request.json() == {"model": "other", "prompt": "p", "new": {"x": 1}}
    assert request.path == "/v1/completions?a=1&b[]=1&b[]=c%20d&c[d]=true"
    assert (request.header("X-One"), request.header("Accept"), request.header("User-Agent")) == (
        "extra",
        "text/plain",
        "mine",
    )
    assert (request.header("Authorization"), request.header("X-Acme-Read-Timeout")) == ("Basic x", "7.5")


def test_omit_removes_a_default_header(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    gone = {"authorization": sdk.omit, "User-Agent": sdk.Omit(), "x-acme-lang": sdk.omit, "X-One": sdk.omit}
    run(
        server, lambda client: create(client, extra_headers=gone), default_headers={"X-One": "1", "X-Acme-OS": sdk.omit}
    )
    names = {name.lower() for name, _ in server.requests[0].headers}
    assert not names & {"authorization", "user-agent", "x-acme-lang", "x-one", "x-acme-os"}


def test_default_headers_replace_in_any_case(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    run(server, create, default_headers={"AUTHORIZATION": "Other", "content-type": "application/x", "user-agent": "u"})
    request = server.requests[0]
    assert request.header("authorization") == "Other" and request.header("Content-Type") == "application/x"
    assert request.header("User-Agent") == "u"


def test_parameters_of_a_method(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    run(server, lambda client: client.completions.retrieve("a/b?c#d%2e é", limit=5, x_trace="t"))
    request = server.requests[0]
    assert (request.method, request.path) == ("GET", "/v1/completions/a%2Fb%3Fc%23d%252e%20%C3%A9?limit=5")
    assert request.header("X-Trace") == "t" and request.header("Content-Type") is None
    run(server, lambda client: client.completions.retrieve("x"))
    assert server.requests[1].path == "/v1/completions/x" and server.requests[1].header("X-Trace") is None


@pytest.mark.parametrize("value", ["", None, ".", "..", "\ud800", sdk.omit])
def test_path_parameters_that_would_change_the_path(run: Runner, serve: Serve, value: Any) -> None:
    server = serve(OK)
    with pytest.raises(ValueError) as raised:
        run(server, lambda client: client.completions.retrieve(value))
    assert not isinstance(raised.value, UnicodeError) and server.requests == []


@pytest.mark.parametrize("value", ["sk\r\nX: 1", "sk\n", "sk\x00", "sk-ключ", "sk ", "sk\x7f"])
def test_values_that_no_header_can_hold(run: Runner, serve: Serve, value: str) -> None:
    server = serve(OK)
    attempts: list[tuple[Callable[[Any], Any], dict[str, Any]]] = [
        (create, {"api_key": value}),
        (create, {"api_key": lambda: value}),
        (create, {"organization": value}),
        (create, {"default_headers": {"X-Secret": value}}),
        (lambda client: create(client, extra_headers={"X-Secret": value}), {}),
        (lambda client: client.get("/x", cast_to=object, options={"headers": {"X-Secret": value}}), {}),
    ]
    for script, options in attempts:
        with pytest.raises(ValueError) as raised:
            run(server, script, **options)
        assert not isinstance(raised.value, UnicodeError)
        assert value not in str(raised.value) and "ключ" not in str(raised.value)
    assert server.requests == []


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\r\nb", "ключ"])
def test_names_that_no_header_can_have(run: Runner, serve: Serve, name: str) -> None:
    server = serve(OK)
    with pytest.raises(ValueError):
        run(server, lambda client: create(client, extra_headers={name: "x"}))
    with pytest.raises(ValueError):
        run(server, create, default_headers={name: "x"})
    assert server.requests == []


def test_the_verbs(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    for verb in ("get", "post", "put", "patch", "delete"):
        run(server, lambda client: getattr(client, verb)("x?a=1", cast_to=object))  # noqa: B023
        assert (server.requests[-1].method, server.requests[-1].path) == (verb.upper(), "/v1/x?a=1")
    options = {"headers": {"X-A": "1"}, "params": {"q": [1]}, "timeout": 3, "idempotency_key": "k"}
    run(server, lambda client: client.get("/x", cast_to=object, options=options))
    request = server.requests[-1]
    assert (
        request.path == "/v1/x?q[]=1" and request.header("X-A") == "1" and request.header("X-Acme-Read-Timeout") == "3"
    )
    with pytest.raises(TypeError, match="header"):
        run(server, lambda client: client.get("/x", cast_to=object, options={"header": {}}))


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (object, dict),
        (dict, dict),
        (dict[str, object], dict),
        (str, str),
        (bytes, bytes),
        (httpx.Response, httpx.Response),
    ],
)
def test_the_verbs_cast_to_many_types(run: Runner, serve: Serve, kind: Any, expected: type) -> None:
    assert isinstance(run(serve(OK), lambda client: client.get("/x", cast_to=kind)), expected)
    union: Any = sdk.Completion | None
    assert isinstance(run(serve(OK), lambda client: client.get("/x", cast_to=union)), sdk.Completion)


def test_the_verbs_stream(run: Runner, serve: Serve) -> None:
    server = serve(sse({"id": "1"}, "[DONE]"))
    items = run(server, lambda client: client.post("/x", cast_to=sdk.Completion, body={}, stream=True))
    assert isinstance(items[0], sdk.Completion)
    kind = sdk.AsyncStream[sdk.Completion] if run.is_async else sdk.Stream[sdk.Completion]
    items = run(server, lambda client: client.get("/x", cast_to=object, stream=True, stream_cls=kind))
    assert isinstance(items[0], sdk.Completion)
    items = run(server, lambda client: client.get("/x", cast_to=object, stream=True))
    assert items == [{"id": "1"}]


def test_arguments_are_checked(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    for arguments, text in (
        ({"model": "m"}, "'model' and 'prompt', or 'model', 'prompt' and 'stream'"),
        ({"model": sdk.omit, "prompt": "p"}, "'model' and 'prompt'"),
        ({"model": "m", "prompt": "p", "temprature": 1}, "temprature"),
    ):
        with pytest.raises(TypeError, match=text):
            run(server, lambda client: client.completions.create(**arguments))  # noqa: B023
    with pytest.raises(TypeError, match="positional"):
        run(server, lambda client: client.completions.create("m", "p"))
    with pytest.raises(TypeError, match="max_retries"):
        run(server, lambda client: client.get("/x", cast_to=object, options={"max_retries": None}))
    with pytest.raises(ValueError):
        run(server, lambda client: client.get("/x", cast_to=object, options={"max_retries": -1}))
    for timeout in (-1, float("nan")):
        with pytest.raises(ValueError):
            run(server, lambda client: create(client, timeout=timeout))  # noqa: B023
    with pytest.raises(TypeError):
        run(server, lambda client: create(client, timeout="5"))
    assert server.requests == []


def test_a_timeout_for_one_request(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    run(server, lambda client: create(client, timeout=None))
    assert server.requests[0].header("X-Acme-Read-Timeout") is None
    run(server, lambda client: create(client, timeout=sdk.Timeout(9, read=4)))
    assert server.requests[1].header("X-Acme-Read-Timeout") == "4"
    run(server, lambda client: create(client, timeout=sdk.NOT_GIVEN))
    assert server.requests[2].header("X-Acme-Read-Timeout") == "600"


def test_a_streamed_request_asks_for_a_stream(run: Runner, serve: Serve) -> None:
    server = serve(sse("[DONE]"))
    assert run(server, stream) == []
    assert server.requests[0].json() == {"model": "m", "prompt": "p", "stream": True}
