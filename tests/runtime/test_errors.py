"""Errors: the class for each status, what they carry, and bodies that are not what they should be."""

from __future__ import annotations

import errno
import gzip
import os
import pickle
import socket
import ssl
import traceback
from collections.abc import Callable
from typing import Any, Literal, get_type_hints

import pydantic
import pytest

from generator.runtime import errors
from generator.runtime.connection_errors import connection_error
from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create, stream
from tests.runtime.server import CLOSE, COMPLETION, HOLD, RESET, Server, answer, head, sse

Serve = Callable[..., Server]


OF_ONE_STATUS = (
    (400, sdk.BadRequestError),
    (401, sdk.AuthenticationError),
    (403, sdk.PermissionDeniedError),
    (404, sdk.NotFoundError),
    (409, sdk.ConflictError),
    (422, sdk.UnprocessableEntityError),
    (429, sdk.RateLimitError),
)


@pytest.mark.parametrize(("status", "kind"), OF_ONE_STATUS)
def test_a_type_checker_knows_the_status_of_each_class(status: int, kind: type[sdk.APIStatusError]) -> None:
    assert get_type_hints(kind, dict(vars(errors)))["status_code"] == Literal[status]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        *OF_ONE_STATUS,
        (500, sdk.InternalServerError),
        (529, sdk.InternalServerError),
        (599, sdk.InternalServerError),
        *((status, sdk.APIStatusError) for status in (300, 304, 307, 405, 408, 410, 418, 425)),
    ],
)
def test_each_status_has_its_class(run: Runner, serve: Serve, status: int, kind: type[sdk.APIStatusError]) -> None:
    body = b"" if status == 304 else b'{"error": {"message": "boom", "type": "t", "param": "p", "code": 42}}'
    server = serve(answer(status, body, "x-request-id: req_9"))
    with pytest.raises(sdk.APIStatusError) as raised:
        run(server, create, max_retries=0)
    error = raised.value
    assert type(error) is kind and isinstance(error, sdk.APIError) and isinstance(error, sdk.AcmeError)
    assert (error.status_code, error.response.status_code, error.request_id) == (status, status, "req_9")
    assert str(error.request.url).endswith("/v1/completions")
    if body:
        assert str(error) == error.message == f"Error code: {status} - boom"
        assert (error.code, error.param, error.type) == ("42", "p", "t")
        assert error.body == {"message": "boom", "type": "t", "param": "p", "code": 42}


@pytest.mark.parametrize(
    ("body", "kept", "text"),
    [
        (
            b'{"detail": [{"loc": ["body"]}]}',
            {"detail": [{"loc": ["body"]}]},
            """422 - {"detail": [{"loc": ["body"]}]}""",
        ),
        (b'{"message": "flat"}', {"message": "flat"}, "422 - flat"),
        (b'{"error": "text"}', "text", "422 - text"),
        (
            b'{"error": "invalid_grant", "error_description": "expired"}',
            {"error": "invalid_grant", "error_description": "expired"},
            "422 - expired",
        ),
        (b'{"error": null}', None, """422 - {"error": null}"""),
        (b"[1]", [1], "422 - [1]"),
        (b"", None, "422"),
        (b"<html>no</html>", "<html>no</html>", "422 - <html>no</html>"),
        (b"caf\xe9", "caf\ufffd", "422 - caf\ufffd"),
        (b"[" * 100_000, "[" * 100_000, f"422 - {'[' * 297}..."),
    ],
)
def test_bodies_of_errors(run: Runner, serve: Serve, body: bytes, kept: object, text: str) -> None:
    with pytest.raises(sdk.UnprocessableEntityError) as raised:
        run(serve(answer(422, body)), create)
    assert (raised.value.body, str(raised.value)) == (kept, f"Error code: {text}")


@pytest.mark.parametrize("end", [CLOSE, HOLD], ids=["cut", "stalled"])
def test_a_broken_error_body_still_gives_the_status(run: Runner, serve: Serve, end: object) -> None:
    server = serve([head(400, "Content-Length: 100") + b'{"error": ', end])
    with pytest.raises(sdk.BadRequestError) as raised:
        run(server, create, timeout=0.05)
    assert len(server.requests) == 1
    assert raised.value.body == '{"error":' and raised.value.response.text == '{"error": '


