"""The SDK of a FastAPI app sends it logins, forms and files, as its document says."""

from __future__ import annotations

import asyncio
import hashlib
from base64 import urlsafe_b64decode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.fastapi_app.conftest import Sdk

CONTENT = bytes(range(256)) * 1000
SHA256 = hashlib.sha256(CONTENT).hexdigest()

Call = Callable[[Callable[[Any], Any]], Any]


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, sdk: Sdk, url: str) -> Call:
    """Makes a call on a client of either kind and gives the answer as JSON."""

    async def _acall(script: Callable[[Any], Any]) -> Any:
        async with sdk.client("async", base_url=url, max_retries=0) as client:
            return _plain(await script(client))

    def _call(script: Callable[[Any], Any]) -> Any:
        with sdk.client("sync", base_url=url, max_retries=0) as client:
            return _plain(script(client))

    return _call if request.param == "sync" else lambda script: asyncio.run(_acall(script))


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.model_dump() if hasattr(value, "model_dump") else value


def test_the_login_form(call: Call) -> None:
    answer = call(lambda client: client.token.create(username="ann", password="p&=+ü", scope="read write"))
    assert urlsafe_b64decode(answer["access_token"]).decode() == "ann:p&=+ü:read write"


def test_a_form_with_an_array(call: Call) -> None:
    answer = call(lambda client: client.books.create(title="Dune & co", pages=3, tags=["a b", "c"]))
    assert answer == {"title": "Dune & co", "pages": 3, "tags": ["a b", "c"]}


def test_a_file_beside_fields(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "cover é.png"
    path.write_bytes(CONTENT)
    answer = call(lambda client: client.covers.create(file=path, title="two words", sizes=[1, 2]))
    assert answer == {
        "name": "cover é.png",
        "type": "image/png",
        "size": len(CONTENT),
        "sha256": SHA256,
        "title": "two words",
        "sizes": [1, 2],
    }


def test_several_files(call: Call) -> None:
    answer = call(lambda client: client.scans.create(files=[("1.pdf", CONTENT), ("2.bin", b"x", "text/x-own")]))
    assert [(item["name"], item["type"], item["size"]) for item in answer] == [
        ("1.pdf", "application/pdf", len(CONTENT)),
        ("2.bin", "text/x-own", 1),
    ]


def test_a_file_that_may_be_left_out(call: Call) -> None:
    assert call(lambda client: client.thumbnails.create()) == {}
    assert call(lambda client: client.thumbnails.create(file=None)) == {}
    assert call(lambda client: client.thumbnails.create(file=b"abc"))["size"] == 3


def test_bytes_as_a_file(call: Call) -> None:
    assert call(lambda client: client.signatures.create(signature=b"signed")) == {"size": 6}


def test_a_binary_body(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(CONTENT)
    expected = {"size": len(CONTENT), "type": "application/zip"}
    assert call(lambda client: client.archive.update(body=path)) == expected
    assert call(lambda client: client.archive.update(body=iter([CONTENT]))) == expected
