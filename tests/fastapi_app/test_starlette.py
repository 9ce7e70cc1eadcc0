"""Multipart, forms, uploads and downloads against Starlette with python-multipart, which nobody here wrote."""

from __future__ import annotations

import asyncio
import hashlib
import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.fastapi_app import starlette_app
from tests.fastapi_app.serving import serving
from tests.small_sdk import PACKAGE, generate

CONTENT = bytes(range(256)) * 10_000  # more than a parser keeps in memory
SHA256 = hashlib.sha256(CONTENT).hexdigest()
EMPTY = hashlib.sha256(b"").hexdigest()

Call = Callable[[Callable[[Any], Any]], Any]


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package, for a server that runs as long as the tests of this file."""
    folder = tmp_path_factory.mktemp("starlette")
    (folder / "objects").mkdir()
    with serving(starlette_app.app(folder / "objects")) as url:
        generate(starlette_app.document(url), folder)
        sys.path.insert(0, str(folder))
        yield importlib.import_module(PACKAGE)
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, sdk: Any) -> Call:
    """Makes a call on a client of either kind, which is not told where the server is."""

    async def _acall(script: Callable[[Any], Any]) -> Any:
        async with sdk.AsyncStore(max_retries=0) as client:
            return await script(client)

    def _call(script: Callable[[Any], Any]) -> Any:
        with sdk.Store(max_retries=0) as client:
            return script(client)

    return _call if request.param == "sync" else lambda script: asyncio.run(_acall(script))


def _named(parts: list[Any], name: str) -> list[Any]:
    return [part for part in parts if part.name == name]


def test_fields_beside_files(call: Call, tmp_path: Path) -> None:
    path = tmp_path / 'ein "Bild" é.png'
    path.write_bytes(CONTENT)
    pages = [("1.txt", b"", "text/x-own"), b"plain", ("zwei ü.bin", CONTENT)]
    parts = call(
        lambda client: client.uploads.create(
            title="two\r\nlines & ü", public=False, place={"city": "Köln"}, tags=["a", "b, c"], cover=path, pages=pages
        )
    )
    assert [part.name for part in parts] == ["title", "public", "place", "tags", "tags", "cover", *["pages"] * 3]
    assert [part.text for part in parts[:5]] == ["two\r\nlines & ü", "false", '{"city":"Köln"}', "a", "b, c"]
    (cover,) = _named(parts, "cover")
    # The URL standard's form of a quote, which browsers send too and few servers turn back.
    name = path.name.replace('"', "%22")
    assert (cover.filename, cover.type, cover.size, cover.sha256) == (name, "image/png", len(CONTENT), SHA256)
    first, second, third = _named(parts, "pages")
    assert (first.filename, first.type, first.size, first.sha256) == ("1.txt", "text/x-own", 0, EMPTY)
    assert (second.filename, second.size) == ("upload", 5)
    assert (third.filename, third.sha256) == ("zwei ü.bin", SHA256)


def test_a_multipart_form_without_files(call: Call) -> None:
    (part,) = call(lambda client: client.uploads.create(title=""))
    assert (part.name, part.text, part.filename) == ("title", "", None)


def test_a_form(call: Call) -> None:
    parts = call(
        lambda client: client.forms.create(title="a+b=c&d é%", public=True, place={"city": "Köln"}, tags=["", " "])
    )
    assert [(part.name, part.text) for part in parts] == [
        ("title", "a+b=c&d é%"),
        ("public", "true"),
        ("place", '{"city":"Köln"}'),
        ("tags", ""),
        ("tags", " "),
    ]


def test_a_body_comes_back_as_it_was(call: Call) -> None:
    (part,) = call(lambda client: client.objects.update("a.bin", body=iter([CONTENT[:100], CONTENT[100:]])))
    assert (part.size, part.sha256) == (len(CONTENT), SHA256)
    assert call(lambda client: client.objects.retrieve("a.bin")).content == CONTENT


def test_a_range_of_a_file(call: Call) -> None:
    call(lambda client: client.objects.update("b.bin", body=CONTENT))
    headers = {"Range": "bytes=256-260"}
    raw = call(lambda client: client.objects.with_raw_response.retrieve("b.bin", extra_headers=headers))
    assert (raw.status_code, raw.content) == (206, b"\x00\x01\x02\x03\x04")


def test_a_redirect_sends_the_body_again(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "c.png"
    path.write_bytes(CONTENT)
    (part,) = call(lambda client: client.moved.update(body=path))
    assert (part.name, part.sha256) == ("moved", SHA256)
