"""The servers that the generated SDK talks to here, and the clients that talk to them."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.sdk import llama as llama_cpp
from tests.sdk import scripted_server
from tests.sdk.calls import AsyncCalls, Calls, SyncCalls
from tests.sdk.llama import Llama
from tests.sdk.scripted_server import ScriptedServer


@pytest.fixture(autouse=True)
def _no_settings_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys and addresses of whoever runs the tests stay out of them, and so do their proxies."""
    for name in list(os.environ):
        if name.startswith("OPENAI_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def llama(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Llama]:
    with llama_cpp.running(tmp_path_factory.mktemp("llama")) as server:
        yield server


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with scripted_server.serving() as script:
        yield script


@pytest.fixture(params=[SyncCalls, AsyncCalls], ids=["sync", "async"])
def calls(request: pytest.FixtureRequest) -> type[Calls]:
    """The kind of client: each test that asks for it runs once for each kind."""
    kind: type[Calls] = request.param
    return kind


@pytest.fixture
def ask_llama(calls: type[Calls], llama: Llama) -> Calls:
    """Calls on llama.cpp's server."""
    return calls(base_url=llama.base_url, api_key=llama.api_key)


@pytest.fixture
def ask_script(calls: type[Calls], server: ScriptedServer) -> Calls:
    """Calls on the scripted server."""
    return calls(base_url=server.base_url, api_key="sk-test")
