"""Logs, reprs, errors and tracebacks say what happened, and never a key."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from generator.runtime.client import SyncAPIClient
from generator.runtime.logs import sdk_logger
from generator.runtime.profile import ApiKeyAuth, ClientOption, Profile
from generator.runtime.transport import Timeout
from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create
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
