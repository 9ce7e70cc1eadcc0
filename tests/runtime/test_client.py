"""The client: its settings and where they come from, copies, closing, and the caller's own HTTP client."""

from __future__ import annotations

import inspect
import pickle
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import anyio
import pytest

from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create
from tests.runtime.sdk import _client as client_module
from tests.runtime.server import OK, Server

Serve = Callable[..., Server]
BOTH = pytest.mark.parametrize("kind", [sdk.Acme, sdk.AsyncAcme])


@BOTH
def test_a_missing_key_names_both_ways_to_give_it(kind: Any) -> None:
    with pytest.raises(sdk.AcmeError, match="api_key.*ACME_API_KEY"):
        kind()
    with pytest.raises(sdk.AcmeError, match="api_key must not be empty"):
        kind(api_key="")


@BOTH
def test_a_key_that_cannot_be_sent_is_called_by_the_name_of_its_argument(kind: Any) -> None:
    with pytest.raises(ValueError, match="^the value of api_key cannot be sent: it has a line break"):
        kind(api_key="a\nkey")


@BOTH
def test_a_key_of_a_wrong_type(kind: Any) -> None:
    with pytest.raises(TypeError, match="api_key"):
        kind(api_key=5)


@BOTH
def test_settings_come_from_the_environment(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_API_KEY", "from-env")
    monkeypatch.setenv("ACME_ORG_ID", "org")
    monkeypatch.setenv("ACME_BASE_URL", "https://env.example/v2")
    client = kind()
    assert (client.api_key, client.organization, client.webhook_secret) == ("from-env", "org", None)
    assert client.base_url == "https://env.example/v2/"
    client = kind(api_key="mine", organization="other", base_url="https://mine.example")
    assert (client.api_key, client.organization, client.base_url) == ("mine", "other", "https://mine.example/")
    monkeypatch.setenv("ACME_API_KEY", "")
    with pytest.raises(sdk.AcmeError):
        kind()


@BOTH
def test_the_defaults(kind: Any) -> None:
    client = kind(api_key="k")
    assert client.timeout == httpx.Timeout(600, connect=5) and client.max_retries == 2
    assert client.base_url == "https://api.acme.example/v1/" and client.default_query == {}
    assert client.default_headers["user-agent"].endswith("Acme/Python 1.2.3")
    assert "Authorization" not in client.default_headers
    assert sdk.DefaultHttpxClient().timeout == httpx.Timeout(600, connect=5)
    assert sdk.DefaultHttpxClient().follow_redirects


def test_custom_headers_of_the_environment(run: Runner, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_CUSTOM_HEADERS", "X-One: 1\n  X-Two : a: b \r\nnonsense\nX-Three: 3")
    server = serve(OK)
    run(server, create, default_headers={"x-three": "mine"})
    request = server.requests[0]
    assert (request.header("X-One"), request.header("X-Two"), request.header("X-Three")) == ("1", "a: b", "mine")


@BOTH
def test_copies_change_what_they_are_told_to(kind: Any) -> None:
    client = kind(
        api_key="k", base_url="https://a.example", default_headers={"A": "1", "B": "1"}, default_query={"q": 1, "r": 1}
    )
    copy = client.copy(
        api_key="k2", timeout=3, max_retries=7, default_headers={"b": "2"}, default_query={"r": 2}, organization="o"
    )
    assert type(copy) is kind and copy is not client
    assert (copy.api_key, copy.timeout, copy.max_retries, copy.organization) == ("k2", 3, 7, "o")
    assert copy.base_url == client.base_url and copy.default_query == {"q": 1, "r": 2}
    assert (copy.default_headers["A"], copy.default_headers["B"]) == ("1", "2")
    replaced = client.with_options(set_default_headers={"C": "3"}, set_default_query={})
    assert "A" not in replaced.default_headers and replaced.default_headers["C"] == "3"
    assert replaced.default_query == {} and replaced.api_key == "k" and replaced.timeout == client.timeout
    assert client.with_options(timeout=None).timeout is None
    assert copy.copy(base_url="https://b.example").base_url == "https://b.example/"


@BOTH
def test_copies_keep_what_was_set_since(kind: Any) -> None:
    client = kind(api_key="k")
    client.api_key, client.base_url, client.timeout, client.max_retries = "new", "https://c.example/x", 4.0, 1
    copy = client.copy()
    assert (copy.api_key, copy.base_url, copy.timeout, copy.max_retries) == ("new", "https://c.example/x/", 4.0, 1)


@BOTH
def test_copies_refuse_contradictions(kind: Any) -> None:
    client = kind(api_key="k")
    with pytest.raises(ValueError, match="default_headers"):
        client.copy(default_headers={}, set_default_headers={})
    with pytest.raises(ValueError, match="default_query"):
        client.copy(default_query={}, set_default_query={})


@BOTH
def test_every_constructor_argument_can_be_copied(kind: Any) -> None:
    assert set(inspect.signature(kind).parameters) <= set(inspect.signature(kind.copy).parameters)


@BOTH
@pytest.mark.parametrize(
    ("value", "error"), [(None, TypeError), ("2", TypeError), (1.5, TypeError), (True, TypeError), (-1, ValueError)]
)
def test_wrong_numbers_of_retries(kind: Any, value: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        kind(api_key="k", max_retries=value)
    with pytest.raises(error):
        kind(api_key="k").with_options(max_retries=value)


def test_wrong_http_clients() -> None:
    wrong: Any
    for wrong in (httpx.AsyncClient(), object(), httpx.Client):
        with pytest.raises(TypeError, match="http_client"):
            sdk.Acme(api_key="k", http_client=wrong)
        with pytest.raises(TypeError, match="http_client"):
            sdk.Acme(api_key="k").with_options(http_client=wrong)
    wrong = httpx.Client()
    with pytest.raises(TypeError, match="http_client"):
        sdk.AsyncAcme(api_key="k", http_client=wrong)


@BOTH
@pytest.mark.parametrize(
    "url", ["api.example", "ftp://x/", "https://", "http://x/#f", "http://x:port/", "http://x:65536/"]
)
def test_wrong_base_urls(kind: Any, url: str) -> None:
    with pytest.raises(ValueError):
        kind(api_key="k", base_url=url)


def test_a_base_url_with_a_query_keeps_it(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    run(f"{server.url}?version=1", lambda client: create(client, extra_query={"a": 1}))
    assert server.requests[0].path == "/v1/completions?version=1&a=1"


def test_the_base_url_can_be_set(run: Runner, serve: Serve) -> None:
    server = serve(OK)

    def script(client: Any) -> Any:
        client.base_url = f"{server.url}/deeper"
        return create(client)

    run("https://elsewhere.example", script)
    assert server.requests[0].path == "/v1/deeper/completions"


def test_closing(serve: Serve) -> None:
    server = serve(OK)
    with sdk.Acme(api_key="k", base_url=server.url) as client:
        copy = client.copy(max_retries=0)
        with copy:
            create(copy)
        assert copy.is_closed() and not client.is_closed()
        create(client)
        again = client.copy()
    assert client.is_closed() and again.is_closed()
    client.close()
    for closed in (client, copy, again):
        with pytest.raises(RuntimeError):
            create(closed)
    http = httpx.Client()
    with sdk.Acme(api_key="k", base_url=server.url, http_client=http) as client:
        create(client)
    assert client.is_closed() and not http.is_closed


def test_closing_async(serve: Serve) -> None:
    server = serve(OK)

    async def main() -> None:
        async with sdk.AsyncAcme(api_key="k", base_url=server.url) as client:
            async with client.copy() as copy:
                await create(copy)
            assert copy.is_closed() and not client.is_closed()
            await create(client)
        assert client.is_closed()
        with pytest.raises(RuntimeError):
            await create(client)
        http = httpx.AsyncClient()
        async with sdk.AsyncAcme(api_key="k", base_url=server.url, http_client=http):
            pass
        assert not http.is_closed

    anyio.run(main)


def test_a_copy_outlives_the_client_it_was_made_from(serve: Serve) -> None:
    server = serve(OK)
    copy = sdk.Acme(api_key="k", base_url=server.url).with_options(max_retries=0)
    assert create(copy).id == "cmpl-1"


def test_the_caller_s_http_client_is_used_as_it_is(serve: Serve) -> None:
    server = serve(OK)
    http = sdk.DefaultHttpxClient(headers={"X-Mine": "1", "User-Agent": "ignored"}, timeout=11, cookies={"c": "1"})
    assert http.follow_redirects
    client = sdk.Acme(api_key="k", base_url=server.url, http_client=http)
    assert client.timeout == httpx.Timeout(11)
    create(client)
    request = server.requests[0]
    assert (request.header("X-Mine"), request.header("Cookie")) == ("1", "c=1")
    assert request.header("User-Agent") == "Acme/Python 1.2.3"
    assert sdk.Acme(api_key="k", http_client=httpx.Client()).timeout == httpx.Timeout(600, connect=5)
    assert sdk.Acme(api_key="k", http_client=sdk.DefaultHttpxClient()).timeout == httpx.Timeout(600, connect=5)
    assert sdk.Acme(api_key="k", http_client=http, timeout=2).timeout == 2


SDK_S = httpx.Timeout(600, connect=5)


@pytest.mark.parametrize("seconds", [SDK_S, httpx.Timeout(5.0), httpx.Timeout(60, connect=5), httpx.Timeout(None)])
def test_a_timeout_that_the_caller_chose_wins_whatever_its_value(seconds: httpx.Timeout) -> None:
    """Also where another SDK, or the HTTP library, has that value by default."""
    assert sdk.Acme(api_key="k", timeout=seconds, http_client=httpx.Client(timeout=7)).timeout == seconds
    assert sdk.Acme(api_key="k", http_client=sdk.DefaultHttpxClient(timeout=seconds)).timeout == seconds
    assert sdk.AsyncAcme(api_key="k", http_client=sdk.DefaultAsyncHttpxClient(timeout=seconds)).timeout == seconds
    changed = sdk.DefaultHttpxClient()
    changed.timeout = seconds
    assert sdk.Acme(api_key="k", http_client=changed).timeout == seconds
    assert sdk.Acme(api_key="k", http_client=changed).with_options(max_retries=0).timeout == seconds


class Hurried(sdk.Acme):
    """A client of an SDK whose default timeout is another."""

    def __init__(self, **options: Any) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(client_module, "PROFILE", replace(client_module.PROFILE, timeout=httpx.Timeout(9)))
            super().__init__(**options)


def test_a_timeout_is_that_of_the_http_client_unless_it_has_it_by_default() -> None:
    assert Hurried(api_key="k").timeout == httpx.Timeout(9)
    assert Hurried(api_key="k", http_client=httpx.Client(timeout=SDK_S)).timeout == SDK_S
    assert Hurried(api_key="k", http_client=httpx.Client(timeout=4)).timeout == httpx.Timeout(4)
    for unchosen in (httpx.Client(), sdk.DefaultHttpxClient(), sdk.DefaultHttpxClient(headers={"A": "b"})):
        assert Hurried(api_key="k", http_client=unchosen).timeout == httpx.Timeout(9)


def test_the_http_client_of_a_copy_brings_its_timeout_unless_the_client_has_its_own() -> None:
    other = httpx.Client(timeout=4)
    client = sdk.Acme(api_key="k")
    assert client.copy(http_client=other).timeout == httpx.Timeout(4)
    assert client.copy().copy(http_client=other).timeout == httpx.Timeout(4)
    assert pickle.loads(pickle.dumps(client)).copy(http_client=other).timeout == httpx.Timeout(4)
    assert client.copy(http_client=other).copy(http_client=httpx.Client()).timeout == SDK_S
    assert client.copy(http_client=other, timeout=SDK_S).timeout == SDK_S
    assert client.copy(timeout=SDK_S).copy(http_client=other).timeout == SDK_S
    assert sdk.Acme(api_key="k", timeout=SDK_S).copy(http_client=other).timeout == SDK_S
    assert sdk.Acme(api_key="k", timeout=None).copy(http_client=other).timeout is None
    client.timeout = SDK_S
    assert client.copy(http_client=other).timeout == SDK_S


def test_a_proxy_from_the_environment(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = serve(OK)
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    create(sdk.Acme(api_key="k", base_url="http://far.example/v1"))
    assert proxy.requests[0].path == "http://far.example/v1/completions"


def test_many_threads_share_a_client(serve: Serve) -> None:
    server = serve(OK)
    client = sdk.Acme(api_key="k", base_url=server.url)
    threads = [threading.Thread(target=create, args=(client,)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.requests) == 20
