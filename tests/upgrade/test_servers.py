"""`host`, `basePath` and `schemes`, of the document and of operations."""

from __future__ import annotations

import pytest

from generator import source, upgrade
from generator.diagnostics import Diagnostics
from tests.upgrade.reading import HEAD, at, codes, operation, upgraded


def _urls(text: str) -> list[str] | None:
    servers = at(upgraded(text)[0], "servers")
    return None if servers is None else [server["url"] for server in servers]


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("host: a.example", ["https://a.example"]),
        ("host: a.example:8080\nbasePath: /v1", ["https://a.example:8080/v1"]),
        ("host: a.example\nbasePath: /", ["https://a.example"]),
        ("host: a.example\nbasePath: /v1/\nschemes: [http]", ["http://a.example/v1"]),
        ("host: a.example\nschemes: [http, https]", ["https://a.example", "http://a.example"]),
        ("host: a.example\nschemes: [HTTPS]", ["https://a.example"]),
        ("host: a.example\nschemes: []", ["https://a.example"]),
        ("basePath: /v1", ["/v1"]),
        ("schemes: [http]", ["/"]),
        ("", None),
    ],
)
def test_servers(text: str, urls: list[str] | None) -> None:
    assert _urls(text) == urls


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("", ["http://docs.example:8080"]),
        ("basePath: /v1", ["http://docs.example:8080/v1"]),
        ("schemes: [https]", ["https://docs.example:8080"]),
        ("host: a.example", ["https://a.example"]),
    ],
)
def test_a_document_without_host_is_about_the_host_that_serves_it(text: str, urls: list[str]) -> None:
    loaded = source.load_text(HEAD + text, "http://docs.example:8080/swagger.yaml", Diagnostics())
    assert [server["url"] for server in at(upgrade.upgrade(loaded, Diagnostics()), "servers")] == urls


@pytest.mark.parametrize(
    ("text", "urls", "report"),
    [
        ("host: https://a.example/v1", ["https://a.example/v1"], "InvalidDocument /host"),
        ("host: a.example/", ["https://a.example"], "InvalidDocument /host"),
        ("host: a.example\nbasePath: v1", ["https://a.example/v1"], "InvalidDocument /basePath"),
        ("host: 5", ["https://5"], "ConvertedValue /host"),
        ("host: [a]", None, "WrongType /host"),
        ("host: a.example\nschemes: https", ["https://a.example"], "WrongType /schemes"),
        ("host: a.example\nschemes: [https, 1]", ["https://a.example"], "WrongType /schemes/1"),
    ],
)
def test_slips_are_reported(text: str, urls: list[str] | None, report: str) -> None:
    loaded, diagnostics = upgraded(text)
    assert codes(diagnostics) == [report]
    if urls is not None:
        assert [server["url"] for server in at(loaded, "servers")] == urls


def test_a_server_has_the_place_of_its_scheme() -> None:
    loaded, _ = upgraded("host: a.example\nschemes: [http, https]")
    assert loaded.locate("/servers/0/url").pointer == "/schemes/1"


@pytest.mark.parametrize(
    ("schemes", "urls"),
    [("[http]", ["http://a.example/v1"]), ("[http, https]", None), ("[https]", None), ("[]", None)],
)
def test_an_operation_has_servers_of_its_own_where_the_documents_will_not_do(
    schemes: str, urls: list[str] | None
) -> None:
    post, reports = operation(f"schemes: {schemes}", "host: a.example\nbasePath: /v1\nschemes: [https, http]")
    servers = post.get("servers")
    assert (None if servers is None else [server["url"] for server in servers]) == urls
    assert reports == []
