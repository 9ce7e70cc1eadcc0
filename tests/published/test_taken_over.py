"""An SDK that is taken over has what its users import and match beside its public names."""

from __future__ import annotations

import asyncio
import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.server import Server
from tests.small_sdk import PACKAGE, generate, operation

PET = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "bornAt": {"type": "string", "format": "date-time"}},
}
HEADED = operation({"$ref": "#/components/schemas/Pet"})
HEADED["responses"]["200"]["headers"] = {"X-Limit": {"schema": {"type": "integer"}}}
PHOTO = {"responses": {"200": {"description": "d", "content": {"image/png": {"schema": {"type": "string"}}}}}}
PET_ID = {"name": "petId", "in": "path", "required": True, "schema": {"type": "string"}}
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "paths": {
        "/pets/{petId}": {
            "parameters": [PET_ID],
            "get": HEADED,
            "post": operation({"$ref": "#/components/schemas/Pet"}, PET),
        },
        "/pets/{petId}/photo": {"parameters": [PET_ID], "get": PHOTO},
    },
    "components": {"schemas": {"Pet": PET}},
}
CONFIG: dict[str, Any] = {
    "organization": {"name": "shop"},
    "targets": {"python": {"package_name": PACKAGE}},
    "environments": {"production": "https://shop.example", "demo": "https://demo.shop.example"},
    "resources": {
        "pets": {
            "models": {"pet": "#/components/schemas/Pet"},
            "methods": {
                "retrieve": "get /pets/{petId}",
                "update": "post /pets/{petId}",
                "photo": "get /pets/{petId}/photo",
            },
        }
    },
}
PRIVATE = {
    "_types": "NOT_GIVEN NotGiven Omit Body Headers Query",
    "_models": "BaseModel FinalRequestOptions construct_type",
    "_exceptions": "APIError APIStatusError APITimeoutError NotFoundError RateLimitError ShopError",
    "_base_client": "DEFAULT_TIMEOUT DEFAULT_MAX_RETRIES SyncAPIClient AsyncAPIClient make_request_options",
    "_streaming": "Stream AsyncStream",
    "_response": "APIResponse AsyncAPIResponse BinaryAPIResponse",
    "_client": "Shop AsyncShop Client AsyncClient",
    "_utils": "is_given file_from_path maybe_transform",
    "_constants": "DEFAULT_TIMEOUT DEFAULT_MAX_RETRIES",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("taken_over")
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
    body = json.dumps({"name": "Rex", "bornAt": "2024-01-02T03:04:05Z"}).encode()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
    server = Server([head + body])
    yield server
    server.close()


@pytest.mark.parametrize("module", PRIVATE)
def test_private_modules_have_the_names_that_users_import(sdk: Any, module: str) -> None:
    place = importlib.import_module(f"{PACKAGE}.{module}")
    for name in PRIVATE[module].split():
        assert getattr(place, name) is not None
        if hasattr(sdk, name):
            assert getattr(place, name) is getattr(sdk, name)


def test_the_root_exports_the_wrappers_of_raw_responses(sdk: Any) -> None:
    for name in ("APIResponse", "AsyncAPIResponse"):
        assert name in sdk.__all__ and getattr(sdk, name) is getattr(sdk._response, name)


def test_another_private_name_is_an_import_error_that_says_what_to_use(sdk: Any) -> None:
    with pytest.raises(ImportError, match=rf"use `from {PACKAGE} import BadRequestError`"):
        exec(f"from {PACKAGE}._utils import BadRequestError")
    with pytest.raises(ImportError, match="_qs has no 'Querystring'"):
        exec(f"from {PACKAGE}._qs import Querystring")
    assert not hasattr(importlib.import_module(f"{PACKAGE}._utils"), "__wrapped__")


def test_private_names_work(sdk: Any, server: Server) -> None:
    utils, base, models = (
        importlib.import_module(f"{PACKAGE}.{name}") for name in ("_utils", "_base_client", "_models")
    )
    params = importlib.import_module(f"{PACKAGE}.types").PetUpdateParams
    assert utils.maybe_transform({"born_at": "2024", "name": "x"}, params) == {"bornAt": "2024", "name": "x"}
    assert utils.maybe_transform(None, params) is None
    assert models.construct_type(value={"a": 1, "b": "x"}, type_=dict[str, int]) == {"a": 1, "b": "x"}
    pet = models.construct_type(value={"name": 5}, type_=sdk.types.Pet)
    assert isinstance(pet, sdk.types.Pet) and pet.name == 5
    options = base.make_request_options(query={"a": 1}, extra_query={"b": 2}, extra_headers={"X-A": "b"}, timeout=3)
    with sdk.Shop(base_url=server.url) as client:
        client.get("/x", cast_to=object, options=options)
    assert server.requests[0].path == "/v1/x?a=1&b=2" and server.requests[0].header("X-A") == "b"
    assert models.FinalRequestOptions.construct(method="get", url="/x").url == "/x"


def test_a_new_sdk_has_no_private_modules(tmp_path: Path) -> None:
    generate(DOCUMENT, tmp_path, {**CONFIG, "settings": {"naming": "clean"}})
    names = {path.stem for path in (tmp_path / PACKAGE).glob("*.py")}
    assert not names & (PRIVATE.keys() - {"_client", "_constants", "_exceptions"})
    assert not (tmp_path / PACKAGE / "_runtime" / "earlier.py").exists()


def test_raw_responses_of_the_async_client_are_awaited(sdk: Any, server: Server) -> None:
    async def main() -> Any:
        async with sdk.AsyncShop(base_url=server.url) as client:
            response = await client.pets.with_raw_response.retrieve("a")
            assert response.is_closed and isinstance(response, sdk._response.AsyncAPIResponse)
            return await response.parse(), await response.json()

    pet, decoded = asyncio.run(main())
    assert isinstance(pet, sdk.types.Pet) and decoded["name"] == "Rex"
    with sdk.Shop(base_url=server.url) as client:
        assert client.pets.with_raw_response.retrieve("a").parse().name == "Rex"


def test_raw_responses_in_the_legacy_style(tmp_path: Path, server: Server) -> None:
    generate(DOCUMENT, tmp_path, {**CONFIG, "settings": {"raw_responses": "legacy"}})
    program = f"""
import asyncio, {PACKAGE} as sdk
from {PACKAGE} import _legacy_response
async def main():
    async with sdk.AsyncShop(base_url={server.url!r}) as client:
        print((await client.pets.with_raw_response.retrieve("a")).parse().name)
        raw = await client.pets.with_raw_response.photo("a")
        for photo in await client.pets.photo("a"), raw.parse():
            print(isinstance(photo, sdk.HttpxBinaryResponseContent), photo.json()["name"])
        async with client.pets.with_streaming_response.photo("a") as response:
            print("Rex" in (await response.parse()).decode())
asyncio.run(main())
with sdk.Shop(base_url={server.url!r}) as client:
    print(isinstance(client.pets.photo("a"), _legacy_response.HttpxBinaryResponseContent))
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True)
    assert done.stdout.split() == "Rex True Rex True Rex True True".split(), done.stderr


@pytest.mark.parametrize("name", ["Shop", "AsyncShop"])
def test_environment_beside_the_variable_of_the_base_url(sdk: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    make = getattr(sdk, name)
    monkeypatch.setenv("SHOP_BASE_URL", "https://env.example")
    assert make().base_url == "https://env.example/"
    with pytest.raises(ValueError, match="SHOP_BASE_URL.* you must pass base_url=None"):
        make(environment="demo")
    demo = make(environment="demo", base_url=None)
    assert demo.base_url == demo.copy().base_url == "https://demo.shop.example/"
    assert make(base_url=None).base_url == "https://shop.example/"
    assert make().copy(environment="demo").base_url == "https://demo.shop.example/"


def test_messages_that_tests_of_published_sdks_match(sdk: Any, server: Server) -> None:
    client = sdk.Shop(base_url=server.url)
    with pytest.raises(ValueError, match="Expected a non-empty value for `pet_id` but received ''"):
        client.pets.retrieve("")
    for name in ("headers", "query"):
        text = f"`default_{name}` and `set_default_{name}` arguments are mutually exclusive"
        with pytest.raises(ValueError, match=text):
            client.copy(**{f"default_{name}": {}, f"set_default_{name}": {}})
    with pytest.raises(TypeError, match="Invalid `http_client` arg"):
        sdk.Shop(http_client=object())
    with pytest.raises(TypeError, match="max_retries cannot be None"):
        sdk.Shop(max_retries=None)
    with pytest.deprecated_call(match="Passing raw bytes as `body` is deprecated"):
        client.post("/x", body=b"raw", cast_to=object)
    assert server.requests[0].body == b"raw"
