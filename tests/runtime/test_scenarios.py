"""Every fault of `scenarios.py`, on the sync client and on the async one with asyncio, trio and aiohttp."""

from __future__ import annotations

import json
import logging
import pickle
import socket
import traceback
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import anyio
import pytest

from generator.runtime import draining
from generator.runtime.aiohttp_client import DefaultAioHttpClient
from tests.runtime import sdk
from tests.runtime.conftest import KINDS, Runner, create, stream
from tests.runtime.pools import assert_unused
from tests.runtime.scenarios import KEY, SCENARIOS, Scenario
from tests.runtime.server import Server

Serve = Callable[..., Server]
WAYS_TO_READ = ("iter_bytes", "iter_text", "iter_lines", "read", "text", "json", "parse", "close")


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch, sleeps: list[float]) -> None:
    """No wait takes time, and a name of the table's is one that no resolver knows."""
    resolve = socket.getaddrinfo

    def look_up(host: Any, *rest: Any, **options: Any) -> Any:
        if str(host).find("invalid") >= 0:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return resolve(host, *rest, **options)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(draining, "_LONGEST", 0.01)


# aiohttp parses all that a connection has brought at once: what comes in time with the last event breaks the stream.
ON_AIOHTTP = {"the last event, then garbage": "a value or APIConnectionError"}


@pytest.fixture(params=(*KINDS, "aiohttp"))
def run(request: pytest.FixtureRequest) -> Runner:
    """A runner for each kind of client, that on aiohttp among them."""
    return Runner(request.param)


class Played:
    """What came of a scenario: its value or error, the client and every response that the client got."""

    def __init__(self) -> None:
        self.responses: list[Any] = []
        self.client: Any = None
        self.value: Any = None
        self.error: Exception | None = None


def play(run: Runner, scenario: Scenario, server: Server) -> Played:
    played = Played()
    options = {"api_key": KEY, "base_url": server.url, "timeout": 5, "max_retries": 0, **scenario.client}
    if run.kind == "sync":
        _play(played, scenario, options)
    elif run.kind == "aiohttp":
        anyio.run(_play_on_aiohttp, played, scenario, options)
    else:
        anyio.run(_aplay, played, scenario, options, backend=run.kind)
    return played


def _play(played: Played, scenario: Scenario, options: dict[str, Any]) -> None:
    hooks: Any = {"response": [played.responses.append]}
    with sdk.DefaultHttpxClient(event_hooks=hooks) as http:
        try:
            played.client = client = sdk.Acme(http_client=http, **options)
            if scenario.does in WAYS_TO_READ:
                with client.completions.with_streaming_response.create(model="m", prompt="p") as response:
                    value: Any = getattr(response, str(scenario.does))()
                    played.value = list(value) if hasattr(value, "__next__") else value
            else:
                value = _call(scenario)(client)
                played.value = list(value) if hasattr(value, "__next__") else value
        except Exception as error:
            played.error = error
        assert_unused(http)


async def _aplay(played: Played, scenario: Scenario, options: dict[str, Any]) -> None:
    async def remember(response: Any) -> None:
        played.responses.append(response)

    async with sdk.DefaultAsyncHttpxClient(event_hooks={"response": [remember]}) as http:
        await _call_on(http, played, scenario, options)


async def _play_on_aiohttp(played: Played, scenario: Scenario, options: dict[str, Any]) -> None:
    class Remembering(DefaultAioHttpClient):
        """Has no event hooks, with which requests would not go to aiohttp directly."""

        async def send(self, request: Any, **options: Any) -> Any:
            played.responses.append(await super().send(request, **options))
            return played.responses[-1]

    async with Remembering() as http:
        await _call_on(http, played, scenario, options)


async def _call_on(http: Any, played: Played, scenario: Scenario, options: dict[str, Any]) -> None:
    try:
        played.client = client = sdk.AsyncAcme(http_client=http, **options)
        if scenario.does in WAYS_TO_READ:
            async with client.completions.with_streaming_response.create(model="m", prompt="p") as response:
                value: Any = getattr(response, str(scenario.does))()
                played.value = [x async for x in value] if hasattr(value, "__anext__") else await value
        else:
            value = await _call(scenario)(client)
            played.value = [x async for x in value] if hasattr(value, "__anext__") else value
    except Exception as error:
        played.error = error
    assert_unused(http)


def _call(scenario: Scenario) -> Callable[[Any], Any]:
    named: dict[Any, Callable[[Any], Any]] = {"create": create, "stream": stream}
    return scenario.does if callable(scenario.does) else named[scenario.does]


@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
def test_each_fault_ends_as_documented(
    run: Runner, serve: Serve, scenario: Scenario, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    if run.kind == "aiohttp" and scenario.name in ON_AIOHTTP:
        scenario = replace(scenario, outcome=ON_AIOHTTP[scenario.name])
    server = serve(b"" if scenario.says is None else scenario.says)
    played = play(run, scenario, server)
    assert_outcome(scenario, played)
    assert scenario.says is not None or server.requests == []
    assert [response for response in played.responses if not response.is_closed] == []
    logged = [record.getMessage() for record in caplog.records]
    assert [text for text in [*logged, *shown(played)] if KEY in text] == []
    if isinstance(played.error, sdk.AcmeError):
        assert_portable(played.error)


def assert_outcome(scenario: Scenario, played: Played) -> None:
    error = played.error
    if isinstance(scenario.outcome, int):
        assert error is None and len(played.value) == scenario.outcome
    elif error is None:
        assert "a value" in scenario.outcome.split(" or ")
    else:
        assert type(error).__name__ in scenario.outcome.split(" or ")
        assert isinstance(error, (sdk.AcmeError, TypeError, ValueError))
        assert not isinstance(error, (UnicodeError, json.JSONDecodeError))


def shown(played: Played) -> list[str]:
    """Everything that a traceback or a debugger prints."""
    error = played.error
    values = [played.client, *played.responses, *(response.request for response in played.responses)]
    if error is not None:
        values += [error, getattr(error, "request", None), getattr(error, "response", None), error.__cause__]
    for request in [value for value in values if hasattr(value, "headers") and hasattr(value, "url")]:
        values += [request.headers, request.url]
    texts = [text for value in values for text in (repr(value), str(value))]
    return texts if error is None else [*texts, *traceback.format_exception(error)]


def assert_portable(error: sdk.AcmeError) -> None:
    data = pickle.dumps(error)
    copy = pickle.loads(data)
    for name in ("message", "status_code", "request_id", "body", "code", "param", "type"):
        assert getattr(copy, name, None) == getattr(error, name, None)
    assert (type(copy), str(copy), copy.args) == (type(error), str(error), error.args)
    body = getattr(error, "body", None)
    assert KEY.encode() not in data or KEY in json.dumps(body)
