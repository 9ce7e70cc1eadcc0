"""Headers that the document names are read as their types on raw responses, over a socket, and type checkers know them."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from tests.golden.case import cases
from tests.runtime.server import Server

CASE = next(case for case in cases() if case.name == "typed_headers")


def _answer(*headers: str) -> bytes:
    lines = ["HTTP/1.1 200 OK", "Content-Type: application/json", "Content-Length: 2", *headers]
    return "\r\n".join([*lines, "", "{}"]).encode()


GOOD = _answer(
    "X-Rate-Limit: 7",
    "X-Reset: 2026-01-02T03:04:05Z",
    "X-Tier: free",
    "X-Shards: 1, 2,3",
    "X-Options: a,b",
    "X-Other: 9",
)
BAD = _answer("X-Rate-Limit: many", "X-Reset: soon", "X-Tier: gold", "X-Shards: 1, x")
NAMES = ("X-Rate-Limit", "x-reset", "X-TIER", "X-Shards", "X-Options", "X-Other", "Location")


@pytest.fixture
def sdk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.chdir(CASE.folder)
    monkeypatch.syspath_prepend(tmp_path)
    package = CASE.install(CASE.build(), tmp_path)
    importlib.invalidate_caches()
    yield importlib.import_module(package)
    for name in [name for name in sys.modules if name.startswith("golden_sdks")]:
        del sys.modules[name]


@pytest.mark.parametrize(
    ("answer", "values"),
    [
        (GOOD, [7, datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc), "free", [1, 2, 3], "a,b", "9", None]),
        (BAD, ["many", "soon", "gold", "1, x", None, None, None]),
    ],
)
def test_headers_have_the_types_of_the_document(sdk: Any, answer: bytes, values: list[object]) -> None:
    server = Server([answer])

    async def call() -> list[object]:
        async with sdk.AsyncClient(base_url=server.url) as client:
            response = await client.quotas.with_raw_response.list()
            return [response.header(name) for name in NAMES]

    with sdk.Client(base_url=server.url) as client:
        response = client.quotas.with_raw_response.list()
        assert [response.header(name) for name in NAMES] == values
        assert type(response.parse()).__name__ == "QuotaListResponse"
    assert asyncio.run(call()) == values
    server.close()
