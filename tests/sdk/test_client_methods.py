"""Methods of the client itself: `$client` of a configuration."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.server import Server
from tests.small_sdk import PACKAGE, generate, operation, ref

TEXT = {"type": "string"}
STATUS: Any = {"type": "object", "properties": {"message": TEXT}}
CURSOR = {"name": "cursor", "in": "query", "schema": TEXT}
PAGE: Any = {"type": "object", "properties": {"data": {"type": "array", "items": TEXT}, "next": TEXT}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "servers": [{"url": "http://127.0.0.1:1"}],
    "paths": {
        "/status/{place}": {
            "parameters": [{"name": "place", "in": "path", "required": True, "schema": TEXT}],
            "get": operation(ref("Status"), parameters=[CURSOR]),
        },
        "/words": {"get": operation(PAGE, parameters=[CURSOR])},
        "/closing": {"post": operation(ref("Status"), STATUS, servers=[{"url": "http://127.0.0.1:2"}])},
        "/pets": {"get": operation(ref("Status"))},
    },
    "components": {"schemas": {"Status": STATUS}},
}


def _purpose(purpose: str, kind: str) -> Any:
    return {"type": kind, "x-stainless-pagination-property": {"purpose": purpose}}


CONFIG: dict[str, Any] = {
    "organization": {"name": "shop"},
    "targets": {"python": {"package_name": PACKAGE}},
    "pagination": [
        {
            "name": "page",
            "type": "cursor",
            "request": {"cursor": _purpose("next_cursor_param", "string")},
            "response": {"data": _purpose("items", "array"), "next": _purpose("next_cursor_field", "string")},
        }
    ],
    "resources": {
        "$shared": {"models": {"status": "#/components/schemas/Status"}},
        "$client": {"methods": {"check": "get /status/{place}", "list": "get /words", "close": "post /closing"}},
        "pets": {"methods": {"list": "get /pets"}},
    },
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("client_methods")
    generate(DOCUMENT, folder, CONFIG)
    return folder


@pytest.fixture(scope="module")
def sdk(folder: Path) -> Iterator[Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield importlib.import_module(PACKAGE)
        for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
            del sys.modules[name]


def _json(text: str) -> bytes:
    return f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(text)}\r\n\r\n{text}".encode()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server([_json('{"message":"up","data":["a","b"]}')])
    yield server
    server.close()


def test_the_client_calls_the_api_itself(sdk: Any, server: Server) -> None:
    with sdk.Shop(base_url=server.url) as client:
        status = client.check("here", cursor="x")
        assert isinstance(status, sdk.types.Status) and status.message == "up"
        assert list(client.list()) == ["a", "b"]
        assert client.pets.list().message == "up"
    assert [item.path for item in server.requests] == ["/v1/status/here?cursor=x", "/v1/words", "/v1/pets"]


def test_its_views_have_its_methods(sdk: Any, server: Server) -> None:
    with sdk.Shop(base_url=server.url) as client:
        assert client.with_raw_response.check("here").parse().message == "up"
        with client.with_streaming_response.check("here") as response:
            assert response.parse().message == "up"
        assert client.check("here").message == "up"
    assert len({item.connection for item in server.requests}) == 1  # that of a view is the client's


def test_the_async_client_has_them_too(sdk: Any, server: Server) -> None:
    async def main() -> Any:
        async with sdk.AsyncShop(base_url=server.url) as client:
            raw = await client.with_raw_response.check("here")
            return await client.check("here"), await raw.parse(), [item async for item in client.list()]

    status, parsed, words = asyncio.run(main())
    assert status.message == parsed.message == "up" and words == ["a", "b"]


def test_a_method_called_like_an_attribute_of_the_client_has_an_underscore(sdk: Any, server: Server) -> None:
    with sdk.Shop(base_url=server.url) as client:
        assert client.close_(message="x").message == "up"
        assert not client.is_closed()
    assert client.is_closed()
    assert sdk.types.ClientCloseParams.__annotations__