@pytest.mark.parametrize(
    "response",
    [
        answer(200, b'{"id": "cut'),
        answer(200, b""),
        answer(204, b""),
        answer(204, b"", kind=""),
        answer(200, b'{"id": "\xff"}'),
        answer(200, '{"id": "caf\xe9"}'.encode("latin-1"), kind="application/json; charset=latin-1"),
        answer(200, b"[" * 5000 + b"]" * 5000),
        answer(200, b"<html>Welcome</html>", kind="text/html"),
        answer(200, b"[1, 2]"),
        answer(200, b"null"),
        answer(200, b'"x"'),
        answer(200, gzip.compress(b'{"id": "1"}')[:-12], "Content-Encoding: gzip"),
    ],
    ids=[
        "truncated",
        "empty",
        "204",
        "204 bare",
        "no UTF-8",
        "latin-1",
        "deep",
        "HTML",
        "list",
        "null",
        "text",
        "gzip",
    ],
)
def test_a_success_of_the_wrong_form(run: Runner, serve: Serve, response: bytes) -> None:
    server = serve(response)
    with pytest.raises(sdk.APIResponseValidationError) as raised:
        run(server, create)
    assert len(server.requests) == 1
    assert raised.value.status_code in (200, 204)
    assert raised.value.response is not None
    assert "Error" not in str(raised.value) and len(str(raised.value)) < 300


def test_a_page_is_told_by_its_type(run: Runner, serve: Serve) -> None:
    with pytest.raises(sdk.APIResponseValidationError, match="text/html") as raised:
        run(serve(answer(200, b"<html>Welcome</html>", "x-request-id: r", kind="text/html")), create)
    assert raised.value.body == "<html>Welcome</html>" and raised.value.request_id == "r"


def test_an_error_in_the_place_of_a_result(run: Runner, serve: Serve) -> None:
    with pytest.raises(sdk.APIStatusError) as raised:
        run(serve(answer(200, {"error": {"message": "no such model"}})), create)
    assert (raised.value.status_code, str(raised.value)) == (200, "Error code: 200 - no such model")
    assert run(serve(answer(200, {**COMPLETION, "error": {"message": "partly"}})), create).id == "cmpl-1"


def test_strict_validation_is_asked_for(run: Runner, serve: Serve) -> None:
    wrong = answer(200, {"id": 5, "choices": "no"})
    assert run(serve(wrong), create).choices == "no"
    with pytest.raises(sdk.APIResponseValidationError) as raised:
        run(serve(wrong), create, _strict_response_validation=True)
    assert isinstance(raised.value.__cause__, pydantic.ValidationError)
    assert run(serve(answer(200, COMPLETION)), create, _strict_response_validation=True).id == "cmpl-1"


def test_no_content_is_none(run: Runner, serve: Serve) -> None:
    assert run(serve(answer(204, b"")), lambda client: client.completions.delete("c")) is None
    assert run(serve(answer(200, b"ignored", kind="text/plain")), lambda client: client.completions.delete("c")) is None


def test_errors_can_be_pickled_and_hold_no_key(run: Runner, serve: Serve) -> None:
    with pytest.raises(sdk.RateLimitError) as raised:
        run(serve(answer(429, {"error": {"message": "slow"}}, "x-request-id: r")), create, max_retries=0)
    data = pickle.dumps(raised.value)
    copy = pickle.loads(data)
    assert type(copy) is sdk.RateLimitError and str(copy) == "Error code: 429 - slow"
    assert (copy.status_code, copy.request_id, copy.body) == (429, "r", {"message": "slow"})
    assert copy.response.json() == {"error": {"message": "slow"}} and copy.request.method == "POST"
    assert b"sk-test" not in data


@pytest.mark.parametrize("kind", ["connection", "timeout", "validation"])
def test_other_errors_can_be_pickled(serve: Serve, kind: str) -> None:
    answers: dict[str, Any] = {"connection": [CLOSE], "timeout": [HOLD], "validation": answer(200, b"[]")}
    client = sdk.Acme(api_key="sk-test", base_url=serve(answers[kind]).url, max_retries=0, timeout=0.05)
    with pytest.raises(sdk.APIError) as raised:
        create(client)
    copy = pickle.loads(pickle.dumps(raised.value))
    assert type(copy) is type(raised.value) and str(copy) == str(raised.value)
    assert copy.request.url == raised.value.request.url


def test_errors_bear_the_name_of_the_package(serve: Serve) -> None:
    client = sdk.Acme(api_key="k", base_url=serve(answer(404, b"")).url)
    with pytest.raises(sdk.NotFoundError) as raised:
        create(client)
    assert traceback.format_exception_only(raised.value) == ["tests.runtime.sdk.NotFoundError: Error code: 404\n"]
    assert sdk.AcmeError.__qualname__ == "AcmeError" and sdk.AcmeError.__module__ == "tests.runtime.sdk"


