"""Where calls go, over sockets: servers of operations, variables in their URLs, and what the caller says of both."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.diagnostics import Diagnostics
from tests.golden.answering_server import AnsweringServer, serving
from tests.small_sdk import PACKAGE, document, generate

DONE: dict[str, Any] = {"responses": {"204": {"description": "Done."}}}
SECURED = {
    "security": [{"bearer": []}],
    "components": {"securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}},
}
EU_OR_US = {"region": {"default": "eu", "enum": ["eu", "us"]}}


@pytest.fixture
def home() -> Iterator[AnsweringServer]:
    with serving() as server:
        yield server


@pytest.fixture
def other() -> Iterator[AnsweringServer]:
    with serving() as server:
        yield server


@pytest.fixture
def forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that the package is imported from; it is forgotten afterwards."""
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("SMALL_BASE_URL", "SMALL_REGION", "SMALL_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    yield tmp_path
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


def _sdk(folder: Path, content: dict[str, Any], config: dict[str, Any] | None = None) -> tuple[ModuleType, Diagnostics]:
    diagnostics = generate(content, folder, config)
    importlib.invalidate_caches()
    return importlib.import_module(PACKAGE), diagnostics


def _two_servers(home: AnsweringServer, other: AnsweringServer) -> dict[str, Any]:
    own = [{"url": f"{other.base_url}/{{region}}", "variables": EU_OR_US}]
    paths = {"/things": {"get": DONE}, "/uploads/{id}": {"servers": own, "get": {**DONE, "parameters": [_ID]}}}
    return {**document({}, paths), **SECURED, "servers": [{"url": home.base_url}]}


_ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


def _call_both(sdk: ModuleType, **options: Any) -> None:
    """The call with a server of its own, by both clients."""
    with sdk.Client(api_key="sk-1", **options) as client:
        client.uploads.retrieve("a/b")

    async def call() -> None:
        async with sdk.AsyncClient(api_key="sk-1", **options) as client:
            await client.with_options(timeout=30).uploads.retrieve("a/b")

    asyncio.run(call())


def test_calls_go_to_the_server_of_their_operation_with_credentials(
    home: AnsweringServer, other: AnsweringServer, forgotten: Path
) -> None:
    sdk, _ = _sdk(forgotten, _two_servers(home, other))
    _call_both(sdk, region="us")
    sdk.Client(api_key="sk-1").things.list()
    sent = "  GET /us/uploads/a%2Fb\n    accept: */*\n    authorization: Bearer sk-1"
    assert other.seen == [sent, sent]
    assert home.seen == ["  GET /things\n    accept: */*\n    authorization: Bearer sk-1"]


def test_the_caller_s_base_url_is_that_of_all_calls(
    home: AnsweringServer, other: AnsweringServer, forgotten: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sdk, _ = _sdk(forgotten, _two_servers(home, other))
    _call_both(sdk, base_url=f"{home.base_url}/own")
    monkeypatch.setenv("SMALL_BASE_URL", f"{home.base_url}/own")
    _call_both(sdk)
    assert [request.splitlines()[0] for request in home.seen] == ["  GET /own/uploads/a%2Fb"] * 4
    assert other.seen == []


def test_a_variable_is_an_argument_with_its_choices_and_stays_one_in_copies(
    home: AnsweringServer, forgotten: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    servers = [{"url": f"{home.base_url}/{{region}}", "variables": EU_OR_US}]
    sdk, diagnostics = _sdk(forgotten, {**document({}, {"/things": {"get": DONE}}), "servers": servers})
    assert not list(diagnostics)
    client = sdk.Client()
    assert client.region == "eu"
    copy = client.with_options(timeout=3).with_options(region="us")
    copy.things.list()
    monkeypatch.setenv("SMALL_REGION", "us")
    sdk.Client().things.list()
    assert home.seen == ["  GET /us/things\n    accept: */*"] * 2
    with pytest.raises(ValueError, match=r"^region must be 'eu' or 'us', not 'asia'$"):
        sdk.Client(region="asia")


def test_no_secret_goes_to_an_origin_that_the_document_does_not_name(
    home: AnsweringServer, other: AnsweringServer, forgotten: Path
) -> None:
    sdk, _ = _sdk(
        forgotten, {**document({}, {"/things": {"get": DONE}}), **SECURED, "servers": [{"url": home.base_url}]}
    )
    http_client = sdk.DefaultHttpxClient(cookies={"sid": "1"}, headers={"X-Api-Key": "k-1"})
    headers = {"X-Auth-Token": "t-1", "X-Trace": "1"}
    client = sdk.Client(api_key="sk-1", default_headers=headers, http_client=http_client)
    client.get(f"{other.base_url}/x", cast_to=object)
    client.get(f"{other.base_url}/x", cast_to=object, options={"headers": {"X-Auth-Token": "t-2"}})
    sent = "  GET /x\n"
    assert other.seen == [f"{sent}    x-trace: 1", f"{sent}    x-auth-token: t-2\n    x-trace: 1"]


def test_an_existing_sdk_calls_its_own_server(home: AnsweringServer, other: AnsweringServer, forgotten: Path) -> None:
    config = {"settings": {"naming": "compatible"}, "client_settings": {"opts": {"api_key": {"type": "string"}}}}
    sdk, diagnostics = _sdk(forgotten, _two_servers(home, other), config)
    sdk.Client(api_key="sk-1").uploads.retrieve("a")
    assert [request.splitlines()[0] for request in home.seen] == ["  GET /uploads/a"]
    assert "UnsupportedServer" in [item.code.name for item in diagnostics]


@pytest.mark.parametrize(
    ("root", "own", "base_url", "called"),
    [
        ("/v1", "https://a.example", None, None),
        ("https://a.example/v1", "/v2", "https://a.example/v1/", "https://a.example/v2"),
        ("https://a.example/v1", "https://a.example/v1/", "https://a.example/v1/", None),
        (None, "https://a.example/v1", "https://a.example/v1/", None),
    ],
)
def test_relative_and_missing_servers(
    root: str | None, own: str, base_url: str | None, called: str | None, forgotten: Path
) -> None:
    content = document({}, {"/things": {"get": {**DONE, "servers": [{"url": own}]}}})
    servers = {"servers": [{"url": root}]} if root else {"servers": []}
    sdk, _ = _sdk(forgotten, {**content, **servers})
    resource = (forgotten / PACKAGE / "resources" / "things.py").read_text("utf-8")
    assert (f'"{called}"' in resource) if called else "at_server" not in resource
    if base_url is None:
        with pytest.raises(sdk.SmallError, match="base_url is missing"):
            sdk.Client()
    else:
        assert sdk.Client().base_url == base_url


def test_servers_with_names_are_environments(home: AnsweringServer, other: AnsweringServer, forgotten: Path) -> None:
    """Of OpenAPI 3.2; a variable of any of them is an argument of the client."""
    servers = [
        {"name": "live", "url": home.base_url},
        {"name": "sandbox", "url": f"{other.base_url}/{{region}}", "variables": EU_OR_US},
    ]
    content = {**document({}, {"/things": {"get": DONE}}), "openapi": "3.2.0", "servers": servers}
    sdk, diagnostics = _sdk(forgotten, content)
    assert not list(diagnostics)
    sdk.Client().things.list()
    sdk.Client(environment="sandbox", region="us").things.list()
    assert home.seen == ["  GET /things\n    accept: */*"]
    assert other.seen == ["  GET /us/things\n    accept: */*"]
    with pytest.raises(ValueError, match="unknown environment 'staging': expected one of live, sandbox"):
        sdk.Client(environment="staging")


@pytest.mark.parametrize("names", [("live", None), ("live", "live"), (None, None)])
def test_where_not_each_server_has_a_name_of_its_own_the_first_is_used(
    names: tuple[str | None, str | None], forgotten: Path
) -> None:
    urls = ("https://a.example", "https://b.example")
    servers = [{"url": url} | ({"name": name} if name else {}) for name, url in zip(names, urls)]
    content = {**document({}, {"/things": {"get": DONE}}), "openapi": "3.2.0", "servers": servers}
    sdk, diagnostics = _sdk(forgotten, content)
    assert sdk.Client().base_url == "https://a.example/"
    assert [item.code.name for item in diagnostics] == ["ServerNotConfigured"]
