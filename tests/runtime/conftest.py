"""Fixtures of the runtime's tests: a scripted server, and one way to write a test for all three kinds of client."""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from generator.runtime.aiohttp_client import DefaultAioHttpClient
from tests.http_library import httpx
from tests.runtime.sdk import Acme, AsyncAcme
from tests.runtime.server import Answer, Server

# The second run, on httpx2, leaves out most of trio: what runs on it below both libraries is the same.
KINDS: tuple[str, ...] = ("sync", "asyncio", "trio") if httpx.__name__ == "httpx" else ("sync", "asyncio")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Fail on exceptions that nobody catches and on generators that are not closed, which would be mere warnings."""
    strict = pytest.mark.filterwarnings(
        "error::ResourceWarning",
        "error::pytest.PytestUnraisableExceptionWarning",
        "error::pytest.PytestUnhandledThreadExceptionWarning",
        "ignore:unclosed:ResourceWarning",  # clients that a test drops, idle connections and all
        # On trio the HTTP library leaves generators of its own to the garbage collector; what it hands out we close.
        r"ignore:Async generator 'http(x|core)2?\.(?!_models\.Response\.aiter_bytes):ResourceWarning",
    )
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(strict)


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the user's environment reaches a test."""
    names = ("API_KEY", "BASE_URL", "ORG_ID", "WEBHOOK_SECRET", "CUSTOM_HEADERS", "LOG")
    for name in (*(f"ACME_{name}" for name in names), "HTTP_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Start a server that gives the answers passed, one a request."""
    servers: list[Server] = []

    def start(*answers: Answer) -> Server:
        servers.append(Server(list(answers)))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def sleeps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits between attempts, which take no time."""
    waited: list[float] = []

    async def asleep(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr(time, "sleep", waited.append)
    monkeypatch.setattr(anyio, "sleep", asleep)
    return waited


class Runner:
    """Runs a script against the sync client, or the async one on asyncio or trio, with the same text.

    What the script returns is awaited where it must be, and a stream is read to its end into a list.
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind

    @property
    def is_async(self) -> bool:
        return self.kind != "sync"

    @property
    def backend(self) -> str:
        """The async library that runs the script."""
        return "asyncio" if self.kind == "aiohttp" else self.kind

    def __call__(self, server: Server | str, script: Callable[[Any], Any], **options: Any) -> Any:
        options = {"api_key": "sk-test", "base_url": server if isinstance(server, str) else server.url, **options}
        if self.kind == "sync":
            with Acme(**options) as client:
                result = script(client)
                return list(result) if hasattr(result, "__next__") else result
        return anyio.run(self._arun, script, options, backend=self.backend)

    async def _arun(self, script: Callable[[Any], Any], options: dict[str, Any]) -> Any:
        if self.kind == "aiohttp" and options.get("http_client") is None:
            async with DefaultAioHttpClient() as http:
                return await self._arun(script, {**options, "http_client": http})
        async with AsyncAcme(**options) as client:
            result = script(client)
            result = await result if inspect.isawaitable(result) else result
            return [item async for item in result] if hasattr(result, "__anext__") else result


@pytest.fixture(params=KINDS)
def run(request: pytest.FixtureRequest) -> Runner:
    """A runner for each kind of client."""
    return Runner(request.param)


def create(client: Any, **arguments: Any) -> Any:
    """Ask for a completion."""
    return client.completions.create(**{"model": "m", "prompt": "p", **arguments})


def stream(client: Any, **arguments: Any) -> Any:
    """Ask for a streamed completion."""
    return create(client, stream=True, **arguments)
