"""Methods whose answer is an envelope around one member give that member."""

from __future__ import annotations

import asyncio
import importlib
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.server import Received, Server
from tests.small_sdk import PACKAGE, generate, operation

TEXT = {"type": "string"}
PET = {"type": "object", "properties": {"name": TEXT}, "required": ["name"]}
BODIES: Mapping[str, Any] = {
    "/one": {"data": {"name": "Rex"}},
    "/all": {"data": [{"name": "Rex"}, {"name": 5}]},
    "/word": {"data": "yes"},
    "/beside": {"data": "yes", "count": 1},
    "/chosen": {"result": {"name": "Rex"}, "count": 1},
    "/whole": {"data": {"name": "Rex"}},
    "/empty": {},
}


def _envelope(**properties: Any) -> Any:
    return operation({"type": "object", "properties": properties})


DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "paths": {
        "/one": {"get": operation({"$ref": "#/components/schemas/PetEnvelope"})},
        "/all": {"get": _envelope(data={"type": "array", "items": {"$ref": "#/components/schemas/Pet"}})},
        "/word": {"get": _envelope(data=TEXT)},
        "/beside": {"get": _envelope(data=TEXT, count={"type": "integer"})},
        "/chosen": {"get": _envelope(result={"$ref": "#/components/schemas/Pet"}, count={"type": "integer"})},
        "/whole": {"get": operation({"$ref": "#/components/schemas/PetEnvelope"})},
        "/empty": {"get": _envelope(data={"$ref": "#/components/schemas/Pet"})},
    },
    "components": {
        "schemas": {
            "Pet": PET,
            "PetEnvelope": {"type": "object", "properties": {"data": {"$ref": "#/components/schemas/Pet"}}},
        }
    },
}
MODELS = {"pet": "#/components/schemas/Pet", "pet_envelope": "#/components/schemas/PetEnvelope"}
METHODS = {
    **{name: f"get /{name}" for name in ("one", "all", "word", "beside", "empty")},
    "chosen": {"endpoint": "get /chosen", "unwrap_response": "result"},
    "whole": {"endpoint": "get /whole", "unwrap_response": False},
}
CONFIG: dict[str, Any] = {
    "organization": {"name": "shop"},
    "targets": {"python": {"package_name": PACKAGE}},
    "environments": {"production": "https://shop.example"},
    "settings": {"unwrap_response_fields": ["data"]},
    "resources": {"pets": {"models": MODELS, "methods": METHODS}},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unwrapping")
    generate(DOCUMENT, folder, CONFIG)
    return folder


@pytest.fixture(scope="module")
def sdk(folder: Path) -> Iterator[Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield importlib.import_module(PACKAGE)
        for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
            del sys.modules[name]


@pytest.fixture
def server() -> Iterator[Server]:
    def answer(request: Received) -> bytes:
        return _json(BODIES[request.path.removeprefix("/v1")])

    server = Server([answer])
    yield server
    server.close()


def _check(sdk: Any, values: Mapping[str, Any]) -> None:
    pet = sdk.types.Pet
    assert isinstance(values["one"], pet) and values["one"].name == "Rex" and values["one"]._request_id == "r1"
    assert [(type(item), item.name) for item in values["all"]] == [(pet, "Rex"), (pet, 5)]
    assert values["word"] == "yes" and values["empty"] is None
    assert values["beside"].data == "yes" and values["beside"].count == 1, "it has another property"
    assert isinstance(values["chosen"], pet) and isinstance(values["whole"], sdk.types.PetEnvelope)


def test_members_are_given_in_the_place_of_envelopes(sdk: Any, server: Server) -> None:
    with sdk.Shop(base_url=server.url) as client:
        _check(sdk, {name: getattr(client.pets, name)() for name in METHODS})
        assert client.pets.with_raw_response.one().parse().name == "Rex"
        with client.pets.with_streaming_response.word() as response:
            assert response.parse() == "yes" and response.json() == {"data": "yes"}


def test_members_are_given_by_the_async_client(sdk: Any, server: Server) -> None:
    async def main() -> Mapping[str, Any]:
        async with sdk.AsyncShop(base_url=server.url) as client:
            assert (await (await client.pets.with_raw_response.one()).parse()).name == "Rex"
            return {name: await getattr(client.pets, name)() for name in METHODS}

    _check(sdk, asyncio.run(main()))


def test_strict_validation_refuses_what_is_no_envelope(sdk: Any) -> None:
    server = Server([_json({"data": {"name": 5}})])
    with sdk.Shop(base_url=server.url, _strict_response_validation=True) as client:
        with pytest.raises(sdk.APIResponseValidationError):
            client.pets.one()
    server.close()


def _json(value: object) -> bytes:
    body = json.dumps(value).encode()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Request-Id: r1\r\nContent-Length: %d\r\n\r\n"
    return head % len(body) + body


def test_types_are_those_of_the_members(folder: Path, sdk: Any) -> None:
    program = folder / "caller.py"
    program.write_text(
        f"from {PACKAGE} import Shop\nfrom {PACKAGE}.types import Pet, PetAllResponse, PetWordResponse\n"
        "client = Shop(base_url='x')\none: Pet = client.pets.one()\nall_: PetAllResponse = client.pets.all()\n"
        "first: Pet = all_[0]\nword: str = client.pets.word()\n",
        "utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", str(program)], cwd=folder, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
    assert sdk.types.PetEnvelope.model_fields.keys() == {"data"}
