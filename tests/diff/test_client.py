"""Rules about the client as a whole, and about names that only a configuration gives."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.diff.comparing import difference
from tests.diff.documents import BOOK, TEXT, Case, document, operation, record

BOOKS = Case("books", (operation("get", "/books", answer=BOOK),), old_schemas={"@Book": record({"title": TEXT})})
DOCUMENT: dict[str, Any] = dict(document([BOOKS], False))
MODEL = "BooksxBook"


def configured(**more: Any) -> dict[str, Any]:
    return {"organization": {"name": "library"}, **more}


def shelf(resource: str, *, model: str = "book") -> dict[str, Any]:
    methods, models = {"list": "get /books"}, {model: f"#/components/schemas/{MODEL}"}
    return configured(resources={resource: {"models": models, "methods": methods}})


def rules(folder: Path, old: dict[str, Any], new: dict[str, Any], *, document: dict[str, Any] = DOCUMENT) -> set[str]:
    return {change.rule for change in difference(folder, DOCUMENT, document, old, new).changes}


def test_a_client_with_another_name(tmp_path: Path) -> None:
    assert rules(tmp_path, configured(), {"organization": {"name": "archive"}}) == {
        "client-renamed",
        "variables-renamed",
    }


def test_a_package_with_another_name(tmp_path: Path) -> None:
    old, new = (configured(targets={"python": {"package_name": name}}) for name in ("library", "archive"))
    assert rules(tmp_path, old, new) == {"package-renamed"}


def test_requests_that_go_elsewhere(tmp_path: Path) -> None:
    elsewhere = {**DOCUMENT, "servers": [{"url": "https://archive.example"}]}
    assert rules(tmp_path, configured(), configured(), document=elsewhere) == {"base-url-changed"}


def test_calls_of_one_path_that_go_elsewhere(tmp_path: Path) -> None:
    path = {**DOCUMENT["paths"]["/books"], "servers": [{"url": "https://archive.example"}]}
    elsewhere = {**DOCUMENT, "paths": {"/books": path}}
    assert rules(tmp_path, configured(), configured(), document=elsewhere) == {"base-url-changed"}


def test_another_http_library(tmp_path: Path) -> None:
    assert rules(tmp_path, configured(), configured(settings={"http_library": "httpx2"})) == {"http-library-changed"}


def test_another_async_transport(tmp_path: Path) -> None:
    assert rules(tmp_path, configured(), configured(settings={"async_transport": "aiohttp"})) == {
        "http-library-changed"
    }


def test_another_style_of_raw_responses(tmp_path: Path) -> None:
    awaited = configured(settings={"raw_responses": "awaitable"})
    assert rules(tmp_path, configured(), awaited) == {"raw-responses-changed"}
    assert rules(tmp_path, configured(settings={"raw_responses": "legacy"}), configured()) == set()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (["production"], ["production", "test"], {"environment-added"}),
        (["production", "test"], ["production", "test", "local"], {"environment-added"}),
        (["production", "test", "local"], ["production", "local"], {"environment-removed"}),
        (["production", "test"], ["production"], {"environment-removed"}),
        (["production", "test"], ["test", "production"], {"base-url-changed"}),
    ],
)
def test_environments(old: list[str], new: list[str], expected: set[str], tmp_path: Path) -> None:
    before, after = ({name: f"https://{name}.example" for name in names} for names in (old, new))
    assert rules(tmp_path, configured(environments=before), configured(environments=after)) == expected


def test_an_environment_with_another_url(tmp_path: Path) -> None:
    first = {"production": "https://library.example"}
    old, new = (
        configured(environments={**first, "test": url}) for url in ("https://one.example", "https://two.example")
    )
    assert rules(tmp_path, old, new) == {"base-url-changed"}


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ({"default_retries": {"max_retries": 5}}, {"client-default-changed"}),
        ({"default_headers": {"X-Shelf": "a"}}, {"client-default-changed"}),
        ({"idempotency": {"header": "Idempotency-Key"}}, {"client-default-changed"}),
    ],
)
def test_what_the_client_does_by_default(setting: dict[str, Any], expected: set[str], tmp_path: Path) -> None:
    assert rules(tmp_path, configured(), configured(client_settings=setting)) == expected


def test_rules_of_events_matter_where_something_streams(tmp_path: Path) -> None:
    late = configured(streaming={"on_event": [{"event_types": ["late"], "handle": "continue"}]})
    assert rules(tmp_path, configured(), late) == set()


def test_a_credential_that_is_sent_no_more(tmp_path: Path) -> None:
    schemes = {"Key": {"type": "http", "scheme": "bearer"}}
    plain = {"type": "string"}
    sent = {**plain, "auth": {"security_scheme": "Key", "role": "value"}}
    old, new = (configured(client_settings={"opts": {"key": key}}, security_schemes=schemes) for key in (sent, plain))
    assert rules(tmp_path, old, new) == {"auth-kind-changed"}
    assert rules(tmp_path, new, old) == set()


def test_a_credential_that_travels_in_another_way(tmp_path: Path) -> None:
    option = {"key": {"type": "string", "auth": {"security_scheme": "Key", "role": "value"}}}
    bearer = configured(
        client_settings={"opts": option}, security_schemes={"Key": {"type": "http", "scheme": "bearer"}}
    )
    scheme = {"type": "apiKey", "in": "header", "name": "X-Key"}
    header = {**bearer, "security_schemes": {"Key": scheme}}
    assert rules(tmp_path, bearer, header) == {"auth-changed"}
    assert rules(tmp_path, bearer, bearer) == set()


def test_a_model_that_is_called_something_else(tmp_path: Path) -> None:
    assert rules(tmp_path, shelf("books"), shelf("books", model="tome")) == {"model-renamed"}


def test_a_resource_with_another_class(tmp_path: Path) -> None:
    suffixed = {**shelf("books"), "settings": {"resource_suffix": True}}
    assert rules(tmp_path, shelf("books"), suffixed) == {"resource-renamed"}


def test_a_model_that_moves_to_the_shared_ones(tmp_path: Path) -> None:
    models = {"book": f"#/components/schemas/{MODEL}"}
    shared = configured(resources={"$shared": {"models": models}, "books": {"methods": {"list": "get /books"}}})
    assert rules(tmp_path, shelf("books"), shared) == {"model-moved"}


def test_a_method_whose_operation_is_gone_is_gone_though_the_configuration_names_it(tmp_path: Path) -> None:
    without = {**DOCUMENT, "paths": {}}
    assert "method-removed" in rules(tmp_path, shelf("books"), shelf("books"), document=without)
