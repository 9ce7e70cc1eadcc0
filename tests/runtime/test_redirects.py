"""Redirects: followed, and never with credentials to another origin."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.client import SyncAPIClient
from generator.runtime.profile import ApiKeyAuth, BasicAuth, ClientOption, Profile
from generator.runtime.redirects import next_request
from generator.runtime.transport import Timeout
from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create, stream
from tests.runtime.server import OK, Server, answer, sse

Serve = Callable[..., Server]


def to(place: str, status: int = 307) -> bytes:
    return answer(status, b"", f"Location: {place}", "Set-Cookie: session=1; Path=/")


def test_a_redirect_on_the_same_origin(run: Runner, serve: Serve) -> None:
    server = serve(to("/v2/completions"), OK)
    assert run(server, create).id == "cmpl-1"
    first, second = server.requests
    assert (second.method, second.path, second.body) == ("POST", "/v2/completions", first.body)
    assert second.header("Authorization") == "Bearer sk-test" and second.header("Cookie") == "session=1"


@pytest.mark.parametrize("status", [301, 302, 303])
def test_a_redirect_that_becomes_get(run: Runner, serve: Serve, status: int) -> None:
    server = serve(to("/v2", status), OK)
    run(server, create)
    assert (server.requests[1].method, server.requests[1].body) == ("GET", b"")


def test_credentials_stay_with_their_origin(run: Runner, serve: Serve) -> None:
    other = serve(sse({"id": "1"}, "[DONE]"))
    server = serve(to(f"http://127.0.0.1:{other.port}/elsewhere"))
    headers = {"x-api-key": "s1", "api-key": "s2", "Proxy-Authorization": "s3", "X-Auth-Token": "s4", "Cookie": "s=5"}
    run(server, lambda client: stream(client, extra_headers=headers))
    [request] = other.requests
    assert request.path == "/elsewhere" and request.method == "POST"
    sent = {name.lower() for name, _ in request.headers}
    assert not sent & {"authorization", "cookie", *(name.lower() for name in headers)}
    assert {"x-acme-lang", "content-type", "user-agent"} <= sent


def test_credentials_do_not_come_back(run: Runner, serve: Serve) -> None:
    server = serve(lambda request: OK if request.path == "/home" else to(f"http://127.0.0.1:{other.port}/"))
    other: Server = serve(lambda request: to(f"http://127.0.0.1:{server.port}/home"))
    run(server, create)
    assert server.requests[1].header("Authorization") is None


class Keyed(SyncAPIClient):
    """A client of an API with a key in a header of its own, a key in the query, and a user and password."""

    def __init__(self, **options: Any) -> None:
        auth = (
            ClientOption("key", auth=ApiKeyAuth(header="X-Odd-Name")),
            ClientOption("query_key", auth=ApiKeyAuth(query="key")),
            ClientOption("user", auth=BasicAuth(role="username")),
            ClientOption("password", auth=BasicAuth(role="password")),
        )
        profile = Profile("keyed", "1", "Keyed", "KEYED", {}, options=auth, timeout=Timeout(60.0))
        values = {"key": "k1", "query_key": "k2", "user": "u", "password": "p"}
        super().__init__(profile, values, **options)


def test_every_security_scheme_stays_at_home(serve: Serve) -> None:
    other = serve(OK)
    server = serve(to(f"http://127.0.0.1:{other.port}/x"))
    Keyed(base_url=server.url).get("/y", cast_to=object)
    assert server.requests[0].header("X-Odd-Name") == "k1" and server.requests[0].path == "/v1/y?key=k2"
    assert server.requests[0].header("Authorization") == "Basic dTpw"
    assert other.requests[0].header("X-Odd-Name") is None and other.requests[0].header("Authorization") is None
    assert other.requests[0].path == "/x"


def test_a_whole_url_of_another_origin_gets_no_credentials(serve: Serve) -> None:
    other, server = serve(OK), serve(OK)
    client = Keyed(base_url=server.url)
    client.get(f"http://127.0.0.1:{other.port}/x", cast_to=object)
    client.get(f"http://127.0.0.1:{server.port}/x", cast_to=object)
    assert other.requests[0].header("X-Odd-Name") is None and other.requests[0].path == "/x"
    assert server.requests[0].header("X-Odd-Name") == "k1"


def test_the_password_of_the_caller_s_http_client_stays_too(serve: Serve) -> None:
    other = serve(OK)
    server = serve(to(f"http://127.0.0.1:{other.port}/x"))
    http = httpx.Client(auth=("user", "password"), follow_redirects=True)
    create(sdk.Acme(api_key="k", base_url=server.url, http_client=http))
    assert other.requests[0].header("Authorization") is None


def test_a_circle_of_redirects_is_not_retried(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    server = serve(to("/v1/completions"))
    with pytest.raises(sdk.APIConnectionError) as raised:
        run(server, create)
    assert len(server.requests) == 21 and sleeps == []
    assert isinstance(raised.value.__cause__, httpx.TooManyRedirects)


@pytest.mark.parametrize("place", ["file:///etc/passwd", "gopher://x/"])
def test_a_redirect_out_of_http_is_not_retried(run: Runner, serve: Serve, sleeps: list[float], place: str) -> None:
    server = serve(to(place))
    with pytest.raises(sdk.APIConnectionError):
        run(server, create)
    assert len(server.requests) == 1 and sleeps == []


def test_a_redirect_without_a_place_is_a_status_error(run: Runner, serve: Serve) -> None:
    with pytest.raises(sdk.APIStatusError) as raised:
        run(serve(answer(307, b"")), create)
    assert raised.value.status_code == 307


def test_redirects_can_be_switched_off(run: Runner, serve: Serve) -> None:
    server = serve(to("/v2"), OK)
    options = {"follow_redirects": False}
    with pytest.raises(sdk.APIStatusError):
        run(server, lambda client: client.post("/x", cast_to=object, body={}, options=options))
    assert len(server.requests) == 1


def test_a_body_that_can_be_read_once_is_not_sent_to_a_second_place(run: Runner, serve: Serve) -> None:
    server = serve(to("/v2"), OK)
    with pytest.raises(sdk.APIStatusError) as raised:
        run(server, lambda client: client.post("/x", cast_to=object, content=iter([b"once"])))
    assert raised.value.status_code == 307 and len(server.requests) == 1


def test_the_history_is_kept(serve: Serve) -> None:
    server = serve(to("/v1/a"), to("/v1/b"), OK)
    response = sdk.Acme(api_key="k", base_url=server.url).get("/x", cast_to=httpx.Response)
    assert [str(step.url.path) for step in response.history] == ["/v1/x", "/v1/a"] and response.url.path == "/v1/b"


@pytest.mark.parametrize(
    ("method", "content", "place", "followed"),
    [
        ("POST", b"{}", "http://a.example/y", False),
        ("POST", b"{}", "http://b.example/y", False),
        ("POST", b"{}", "https://a.example/y", True),
        ("POST", b"{}", "https://b.example/y", True),
        ("DELETE", b"", "http://a.example/y", True),
        ("GET", b"", "http://a.example/y", True),
    ],
)
def test_a_body_is_not_sent_on_without_encryption(method: str, content: bytes, place: str, followed: bool) -> None:
    response = httpx.Response(307, headers={"Location": place}, request=httpx.Request(method, "https://a.example/x"))
    response.next_request = httpx.Request(method, place, content=content)
    none = frozenset[str]()
    if followed:
        request = next_request(response, replayable=True, secret_headers=none, secret_parameters=none)
        assert request is not None and str(request.url) == place
        return
    with pytest.raises(httpx.UnsupportedProtocol, match="from https to http"):
        next_request(response, replayable=True, secret_headers=none, secret_parameters=none)


@pytest.mark.parametrize(
    "place",
    [
        "http://xn--/",
        "http://a..b/",
        f"http://{'a' * 64}.example/",
        "http://\xe9\u2028.example/",
        "http://127.0.0.1:99999/",
    ]
    + [
        "http://[::1/",
        "http://[fe80::1%25eth0]:1/",
        "http://\u3002/",
        "http:///x",
        "//",
        "http://%00/",
        "x:y",
        "http://1.2.3.4.5:/",
    ],
)
def test_odd_redirects_are_errors_of_the_family(
    place: str, run: Runner, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", _no_other_host(socket.getaddrinfo))
    with pytest.raises(sdk.AcmeError):
        run(serve(to(place.encode().decode("latin-1")), answer(404, b"")), create, max_retries=0)


def _no_other_host(look_up: Callable[..., Any]) -> Callable[..., Any]:
    """The resolver for this machine alone: a test asks no other."""

    def only_here(host: Any, *args: Any, **options: Any) -> Any:
        if host not in ("127.0.0.1", b"127.0.0.1"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return look_up(host, *args, **options)

    return only_here
