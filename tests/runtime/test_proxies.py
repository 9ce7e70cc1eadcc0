"""Proxies and certificates of the environment: which requests go through a proxy, and what is said of one that is none."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.runtime.conftest import Runner, create
from tests.runtime.server import COMPLETION, OK, Server

Serve = Callable[..., Server]


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name.startswith("SSL_CERT"):
            monkeypatch.delenv(name)


def goes_through_the_proxy(run: Runner, serve: Serve, url: str, excluded: str, patch: pytest.MonkeyPatch) -> bool:
    """Whether a request to a URL of this machine, or of a host that is not there, reaches the proxy."""
    proxy, server = serve(OK), serve(OK)
    patch.setenv("HTTP_PROXY", f"127.0.0.1:{proxy.port}")
    patch.setenv("NO_PROXY", excluded)
    assert run(url.replace("PORT", str(server.port)), create).id == COMPLETION["id"]
    assert len(proxy.requests) + len(server.requests) == 1
    return bool(proxy.requests)


@pytest.mark.parametrize(
    "excluded",
    [
        "127.0.0.1",
        "127.0.0.0/8",
        "10.0.0.0/8, 127.0.0.1/32",
        "[::1],127.0.0.1",
        "fd00::/8,127.0.0.1",
        "::1/128,127.0.0.1",
        "*",
    ]
    + ["http://127.0.0.1", "a b,127.0.0.1", "[::1,127.0.0.1", "x:y,127.0.0.1", "http://[,127.0.0.1"],
)
def test_what_is_excluded_goes_straight(
    excluded: str, run: Runner, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not goes_through_the_proxy(run, serve, "http://127.0.0.1:PORT/v1", excluded, monkeypatch)


@pytest.mark.parametrize("excluded", ["", "10.0.0.0/8,fd00::/8", "[::1]", "127.0.0.1:1", "127.0.0.2"])
def test_all_else_goes_through_the_proxy(
    excluded: str, run: Runner, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert goes_through_the_proxy(run, serve, "http://127.0.0.1:PORT/v1", excluded, monkeypatch)


@pytest.mark.parametrize(
    ("host", "excluded", "proxied"),
    [
        ("api.example", "example", False),
        ("api.example", ".example", False),
        ("api.example", "*.example", False),
        ("example", ".example", True),
        ("badexample", "example", True),
        ("[fd00::1]", "fd00::/8", False),
        ("[fd00::1]", "[fd00::]/8", False),
        ("[fd00::1]", "fd00::1", False),
        ("[fd00::1]", "[fd00::1]", False),
        ("[fd00::1]", "[fd00::1]:80", False),
        ("[fd00::1]", "[fd00::1]:81", True),
        ("[fd00::1]", "fe80::/10", True),
        ("api.example", "api.example:80", False),
        ("api.example", "api.example:443", True),
        ("api.example:81", "api.example:81", False),
    ],
)
def test_hosts_of_no_proxy(host: str, excluded: str, proxied: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    from generator.runtime.transport import URL, DefaultHttpxClient

    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", excluded)
    with DefaultHttpxClient() as client:
        transport = client._transport_for_url(URL(f"http://{host}/"))
        assert (transport is not client._transport) is proxied


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("http://[::1", "its host or port cannot be read"),
        ("http://me:sekret@[::1", "its host or port cannot be read"),
        ("http://me:sek/ret@host", "its host or port cannot be read"),
        ("127.0.0.1:99999", "its host or port cannot be read"),
        ("ftp://127.0.0.1:1", "ftp:// is none of http, https, socks5, socks5h"),
        ("http://", "it names no host"),
        ("http://a b", "it names no host"),
        ("socks5://127.0.0.1:9", "needs one more package: pip install socksio"),
    ],
)
def test_a_variable_that_names_no_proxy(
    name: str, value: str, reason: str, run: Runner, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ValueError, match=f"the environment variable {name} is .*{reason}") as raised:
        run(serve(OK), create)
    assert "sek" not in str(raised.value)


def test_certificates_that_are_not_there(
    run: Runner, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "no.pem").write_text("no certificate")
    for path in (tmp_path / "no.pem", tmp_path / "nowhere"):
        monkeypatch.setenv("SSL_CERT_FILE", str(path))
        with pytest.raises(ValueError, match=f"the environment variable SSL_CERT_FILE names no .*: {path}: "):
            run(serve(OK), create)