def test_an_unread_stream_has_no_effect_on_a_status_error(run: Runner, serve: Serve) -> None:
    with pytest.raises(sdk.AuthenticationError, match="who"):
        run(serve(answer(401, {"error": {"message": "who?"}})), stream)


def test_a_host_that_cannot_be_reached_is_named_with_the_reason(run: Runner, sleeps: list[float]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    with pytest.raises(sdk.APIConnectionError) as raised:
        run(f"http://127.0.0.1:{port}", create)
    text = f"Connection error. Could not reach 127.0.0.1:{port}: {os.strerror(errno.ECONNREFUSED).lower()}."
    assert str(raised.value) == raised.value.message == text


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "name or service not known"),
        (ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number"), "[SSL: WRONG_VERSION_NUMBER] wrong"),
        (ConnectionRefusedError(errno.ECONNREFUSED, "Connect call failed ('::1', 1)"), "connection refused"),
    ],
)
def test_the_reason_is_what_the_system_says(reason: OSError, text: str) -> None:
    request = httpx.Request("GET", "https://[::1]/v1")
    error = httpx.ConnectError("All connection attempts failed", request=request)
    error.__cause__ = OSError("several")
    error.__cause__.__cause__ = reason
    assert str(connection_error(error, request)).startswith(f"Connection error. Could not reach [::1]:443: {text}")


@pytest.mark.parametrize(
    ("broken", "text"),
    [
        ([CLOSE], "The connection to {host} broke: server disconnected without sending a response."),
        ([answer(200, b"\x1f\x8b\x08 no", "Content-Encoding: gzip")], "The request to {host} failed: "),
        ([answer(307, b"", "Location: file:///etc")], "The request to 127.0.0.1 failed: "),
    ],
    ids=["cut", "no gzip", "redirect"],
)
def test_a_connection_that_breaks_says_where_and_how(run: Runner, serve: Serve, broken: Any, text: str) -> None:
    server = serve(broken)
    with pytest.raises(sdk.APIConnectionError) as raised:
        run(server, create, max_retries=0)
    host = server.url.removeprefix("http://").partition("/")[0]
    assert str(raised.value).startswith(f"Connection error. {text.format(host=host)}")


def test_a_timeout_says_what_took_how_long(run: Runner, serve: Serve) -> None:
    server = serve([HOLD])
    with pytest.raises(sdk.APITimeoutError) as raised:
        run(server, create, max_retries=0, timeout=0.05)
    host = server.url.removeprefix("http://").partition("/")[0]
    assert str(raised.value) == f"Request timed out. {host} sent nothing for 0.05 s."


@pytest.mark.parametrize(
    ("call", "broken"),
    [(create, [CLOSE]), (create, [HOLD]), (stream, [sse({"id": "1"}, end=False), RESET])],
    ids=["cut", "held", "stream"],
)
def test_tracebacks_of_connection_errors_are_short_and_end_in_the_sdk(
    run: Runner, serve: Serve, call: Any, broken: Any
) -> None:
    try:
        raise OSError("what the caller was handling")
    except OSError:
        with pytest.raises(sdk.APIConnectionError) as raised:
            run(serve(broken), call, max_retries=0, timeout=0.2)
    error = raised.value
    assert "caller was handling" not in str(error)
    own = traceback.extract_tb(error.__traceback__)
    assert "/runtime/" in own[-1].filename and "tests" not in own[-1].filename
    cause = error.__cause__
    assert cause is not None and cause.__cause__ is None and cause.__suppress_context__ and not cause.__traceback__
    assert cause.__context__ is not None
    parts = "".join(traceback.format_exception(error)).split("The above exception was the direct cause")
    assert len(parts) == 2 and len(parts[0].strip().splitlines()) == 1


def test_a_proxy_s_control_characters_reach_no_terminal(serve: Serve) -> None:
    proxy = serve(b"HTTP/1.1 407 no\x1b[2J\x07way\r\n\r\n")
    http_client = sdk.DefaultHttpxClient(proxy=proxy.url.removesuffix("/v1"))
    with http_client, pytest.raises(sdk.APIConnectionError) as raised:
        create(sdk.Acme(api_key="k", base_url="https://x.example", http_client=http_client, max_retries=0))
    printed = "".join(traceback.format_exception(raised.value))
    assert "407 no\\x1b[2J\\x07way" in str(raised.value) and "\x1b" not in printed and "\x07" not in printed
