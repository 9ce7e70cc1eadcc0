"""Requests that the SDK makes without the HTTP library's steps are those that the library would make."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from generator.runtime.lazy_http import ReadyRequest
from generator.runtime.profile import Profile
from generator.runtime.request import Call
from generator.runtime.sync_client import SyncAPIClient
from generator.runtime.transport import Timeout
from tests.http_library import httpx

PROFILE = Profile("p", "1", "P", "P", {"production": "https://api.example.com:8443/v1"}, timeout=Timeout(60.0))


class Building(httpx.Client):
    """A client with a `build_request` of its own, which is asked."""

    def build_request(self, *args: Any, **options: Any) -> httpx.Request:
        return super().build_request(*args, **options)


def built(http: httpx.Client, method: str, body: Any, **options: Any) -> httpx.Request:
    client = SyncAPIClient(PROFILE, {}, http_client=http)
    call = Call(method, "/a%2Fb", object, content=body, content_type="text/plain", **options)
    return client._build(client._plan(call), 0, {})


def seen(request: httpx.Request) -> Any:
    """What there is to see of a request; the order of headers of different names means nothing (RFC 9110, 5.3)."""
    headers = sorted((name.lower(), value) for name, value in request.headers.raw)
    return request.method, str(request.url), headers, request.content, request.extensions, b"".join(request.stream)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "method", ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY", "PURGE", "post"]
)
@pytest.mark.parametrize("body", [None, b"", b"some", "caf\u00e9"])
@pytest.mark.parametrize("headers", [{}, {"Host": "elsewhere", "Content-Length": "7", "Accept-Encoding": "br"}])
def test_a_request_is_as_the_library_makes_it(method: str, body: Any, headers: dict[str, str]) -> None:
    with httpx.Client(headers={"X-Own": "1"}) as plain, Building(headers={"X-Own": "1"}) as asked:
        options: Any = {"headers": headers, "timeout": 3.0}
        ours, theirs = built(plain, method, body, **options), built(asked, method, body, **options)
    assert type(theirs) is httpx.Request and seen(ours) == seen(theirs)


def test_which_requests_are_made_without_the_library() -> None:
    with (
        httpx.Client() as plain,
        httpx.Client(cookies={"a": "b"}) as cookies,
        httpx.Client(params={"a": "b"}) as params,
    ):
        kinds = [type(built(http, "POST", b"x")) for http in (plain, cookies, params)]
        assert kinds == [ReadyRequest, httpx.Request, httpx.Request]
        assert type(built(plain, "POST", iter([b"x"]))) is httpx.Request
        assert type(built(plain, "POST", b"x", cookies="a=b")) is httpx.Request


def test_changes_of_a_request_stay() -> None:
    with httpx.Client() as http:
        request = built(http, "POST", b"x")
        request.headers["X-New"] = "1"
        assert request.headers["x-new"] == "1" and request.read() == request.content == b"x"
        copy = pickle.loads(pickle.dumps(request))
        assert (type(copy), copy.content, copy.headers["x-new"]) == (httpx.Request, b"x", "1")


def test_headers_are_worked_out_once_for_all_calls_that_have_the_same() -> None:
    with httpx.Client() as http:
        client = SyncAPIClient(PROFILE, {}, http_client=http)

        def sealed() -> Any:
            request: Any = client._build(client._plan(Call("GET", "/", object)), 0, {})
            return request.sealed

        first = sealed()
        assert sealed() is first
        http.headers["X-Later"] = "1"
        assert sealed() is not first and (b"X-Later", b"1") in sealed().pairs
        client.base_url = "https://other.example.com"
        assert str(client._plan(Call("GET", "/", object)).url) == "https://other.example.com/"
