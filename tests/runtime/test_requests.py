"""Requests as they arrive: headers, URL, body, and mistakes that never leave the machine."""

from __future__ import annotations

import datetime
import decimal
import io
import pathlib
import platform
import uuid
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from generator.runtime.files import file_from_path
from generator.runtime.types import NOT_GIVEN, not_given
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


def test_the_body_is_compact_json(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    run(server, lambda client: create(client, prompt="é\u2028", best_of=None))
    assert server.requests[0].body == '{"model":"m","prompt":"é\u2028","best_of":null}'.encode()


@pytest.mark.parametrize("absent", [sdk.omit, sdk.Omit(), NOT_GIVEN, not_given])
def test_omitted_arguments_are_left_out(run: Runner, serve: Serve, absent: object) -> None:
    server = serve(OK)
    run(server, lambda client: create(client, best_of=absent, stream=absent))
    assert server.requests[0].json() == {"model": "m", "prompt": "p"}


def test_omitted_members_are_left_out_at_any_depth(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    extra = {"deep": {"a": sdk.omit, "b": [1, sdk.omit, {"c": NOT_GIVEN}]}, "gone": sdk.omit}
    run(server, lambda client: create(client, extra_body=extra))
    assert server.requests[0].json() == {"model": "m", "prompt": "p", "deep": {"b": [1, {}]}}


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


@pytest.mark.parametrize(
    "body",
    [{"x": float("nan")}, {"x": float("inf")}, {"x": "\ud800"}, {"x": object()}, {"x": b"raw"}, {"x": {1, object()}}],
)
def test_bodies_that_json_cannot_hold(run: Runner, serve: Serve, body: object) -> None:
    server = serve(OK)
    with pytest.raises((TypeError, ValueError)) as raised:
        run(server, lambda client: create(client, extra_body=body))
    assert not isinstance(raised.value, UnicodeError) and server.requests == []


def test_a_body_that_holds_itself_or_is_too_deep(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    circle: list[object] = []
    circle.append(circle)
    deep: object = 1
    for _ in range(100_000):
        deep = [deep]
    for value in (circle, deep):
        with pytest.raises(ValueError):
            run(server, lambda client: create(client, prompt=value))  # noqa: B023
    assert server.requests == []


def test_python_values_in_a_body(run: Runner, serve: Serve) -> None:
    moment = datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
    key = uuid.uuid4()
    body = {
        "generator": (n for n in (1, 2)),
        "tuple": (1,),
        "moment": moment,
        "day": moment.date(),
        "model": sdk.Completion.construct(id="1", object_="text_completion"),
        "key": key,
        "items": {"a": 1}.items(),
    }
    server = serve(OK)
    run(server, lambda client: client.post("/x", cast_to=object, body=body))
    assert server.requests[0].json() == {
        "generator": [1, 2],
        "tuple": [1],
        "moment": "2024-01-02T03:04:05+00:00",
        "day": "2024-01-02",
        "model": {"id": "1", "object": "text_completion"},
        "key": str(key),
        "items": [["a", 1]],
    }
    with pytest.raises(TypeError):
        run(server, lambda client: client.post("/x", cast_to=object, body=[decimal.Decimal(1)]))


@pytest.mark.parametrize("body", [[1, 2], "text", 5, True])
def test_bodies_that_are_no_objects(run: Runner, serve: Serve, body: object) -> None:
    server = serve(OK)
    run(server, lambda client: client.put("/x", cast_to=object, body=body))
    assert server.requests[0].json() == body and server.requests[0].method == "PUT"


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


def test_files_make_a_form(run: Runner, serve: Serve, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"from a path")
    files = {"one": b"bytes", "two": path, "three": ("n.json", io.BytesIO(b"{}"), "application/json")}
    server = serve(OK)
    fields = {"name": "n", "tags": ["x", "y"], "deep": {"k": True}, "gone": sdk.omit}
    run(server, lambda client: client.post("/x", cast_to=object, body=fields, files=files))
    request = server.requests[0]
    kind = request.header("Content-Type") or ""
    assert (
        kind.startswith("multipart/form-data; boundary=") and request.body.count(kind.partition("=")[2].encode()) == 8
    )
    for part in (
        b'name="name"\r\n\r\nn',
        b'name="tags[]"\r\n\r\nx',
        b'name="tags[]"\r\n\r\ny',
        b'name="deep[k]"\r\n\r\ntrue',
    ):
        assert part in request.body
    assert b'filename="a.txt"' in request.body and b"from a path" in request.body and b"gone" not in request.body
    assert file_from_path(path) == ("a.txt", b"from a path")
    with pytest.raises(TypeError):
        run(server, lambda client: client.post("/x", cast_to=object, files={"f": "a string"}))


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
    with pytest.raises(TypeError, match="int"):
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
