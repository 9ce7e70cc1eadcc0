"""What the arguments of a client are called, by the names of security schemes, and where it is by default."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.diagnostics import Diagnostics

KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
BASIC = {"type": "http", "scheme": "basic"}
PASSWORD = {"type": "oauth2", "flows": {"password": {"tokenUrl": "token", "scopes": {}}}}

CASES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "what FastAPI calls its schemes": (
        {"OAuth2PasswordBearer": PASSWORD, "APIKeyHeader": KEY, "HTTPBasic": BASIC},
        ["api_key", "username", "password", "api_key_header", "http_basic_username", "http_basic_password"],
    ),
    "a login that is not the first": (
        {"APIKeyHeader": KEY, "OAuth2PasswordBearer": PASSWORD},
        ["api_key", "oauth2_password_bearer_key", "username", "password"],
    ),
    "a word for a key within others": ({"one": KEY, "TokenOfGuests": KEY}, ["api_key", "token_of_guests"]),
    "a word that only has one in it": ({"one": KEY, "Monkeys": KEY}, ["api_key", "monkeys_key"]),
}


def _document(schemes: dict[str, Any]) -> dict[str, Any]:
    operation = {"responses": {"204": {"description": "Done"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "security": [{name: []} for name in schemes],
        "paths": {"/books": {"get": operation}},
        "components": {"securitySchemes": schemes},
    }


@pytest.mark.parametrize("title", ["FastAPI", "OpenAPI definition"])
def test_an_api_that_nobody_named_is_called_after_the_package(title: str, tmp_path: Path) -> None:
    document = {**_document({"Key": KEY}), "info": {"title": title, "version": "0.1.0"}}
    (tmp_path / "openapi.json").write_text(json.dumps(document), "utf-8")
    request = pipeline.Request(str(tmp_path / "openapi.json"), None, (), Path("book_shop"), None, None)
    inspected = pipeline.inspect(request, Diagnostics())
    environment = [option.env for option in inspected.options]
    assert (inspected.client.name, environment) == ("BookShop", ["BOOK_SHOP_API_KEY", "BOOK_SHOP_BASE_URL"])


def _options(spec: str) -> dict[str, str | None]:
    """The arguments of the client with their defaults."""
    request = pipeline.Request(spec, None, (), Path("shop"), None, None)
    return {option.name: option.default for option in pipeline.inspect(request, Diagnostics()).options}


@pytest.mark.parametrize("case", CASES)
def test_names_of_credentials(case: str, tmp_path: Path) -> None:
    schemes, expected = CASES[case]
    (tmp_path / "openapi.json").write_text(json.dumps(_document(schemes)), "utf-8")
    assert [*_options(str(tmp_path / "openapi.json"))] == [*expected, "base_url"]


def test_each_option_has_a_variable_of_its_own(tmp_path: Path) -> None:
    document = {**_document({"ApiKey": KEY, "ShopApiKey": KEY}), "info": {"title": "Shop API", "version": "1"}}
    (tmp_path / "openapi.json").write_text(json.dumps(document), "utf-8")
    request = pipeline.Request(str(tmp_path / "openapi.json"), None, (), Path("shop"), None, None)
    variables = {option.name: option.env for option in pipeline.inspect(request, Diagnostics()).options}
    assert variables == {
        "api_key": "SHOP_API_KEY",
        "shop_api_key": "SHOP_SHOP_API_KEY",
        "base_url": "SHOP_BASE_URL",
    }


@pytest.fixture
def address() -> Iterator[str]:
    """A server that answers everything with a document that names no server."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(_document({})).encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_document_without_servers_is_of_the_api_that_serves_it(address: str) -> None:
    assert _options(f"{address}/docs/openapi.json") == {"base_url": f'"{address}/"'}


def test_a_file_without_servers_has_no_default(tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text(json.dumps(_document({})), "utf-8")
    assert _options(str(tmp_path / "openapi.json")) == {"base_url": None}
