"""Tokens of OAuth 2, over sockets: fetched once before the first call, again when they run out or are refused."""

from __future__ import annotations

import asyncio
import importlib
import pickle
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Received, Server
from tests.small_sdk import PACKAGE, document, generate

_DONE = {"responses": {"204": {"description": "Done."}}}
CLIENT = {"clientCredentials": {"tokenUrl": "oauth/token", "scopes": {"a": "", "b": ""}}}
USER = {"password": {"tokenUrl": "/token", "scopes": {}}}
CREDENTIALS: dict[str, Any] = {"client_id": "id", "client_secret": "s:cret"}


class Issuer:
    """Answers a server's requests: tokens `t-1`, `t-2`, ... at the token URL, and calls that carry one of `valid`."""

    def __init__(self, lifetime: float | None = 3600, status: int = 200) -> None:
        self.lifetime, self.status = lifetime, status
        self.valid: set[str] = set()
        self.count = 0
        self._lock = threading.Lock()
        self.server = Server([self.answer])

    def answer(self, request: Received) -> bytes:
        if not request.path.endswith("/token"):
            is_known = (request.header("Authorization") or "").removeprefix("Bearer ") in self.valid
            return b"HTTP/1.1 204 No Content\r\n\r\n" if is_known else _json(401, "{}")
        if self.status != 200:
            return _json(self.status, '{"error": "invalid_client", "error_description": "who are you"}')
        with self._lock:
            self.count += 1
            self.valid = {f"t-{self.count}"}
            expires = "" if self.lifetime is None else f', "expires_in": {self.lifetime}'
            return _json(200, f'{{"access_token": "t-{self.count}", "token_type": "bearer"{expires}}}')

    def sent(self) -> list[str]:
        return [f"{item.path} {item.header('Authorization')}" for item in self.server.requests]


def _json(status: int, text: str) -> bytes:
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(text)}\r\n\r\n"
    return (head + text).encode()


def _document(flows: dict[str, Any]) -> dict[str, Any]:
    schemes = {"login": {"type": "oauth2", "flows": flows}}
    content = document({}, {"/things": {"get": _DONE}})
    return {**content, "security": [{"login": ["a", "b"]}], "components": {"securitySchemes": schemes}}


@pytest.fixture(scope="module")
def sdks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], ModuleType]]:
    """The SDK for each kind of flow, generated once."""
    made: dict[str, Path] = {}

    def sdk(kind: str) -> ModuleType:
        if kind not in made:
            made[kind] = tmp_path_factory.mktemp(kind)
            generate(_document(CLIENT if kind == "client" else USER), made[kind])
        forget()
        sys.path.insert(0, str(made[kind]))
        importlib.invalidate_caches()
        module = importlib.import_module(PACKAGE)
        sys.path.remove(str(made[kind]))
        return module

    def forget() -> None:
        for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
            del sys.modules[name]

    yield sdk
    forget()


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "CLIENT_ID", "CLIENT_SECRET", "USERNAME", "PASSWORD", "BASE_URL"):
        monkeypatch.delenv(f"SMALL_{name}", raising=False)


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    issuer = Issuer()
    yield issuer
    issuer.server.close()


def _call(sdk: ModuleType, url: str, is_async: bool, times: int = 1, **options: Any) -> None:
    """Make calls, one after the other."""
    if not is_async:
        with sdk.Client(base_url=url, max_retries=0, **options) as client:
            for _ in range(times):
                client.things.list()
        return

    async def main() -> None:
        async with sdk.AsyncClient(base_url=url, max_retries=0, **options) as client:
            for _ in range(times):
                await client.with_options(timeout=30).things.list()

    asyncio.run(main())


BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


@BOTH
def test_client_credentials(sdks: Callable[[str], ModuleType], issuer: Issuer, is_async: bool) -> None:
    _call(sdks("client"), issuer.server.url, is_async, times=2, **CREDENTIALS)
    assert issuer.sent() == ["/v1/oauth/token Basic aWQ6cyUzQWNyZXQ=", "/v1/things Bearer t-1", "/v1/things Bearer t-1"]
    asked = issuer.server.requests[0]
    assert (asked.method, asked.body) == ("POST", b"grant_type=client_credentials&scope=a+b")
    assert asked.header("Content-Type") == "application/x-www-form-urlencoded"


