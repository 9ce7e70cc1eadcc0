"""Each request carries the credentials that its operation asks for, and no others (OpenAPI, Security Requirement Object)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.client import SyncAPIClient
from generator.runtime.errors import SDKError
from generator.runtime.profile import ApiKeyAuth, BasicAuth, BearerAuth, ClientOption, Profile, Security
from generator.runtime.resource import SyncResource
from generator.runtime.transport import Timeout
from tests.runtime.server import OK, Server

Serve = Callable[..., Server]
OPTIONS = (
    ClientOption("token", env="VAULT_TOKEN", auth=BearerAuth()),
    ClientOption("key", auth=ApiKeyAuth(header="X-Key")),
    ClientOption("session", auth=ApiKeyAuth(cookie="sid")),
    ClientOption("user", auth=BasicAuth(role="username")),
    ClientOption("password", auth=BasicAuth(role="password")),
)
ALL = {"token": "t-1", "key": "k-1", "session": "s 1;", "user": "u", "password": "p"}
DEFAULT: Security = (("token",),)


class Vault(SyncAPIClient):
    def __init__(self, *, base_url: Any = None, **values: Any) -> None:
        profile = Profile("vault", "1", "Vault", "V", {}, options=OPTIONS, timeout=Timeout(60.0), security=DEFAULT)
        super().__init__(profile, {option.name: values.get(option.name) for option in OPTIONS}, base_url=base_url)

    def call(self, **arguments: Any) -> object:
        return SyncResource(self)._request("GET", "/x", cast_to=object, **arguments)


def _sent(serve: Serve, values: dict[str, str], **arguments: Any) -> dict[str, str]:
    server = serve(OK)
    Vault(base_url=server.url, **values).call(**arguments)
    names = ("Authorization", "X-Key", "Cookie")
    return {name: value for name in names if (value := server.requests[0].header(name)) is not None}


@pytest.mark.parametrize(
    ("security", "sent"),
    [
        (None, {"Authorization": "Bearer t-1"}),
        ((), {}),
        (((),), {}),
        ((("key",),), {"X-Key": "k-1"}),
        ((("key",), ("token",)), {"X-Key": "k-1"}),
        (((), ("key",)), {"X-Key": "k-1"}),
        ((("key", "session"),), {"X-Key": "k-1", "Cookie": "sid=s%201%3B"}),
        ((("user", "password"),), {"Authorization": "Basic dTpw"}),
    ],
)
def test_the_first_alternative_is_sent_and_nothing_else(
    serve: Serve, security: Security | None, sent: dict[str, str]
) -> None:
    arguments = {} if security is None else {"security": security}
    assert _sent(serve, ALL, **arguments) == sent


@pytest.mark.parametrize(
    ("values", "security", "sent"),
    [
        ({"token": "t-1"}, (("key",), ("token",)), {"Authorization": "Bearer t-1"}),
        ({"key": "k-1"}, (("key", "session"), ("key",)), {"X-Key": "k-1"}),
        ({}, (("key",), ()), {}),
        ({"token": "t-1"}, (("key",), ()), {}),
    ],
)
def test_an_alternative_counts_whose_credentials_are_given(
    serve: Serve, values: dict[str, str], security: Security, sent: dict[str, str]
) -> None:
    assert _sent(serve, values, security=security) == sent


def test_what_is_missing_is_said_with_all_that_would_do(serve: Serve) -> None:
    server = serve(OK)
    with pytest.raises(SDKError, match="pass key and session or token to the client"):
        Vault(base_url=server.url, user="u", password="p").call(security=(("key", "session"), ("token",)))
    assert server.requests == []


def test_a_header_of_the_caller_stands_in_for_credentials(serve: Serve) -> None:
    sent = _sent(serve, {}, security=(("key",),), extra_headers={"X-Key": "mine"})
    assert sent == {"X-Key": "mine"}


def test_a_cookie_goes_beside_those_of_the_caller(serve: Serve) -> None:
    sent = _sent(serve, ALL, security=(("session",),), extra_headers={"Cookie": "a=1"})
    assert sent == {"Cookie": "a=1; sid=s%201%3B"}
