"""Other names for methods and models: `type: alias` of a configuration."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import GenerationStopped
from tests.runtime.server import Server
from tests.small_sdk import PACKAGE, generate, operation, ref

PET: Any = {"type": "object", "properties": {"name": {"type": "string"}}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "servers": [{"url": "http://127.0.0.1:1"}],
    "paths": {"/pets": {"get": operation(ref("Pet"), parameters=[{"name": "kind", "in": "query"}])}},
    "components": {"schemas": {"Pet": PET}},
}


def _config(method: Any, model: Any) -> dict[str, Any]:
    return {
        "organization": {"name": "shop"},
        "targets": {"python": {"package_name": PACKAGE}},
        "resources": {
            "pets": {
                "models": {"pet": "#/components/schemas/Pet", "animal": model},
                "methods": {"list": "get /pets", "all": method},
            },
            "old": {"models": {"beast": {"type": "alias", "to": "pets.pet"}}, "methods": {"list": "get /pets"}},
        },
    }


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("aliases")
    method = {"type": "alias", "to": "list", "deprecated": "use list"}
    generate(DOCUMENT, folder, _config(method, {"type": "alias", "to": "pet"}))
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield importlib.import_module(PACKAGE)
        for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
            del sys.modules[name]


def test_a_method_is_called_by_both_names(sdk: Any) -> None:
    text = '{"name":"Rex"}'
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(text)}\r\n\r\n"
    server = Server([f"{head}{text}".encode()])
    with sdk.Shop(base_url=server.url) as client:
        assert isinstance(client.pets.list(), sdk.types.Pet)
        with pytest.deprecated_call(match="use list"):
            assert client.pets.all().name == "Rex"
    server.close()
    assert len(server.requests) == 2


def test_a_model_has_both_names(sdk: Any) -> None:
    assert sdk.types.Animal is sdk.types.Pet is sdk.types.Beast
    assert importlib.import_module(f"{PACKAGE}.types.animal").Animal is sdk.types.Pet


@pytest.mark.parametrize(
    ("method", "model", "expected"),
    [
        ({"type": "alias", "to": "lst"}, "Pet", "the resource has no method 'lst'"),
        ({"type": "alias"}, "Pet", "an alias with the name of a method under `to`"),
        ("get /pets", {"type": "alias", "to": "pett"}, "there is no model 'pett'"),
    ],
)
def test_what_is_not_there_has_no_other_name(method: Any, model: Any, expected: str, tmp_path: Path) -> None:
    with pytest.raises(GenerationStopped, match=expected):
        generate(DOCUMENT, tmp_path, _config(method, model))
