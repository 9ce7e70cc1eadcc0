"""What a profile can ask of a client's options: environments, headers, queries, security schemes, idempotency."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.client import AsyncAPIClient, SyncAPIClient
from generator.runtime.profile import ApiKeyAuth, BearerAuth, ClientOption, Profile
from generator.runtime.transport import Timeout
from generator.runtime.types import NOT_GIVEN
from tests.runtime import sdk
from tests.runtime.server import OK, Server, answer

Serve = Callable[..., Server]

ENVIRONMENTS = {"live": "https://{region}.example/v1", "test": "https://test.example"}


def profile(**changes: Any) -> Profile:
    options = (
        ClientOption("token", env="T_TOKEN", auth=BearerAuth()),
        ClientOption("key", auth=ApiKeyAuth(header="X-Key", prefix="Key ")),
        ClientOption("region", server_variable="region", default="eu"),
        ClientOption("team", query="team"),
        ClientOption("level", env="T_LEVEL", kind="integer"),
    )
    facts = {"environments": ENVIRONMENTS, "options": options, "timeout": Timeout(60.0), **changes}
    return Profile("thing", "1", "Thing", "THING", **facts)


class Thing(SyncAPIClient):
    def __init__(self, *, made: Profile | None = None, http_client: Any = None, **options: Any) -> None:
        self._made = made or profile()
        names = [option.name for option in self._made.options]
        values = {name: options.pop(name, None) for name in names}
        strict = options.pop("_strict_response_validation", False)
        options.setdefault("base_url", NOT_GIVEN)  # as generated clients of several environments do
        super().__init__(self._made, values, http_client=http_client, strict=strict, **options)


def test_environments_and_server_variables() -> None:
    assert Thing().base_url == "https://eu.example/v1/"
    assert Thing(region="us").base_url == "https://us.example/v1/"
    assert Thing(environment="test").base_url == "https://test.example/"
    assert Thing(region="us")._copy({"region": "ap"}).base_url == "https://ap.example/v1/"
    assert Thing(region="us")._copy({}, environment="test").base_url == "https://test.example/"
    with pytest.raises(ValueError, match="staging.*live, test"):
        Thing(environment="staging")


def test_an_environment_beside_the_variable_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THING_BASE_URL", "https://env.example")
    assert Thing().base_url == "https://env.example/"
    with pytest.raises(ValueError, match="THING_BASE_URL"):
        Thing(environment="test")


def test_options_of_other_types(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("T_LEVEL", "3")
    level: Any = Thing()
    assert level.level == 3
    monkeypatch.setenv("T_LEVEL", "three")
    with pytest.raises(ValueError, match="T_LEVEL.*integer"):
        Thing()


def test_options_in_headers_and_query(serve: Serve) -> None:
    server = serve(OK)
    client = Thing(base_url=server.url, key="k", team="a b")
    client.get("/x", cast_to=object)
    assert server.requests[0].header("X-Key") == "Key k" and server.requests[0].path == "/v1/x?team=a%20b"
    assert server.requests[0].header("Authorization") is None


def test_a_credential_that_the_caller_gives_replaces_no_other(serve: Serve) -> None:
    server = serve(OK)
    client = Thing(base_url=server.url, token="t", key="k")
    client.get("/x", cast_to=object, options={"headers": {"authorization": "mine"}})
    assert server.requests[0].header("Authorization") == "mine" and server.requests[0].header("X-Key") == "Key k"


def test_a_key_that_is_no_text(serve: Serve) -> None:
    server = serve(OK)
    for wrong in (lambda: None, lambda: 5):
        with pytest.raises(TypeError, match="token must be a str"):
            Thing(base_url=server.url, token=wrong).get("/x", cast_to=object)
    assert server.requests == []


def test_requests_without_credentials(serve: Serve) -> None:
    server = serve(OK)
    Thing(base_url=server.url).get("/x", cast_to=object)
    made = profile(anonymous=False)
    with pytest.raises(sdk.AcmeError, match="token or key"):
        Thing(base_url=server.url, made=made).get("/x", cast_to=object)
    options: Any = {"headers": {"X-Key": sdk.omit}}
    Thing(base_url=server.url, made=made).get("/x", cast_to=object, options=options)
    Thing(base_url=server.url, made=made, token="t").get("/x", cast_to=object)
    assert len(server.requests) == 3


def test_an_idempotency_key_is_the_same_on_each_attempt(serve: Serve, sleeps: list[float]) -> None:
    server = serve(answer(500, b""), OK)
    client = Thing(base_url=server.url, made=profile(idempotency_header="Idempotency-Key"))
    client.post("/x", cast_to=object, body={})
    client.post("/x", cast_to=object, body={}, options={"idempotency_key": "mine"})
    client.post("/x", cast_to=object, body={}, options={"headers": {"idempotency-key": "header"}})
    client.get("/x", cast_to=object)
    keys = [request.header("Idempotency-Key") for request in server.requests]
    assert keys[0] == keys[1] and (keys[0] or "").startswith("python-retry-")
    assert keys[2:] == ["mine", "header", None]


def test_the_platform_headers_can_be_switched_off(serve: Serve) -> None:
    server = serve(OK)
    Thing(base_url=server.url).get("/x", cast_to=object)
    assert not [name for name, _ in server.requests[0].headers if name.lower().startswith("x-")]


class AsyncThing(AsyncAPIClient):
    def __init__(self, **options: Any) -> None:
        super().__init__(profile(), {"token": options.pop("token", None)}, **options)


def test_the_user_agent_names_the_client() -> None:
    assert (Thing().user_agent, AsyncThing().user_agent) == ("Thing/Python 1", "AsyncThing/Python 1")
