"""What a configuration says of single methods, resources and models: timeouts and retries, and what is deprecated."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.server import Server
from tests.small_sdk import PACKAGE, generate, operation, ref

TEXT = {"type": "string"}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "servers": [{"url": "http://127.0.0.1:1"}],
    "paths": {
        "/pets": {"get": operation(ref("Pet")), "post": operation(ref("Pet"), ref("Pet"))},
        "/toys": {"get": operation(ref("Pet")), "post": operation(ref("Kind"))},
    },
    "components": {
        "schemas": {
            "Pet": {"type": "object", "description": "A pet.", "properties": {"name": TEXT}},
            "Kind": {"type": "string", "enum": ["cat", "dog"]},
        }
    },
}
PETS: dict[str, Any] = {
    "models": {
        "pet": {"openapi_uri": "Pet", "deprecated": "use animals"},
        "kind": {"openapi_uri": "Kind", "deprecated": True},
    },
    "methods": {
        "list": {"endpoint": "get /pets", "default_request_options": {"timeout": "PT7S", "max_retries": 0}},
        "create": "post /pets",
    },
    "subresources": {
        "toys": {
            "deprecated": {"python": "toys are gone", "go": "x"},
            "methods": {"list": {"endpoint": "get /toys", "deprecated": "use pets"}, "sort": "post /toys"},
        }
    },
}
CONFIG: dict[str, Any] = {
    "organization": {"name": "shop"},
    "targets": {"python": {"package_name": PACKAGE}},
    "resources": {"pets": PETS},
}
FAILURE = b"HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n"


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder: Path = tmp_path_factory.mktemp("method_defaults")
    reports = generate(DOCUMENT, folder, CONFIG)
    assert [item.code.name for item in reports if item.code.name == "UnsupportedSetting"] == []
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield importlib.import_module(PACKAGE)
        for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
            del sys.modules[name]


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server([FAILURE])
    yield server
    server.close()


def _timeouts(server: Server) -> list[str | None]:
    return [item.header("X-Stainless-Read-Timeout") for item in server.requests]


def test_a_method_has_limits_of_its_own(sdk: Any, server: Server) -> None:
    with sdk.Shop(base_url=server.url) as client, pytest.raises(sdk.InternalServerError):
        client.pets.list()
    assert _timeouts(server) == ["7"]  # and no second attempt


def test_the_async_method_has_them_too(sdk: Any, server: Server) -> None:
    async def main() -> None:
        async with sdk.AsyncShop(base_url=server.url) as client:
            await client.pets.list()

    with pytest.raises(sdk.InternalServerError):
        asyncio.run(main())
    assert _timeouts(server) == ["7"]


def test_what_the_caller_says_goes_before(sdk: Any, server: Server) -> None:
    with sdk.Shop(base_url=server.url) as client, pytest.raises(sdk.InternalServerError):
        client.pets.list(timeout=3)
    assert _timeouts(server) == ["3"]


def test_what_the_client_says_goes_before(sdk: Any, server: Server) -> None:
    with sdk.Shop(base_url=server.url, timeout=5, max_retries=1) as client, pytest.raises(sdk.InternalServerError):
        client.pets.list()
    assert _timeouts(server) == ["5", "5"]


def test_methods_of_a_deprecated_resource_are_deprecated(sdk: Any) -> None:
    toys = sdk.resources.pets.ToysResource
    assert toys.sort.__deprecated__ == "toys are gone"
    assert toys.list.__deprecated__ == "use pets"
    assert not hasattr(sdk.resources.PetsResource.create, "__deprecated__")


def test_a_deprecated_model_says_so(sdk: Any) -> None:
    assert inspect.getdoc(sdk.types.Pet) == "A pet.\n\nDeprecated: use animals"
