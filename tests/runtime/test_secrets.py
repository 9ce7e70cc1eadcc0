"""Logs, reprs, errors and tracebacks say what happened, and never a key."""

from __future__ import annotations

import logging
import traceback
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from generator.runtime.client import SyncAPIClient
from generator.runtime.credentials import OptionValues
from generator.runtime.logs import sdk_logger
from generator.runtime.profile import ApiKeyAuth, Auth, BasicAuth, BearerAuth, ClientOption, Profile
from generator.runtime.transport import Timeout
from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create, stream
from tests.runtime.server import CLOSE, OK, Server, answer

Serve = Callable[..., Server]
KEY = "sk-very-secret-4711"
LOGGER = "tests.runtime.sdk"


@pytest.fixture(autouse=True)
def _fresh_logger() -> Iterator[None]:
    logger = logging.getLogger(LOGGER)
    before = logger.level, list(logger.handlers)
    sdk_logger.cache_clear()
    yield
    logger.setLevel(before[0])
    logger.handlers[:] = before[1]
    sdk_logger.cache_clear()


@pytest.mark.parametrize("level", ["debug", "info", "warning", "error", "DEBUG"])
def test_the_environment_sets_the_sdk_s_logger_only(level: str, monkeypatch: pytest.MonkeyPatch) -> None:
    root = logging.getLogger().level
    monkeypatch.setenv("ACME_LOG", level)
    sdk.Acme(api_key=KEY)
    assert logging.getLogger(LOGGER).level == getattr(logging, level.upper())
    assert logging.getLogger().level == root and logging.getLogger(httpx.__name__).level == logging.NOTSET


