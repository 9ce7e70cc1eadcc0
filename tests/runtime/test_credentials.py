"""Credentials: what each security scheme can carry, and where they must not show."""

from __future__ import annotations

import base64
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.client import SyncAPIClient
from generator.runtime.profile import ApiKeyAuth, BasicAuth, ClientOption, Profile
from generator.runtime.transport import Timeout
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create
from tests.runtime.server import OK, Received, Server, answer

Serve = Callable[..., Server]
KEY = "sk-canary-0a9b8c7d"
OPTIONS = (
    ClientOption("user", auth=BasicAuth(role="username")),
    ClientOption("password", auth=BasicAuth(role="password")),
    ClientOption("key", auth=ApiKeyAuth(query="key")),
    ClientOption("odd", auth=ApiKeyAuth(header="X-Odd")),
)


class Locked(SyncAPIClient):
    def __init__(self, *, base_url: Any = None, **values: Any) -> None:
        profile = Profile("locked", "1", "Locked", "L", {}, options=OPTIONS, timeout=Timeout(60.0))
        super().__init__(profile, values, base_url=base_url)


@pytest.mark.parametrize("password", ["pass:word", "пароль", "密码 🔑", " spaced ", ""])
@pytest.mark.parametrize("called", [False, True], ids=["text", "callable"])
def test_any_alphabet_goes_into_a_basic_password(serve: Serve, password: str, called: bool) -> None:
    server = serve(OK)
    given: Any = (lambda: password) if called else password
    if password or called:
        Locked(base_url=server.url, user="użytkownik", password=given).get("/x", cast_to=object)
        sent = (server.requests[0].header("Authorization") or "").removeprefix("Basic ")
        assert base64.b64decode(sent).decode() == f"użytkownik:{password}"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("user", f"{KEY}:b"),
        ("user", f"{KEY}\n"),
        ("password", f"{KEY}\0"),
        ("password", f"{KEY}\ud800"),
        ("key", f"{KEY}\ud800"),
        ("odd", f"{KEY}é"),
        ("odd", f"{KEY}\n"),
    ],
)
def test_what_a_scheme_cannot_carry_is_refused_and_not_quoted(serve: Serve, name: str, value: str) -> None:
    server = serve(OK)
    for given in (value, lambda: value):
        with pytest.raises(ValueError) as raised:
            Locked(base_url=server.url, **{name: given}).get("/x", cast_to=object)
        assert not isinstance(raised.value, UnicodeError)
        assert KEY not in "".join(traceback.format_exception(raised.value))
    assert server.requests == []


def test_any_text_goes_into_a_key_of_the_query(serve: Serve) -> None:
    server = serve(OK)
    Locked(base_url=server.url, key="ключ & 1/2").get("/x", cast_to=object)
    assert server.requests[0].path == "/v1/x?key=%D0%BA%D0%BB%D1%8E%D1%87%20%26%201%2F2"


def there_and_back(place: Callable[[str, str], str]) -> Callable[[Received], bytes]:
    """A server that sends on each first request with its query, as those do that add a slash."""

    def say(request: Received) -> bytes:
        path, _, query = request.path.partition("?")
        if path.endswith("/"):
            return answer(401, b"{}")
        return answer(307, b"", f"Location: {place(request.header('Host') or '', f'{path}/?{query}')}")

    return say


def test_a_key_of_the_query_that_a_redirect_repeats_is_sent_at_home_and_not_shown(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve(there_and_back(lambda host, target: target))
    with pytest.raises(sdk.AuthenticationError) as raised:
        Locked(base_url=server.url, key=KEY).get("/x", cast_to=object)
    assert server.requests[1].path == f"/v1/x/?key={KEY}"
    # What the server itself repeats stands in the library's own record of the answer's headers, at DEBUG.
    logged = "".join(record.getMessage() for record in caplog.records if "headers" not in record.getMessage())
    assert KEY not in str(raised.value.request.url) + repr(raised.value.response.url) + logged


def test_a_key_of_the_query_that_a_redirect_repeats_goes_to_no_other_origin(serve: Serve) -> None:
    server = serve(there_and_back(lambda host, target: f"http://{host.replace('127.0.0.1', 'localhost')}{target}&a=1"))
    with pytest.raises(sdk.AuthenticationError):
        Locked(base_url=server.url, key=KEY).get("/x", cast_to=object, options={"params": {"b": 2}})
    assert [request.path for request in server.requests] == [f"/v1/x?key={KEY}&b=2", "/v1/x/?b=2&a=1"]


def test_a_password_in_the_base_url_is_sent_and_not_shown(
    run: Runner, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve(answer(307, b"", "Location: ?again"), answer(401, b"{}"))
    with pytest.raises(sdk.AuthenticationError) as raised:
        run(server.url.replace("://", f"://me:{KEY}@"), create)
    for received in server.requests:
        assert base64.b64decode((received.header("Authorization") or "").split(" ")[1]).decode() == f"me:{KEY}"
    request = raised.value.request
    assert KEY not in "".join((str(request.url), repr(request.url), repr(raised.value.response.url), caplog.text))


def test_headers_of_a_request_show_no_key(serve: Serve) -> None:
    server = serve(answer(401, {"error": {"message": f"'{KEY}' is no key"}}))
    client = Locked(base_url=server.url, odd=KEY)
    with pytest.raises(sdk.AuthenticationError, match=r"^Error code: 401 - '\*\*\*' is no key$") as raised:
        client.get("/x", cast_to=object, options={"headers": {"X-Api-Key": KEY, "X-Trace": "shown"}})
    text = repr(raised.value.request.headers)
    assert KEY not in text and "shown" in text and raised.value.request.headers["x-odd"] == KEY
    assert isinstance(raised.value.body, dict) and KEY in raised.value.body["message"]
    kept = pickle.loads(pickle.dumps(raised.value)).request.headers
    assert "x-odd" not in kept and "x-api-key" not in kept and kept["x-trace"] == "shown"


def test_a_header_of_the_caller_s_http_client_is_checked_too(run: Runner, serve: Serve) -> None:
    server = serve(OK)

    def script(client: Any) -> Any:
        client._client.headers["X-Key"] = f"{KEY}\r\nX: 1"
        return create(client)

    with pytest.raises(ValueError, match="HTTP client's header 'X-Key'") as raised:
        run(server, script)
    assert KEY not in str(raised.value) and server.requests == []


@pytest.mark.parametrize(
    "name", ["X-Functions-Key", "X-Goog-Api-Key", "X-Session-Id", "X-Amz-Signature", "X-Auth-Mail"]
)
def test_what_looks_like_a_credential_goes_to_no_other_origin(run: Runner, serve: Serve, name: str) -> None:
    other = serve(OK)
    server = serve(answer(307, b"", f"Location: http://127.0.0.1:{other.port}/"))
    run(server, lambda client: create(client, extra_headers={name: KEY, "Idempotency-Key": "kept"}))
    assert other.requests[0].header(name) is None and other.requests[0].header("Idempotency-Key") == "kept"