@BOTH
def test_a_user_s_password(sdks: Callable[[str], ModuleType], issuer: Issuer, is_async: bool) -> None:
    _call(sdks("user"), issuer.server.url, is_async, username="ann", password="p&q")
    assert issuer.sent() == ["/token None", "/v1/things Bearer t-1"]
    assert issuer.server.requests[0].body == b"grant_type=password&username=ann&password=p%26q&scope=a+b"


@BOTH
def test_a_token_of_the_caller_s_is_sent_as_it_is(
    sdks: Callable[[str], ModuleType], issuer: Issuer, is_async: bool
) -> None:
    issuer.valid = {"mine"}
    _call(sdks("client"), issuer.server.url, is_async, api_key="mine", **CREDENTIALS)
    assert issuer.sent() == ["/v1/things Bearer mine"]


@BOTH
def test_a_token_that_is_about_to_end_is_replaced(
    sdks: Callable[[str], ModuleType], issuer: Issuer, is_async: bool
) -> None:
    issuer.lifetime = 29
    _call(sdks("client"), issuer.server.url, is_async, times=2, **CREDENTIALS)
    assert [line.split()[-1] for line in issuer.sent()][1::2] == ["t-1", "t-2"]


@BOTH
def test_a_refused_token_is_replaced_once(sdks: Callable[[str], ModuleType], issuer: Issuer, is_async: bool) -> None:
    sdk = sdks("client")
    answer = issuer.answer

    def forgetful(request: Received) -> bytes:
        if len(issuer.server.requests) == 3:
            issuer.valid = set()
        return answer(request)

    issuer.server.answers[:] = [forgetful]
    _call(sdk, issuer.server.url, is_async, times=2, **CREDENTIALS)
    paths = [line.split()[0] + " " + line.split()[-1] for line in issuer.sent()]
    things = [path for path in paths if path.startswith("/v1/things")]
    assert things == ["/v1/things t-1", "/v1/things t-1", "/v1/things t-2"]
    issuer.server.answers[:] = [lambda request: answer(request) if "token" in request.path else _json(401, "{}")]
    before = len(issuer.server.requests)
    with pytest.raises(sdk.AuthenticationError):
        _call(sdk, issuer.server.url, is_async, **CREDENTIALS)
    assert len(issuer.server.requests) - before == 4


def test_calls_that_wait_share_one_fetch(sdks: Callable[[str], ModuleType], issuer: Issuer) -> None:
    sdk = sdks("client")
    with sdk.Client(base_url=issuer.server.url, **CREDENTIALS) as client, ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: client.things.list(), range(8)))
    assert issuer.count == 1

    async def main() -> None:
        async with sdk.AsyncClient(base_url=issuer.server.url, **CREDENTIALS) as client:
            await asyncio.gather(*(client.things.list() for _ in range(8)))

    asyncio.run(main())
    assert issuer.count == 2


@BOTH
def test_errors_of_the_token_endpoint_are_the_sdk_s(
    sdks: Callable[[str], ModuleType], issuer: Issuer, is_async: bool
) -> None:
    sdk = sdks("client")
    issuer.status = 401
    with pytest.raises(sdk.AuthenticationError, match="who are you") as caught:
        _call(sdk, issuer.server.url, is_async, **CREDENTIALS)
    assert "cret" not in f"{caught.value!r} {caught.value.request.headers!r}"
    issuer.server.answers[:] = [_json(200, '{"token": "t"}')]
    with pytest.raises(sdk.SmallError, match="no token"):
        _call(sdk, issuer.server.url, is_async, **CREDENTIALS)
    with pytest.raises(sdk.APIConnectionError):
        _call(sdk, "http://127.0.0.1:1", is_async, **CREDENTIALS)


def test_copies_share_the_token_and_other_credentials_get_their_own(
    sdks: Callable[[str], ModuleType], issuer: Issuer
) -> None:
    with sdks("client").Client(base_url=issuer.server.url, **CREDENTIALS) as client:
        client.things.list()
        client.with_options(max_retries=0).things.list()
        assert issuer.count == 1
        client.with_options(client_id="other").things.list()
        assert issuer.count == 2
        pickle.loads(pickle.dumps(client)).things.list()
        assert issuer.count == 3