@pytest.mark.parametrize("level", [None, "", "loud"])
def test_without_a_level_the_logger_is_left_alone(level: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    if level is not None:
        monkeypatch.setenv("ACME_LOG", level)
    sdk.Acme(api_key=KEY)
    assert logging.getLogger(LOGGER).level == logging.NOTSET


def test_what_the_log_shows(run: Runner, serve: Serve, sleeps: list[float], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve(answer(503, b"", "x-request-id: req_0"), answer(200, {"id": "1"}, "x-request-id: req_1"))
    extra = {"extra_query": {"token": KEY}, "extra_body": {"b": "the body"}, "extra_headers": {"X-H": "the header"}}
    run(server, lambda client: create(client, **extra), api_key=KEY)
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name == LOGGER)
    for shown in ("POST /v1/completions -> 503, request id req_0, attempt 1", "-> 200, request id req_1, attempt 2"):
        assert shown in ours
    for hidden in (KEY, "the body", "the header"):
        assert hidden not in ours
    assert "Bearer" not in caplog.text


def shown(error: BaseException) -> str:
    """Everything that a traceback can print, local variables included."""
    frames = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [frame for frame in frames.stack if "/runtime/" in frame.filename and "tests" not in frame.filename]
    cause = error.__cause__
    texts = [str(error), repr(error), str(cause), repr(cause), *traceback.format_exception(error)]
    return "\n".join([*texts, *(str(frame.locals) for frame in ours)])


@pytest.mark.parametrize("broken", [answer(401, b"{}"), [CLOSE], answer(200, b"<p>")], ids=["status", "cut", "page"])
def test_errors_and_tracebacks_hide_the_key(serve: Serve, broken: Any) -> None:
    client = sdk.Acme(api_key=KEY, base_url=serve(broken).url, max_retries=0)
    with pytest.raises(sdk.APIError) as raised:
        create(client)
    assert KEY not in shown(raised.value)
    assert KEY not in repr(raised.value.request) + repr(raised.value.request.headers["user-agent"])


def test_values_that_are_refused_are_not_quoted(serve: Serve) -> None:
    client = sdk.Acme(api_key="k", base_url=serve(OK).url)
    attempts: list[Callable[[], object]] = [
        lambda: sdk.Acme(api_key=f"{KEY}\n"),
        lambda: create(client, extra_headers={"X-Key": f"{KEY}\n"}),
        lambda: sdk.Acme(api_key="k", default_headers={"X-Key": f"{KEY}é"}),
    ]
    for attempt in attempts:
        with pytest.raises(ValueError) as raised:
            attempt()
        assert KEY not in "\n".join(traceback.format_exception(raised.value)).replace("{KEY}", "")


def test_reprs_hide_the_key(serve: Serve) -> None:
    client = sdk.Acme(api_key=KEY, base_url=serve(OK).url, default_headers={"X-Key": KEY})
    response = client.completions.with_raw_response.create(model="m", prompt="p")
    for value in (client, client.completions, client.default_headers, response, response.parse(), client.base_url):
        assert KEY not in repr(value) and KEY not in str(value)
    assert repr(client).startswith("Acme(base_url='http://127.0.0.1:")
    secret = sdk.Acme(api_key="k", base_url=f"https://user:{KEY}@host.example/v1?key={KEY}")
    assert KEY not in repr(secret)


class QueryKey(SyncAPIClient):
    def __init__(self, **options: Any) -> None:
        auth = (ClientOption("key", auth=ApiKeyAuth(query="key")),)
        profile = Profile("query_key", "1", "QueryKey", "QK", {}, options=auth, timeout=Timeout(60.0))
        super().__init__(profile, {"key": KEY}, **options)


def test_a_key_in_the_query_is_sent_but_not_shown(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve(answer(400, b""))
    client = QueryKey(base_url=server.url)
    with pytest.raises(sdk.BadRequestError) as raised:
        client.get("/x", cast_to=object, options={"params": {"a": 1}})
    assert server.requests[0].path == f"/v1/x?key={KEY}&a=1"
    assert KEY not in shown(raised.value) + repr(raised.value.request) + str(raised.value.request.url)
    for record in caplog.records:
        if record.name in ("query_key", httpx.__name__):
            assert KEY not in record.getMessage()


def locals_of(error: BaseException) -> str:
    """The local variables of all frames of a traceback but the test's own."""
    frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    return "\n".join(f"{frame.name}: {frame.locals}" for frame in frames if frame.filename != __file__)


class OwnKeys(SyncAPIClient):
    """A client with a key in each place that one can be in, of which one is refused."""

    def __init__(self, refused: str, value: object) -> None:
        auth: dict[str, Auth] = {
            "bearer": BearerAuth(),
            "header": ApiKeyAuth(header="X-Key"),
            "query": ApiKeyAuth(query="key"),
            "user": BasicAuth(role="username"),
            "password": BasicAuth(role="password"),
        }
        options = tuple(ClientOption(name, env=f"OWN_{name.upper()}", auth=how) for name, how in auth.items())
        profile = Profile("own_keys", "1", "OwnKeys", "OK", {}, options=options, timeout=Timeout(60.0))
        values = OptionValues({refused: value})
        del value
        super().__init__(profile, values, base_url="http://127.0.0.1:1")


@pytest.mark.parametrize("name", ["bearer", "header", "query", "user", "password"])
@pytest.mark.parametrize("value", [f"{KEY}\ud800", KEY.encode()], ids=["text", "bytes"])
@pytest.mark.parametrize("given", ["argument", "function", "attribute"])
def test_a_refused_key_is_in_no_local_variable(name: str, value: Any, given: str) -> None:
    with pytest.raises((ValueError, TypeError)) as raised:
        client = OwnKeys(name, {"argument": value, "function": lambda: value, "attribute": "k"}[given])
        setattr(client, name, getattr(client, name) if given == "function" else value)
        client.get("/x", cast_to=object)
    assert KEY not in locals_of(raised.value) + repr(raised.value)


@pytest.mark.parametrize(
    "refuse",
    [
        lambda: sdk.Acme(api_key=f"{KEY}\n"),
        lambda: sdk.Acme(api_key=KEY, base_url="ftp://nowhere"),
        lambda: sdk.Acme(api_key=KEY, timeout=-1),
        lambda: sdk.Acme(api_key="k").with_options(api_key=f"{KEY}\n"),
        lambda: sdk.Acme(api_key=KEY).copy(timeout=-1),
    ],
    ids=["key", "base_url", "timeout", "copy", "copy with a timeout"],
)
def test_a_constructor_that_fails_shows_no_key(refuse: Callable[[], object]) -> None:
    with pytest.raises(ValueError) as raised:
        refuse()
    assert KEY not in locals_of(raised.value)


def test_a_refused_key_of_the_environment_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_API_KEY", f"{KEY}\n")
    with pytest.raises(ValueError) as raised:
        sdk.Acme()
    assert KEY not in locals_of(raised.value) + repr(raised.value)


def test_control_characters_of_a_server_reach_no_terminal(
    run: Runner, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger=LOGGER)
    body = {"message": "go \x1b[2J\x9b away\r\nnow\tor never", "code": "\x1b"}
    server = serve(answer(400, {"error": body}, "x-request-id: r\x1b[31m\xc2\x9b1"))
    with pytest.raises(sdk.BadRequestError) as raised:
        run(server, create)
    assert "request id r\\x1b[31m" in caplog.text
    assert str(raised.value) == r"Error code: 400 - go \x1b[2J\x9b away" + "\nnow\tor never"
    assert raised.value.body == body
    assert not [character for character in caplog.text if unicodedata.category(character) == "Cc" and character != "\n"]


def test_nor_do_those_of_a_content_type(run: Runner, serve: Serve) -> None:
    with pytest.raises(sdk.APIResponseValidationError, match=r"text/\\x1b\[2J"):
        run(serve(answer(200, b"<p>", kind="text/\x1b[2J")), create)
    with pytest.raises(sdk.APIResponseValidationError, match=r"text/\\x1b\[2J"):
        run(serve(answer(200, b"<p>", kind="text/\x1b[2J")), stream)


def test_nor_do_those_of_a_redirect_or_a_reason(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger=LOGGER)
    reasoned = b"HTTP/1.1 200 Re\x1b[2J\x07\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
    server = serve(answer(307, b"", "Location: /a%1b%5B2J%0aERROR"), reasoned)
    with sdk.Acme(api_key=KEY, base_url=server.url) as client:
        response = client.completions.with_raw_response.create(model="m", prompt="p")
    assert repr(response) == r"<APIResponse [200 Re\x1b[2J\x07]>"
    lines = [record.getMessage() for record in caplog.records if record.name == LOGGER]
    assert len(lines) == 1 and lines[0].startswith("POST /a%1b%5B2J%0aERROR -> 200")
