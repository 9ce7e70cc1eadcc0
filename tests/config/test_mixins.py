"""`mixins`: resources inherit from classes of the maintainer's files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.diagnostics import GenerationStopped
from tests.small_sdk import PACKAGE, document, generate, operation, run

DOCUMENT = document(
    {},
    {
        "/books": {"get": operation({"type": "array", "items": {"type": "string"}})},
        "/books/{isbn}/pages": {
            "get": operation({"type": "string"}, parameters=[{"name": "isbn", "in": "path", "required": True}])
        },
    },
)
CONFIG = {
    "resources": {
        "books": {
            "mixins": ["lib.shelf.Shelf"],
            "subresources": {"pages": {"mixins": ["lib.shelf.Pages", "more.Page"]}},
        }
    }
}
SHELF = """\
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..resources.books import AsyncBooks, Books


class Shelf:
    def first(self: Books) -> str:
        return self.list()[0]


class AsyncShelf:
    async def first(self: AsyncBooks) -> str:
        return (await self.list())[0]


class Pages:
    def number(self) -> int:
        return 1


from ..more import AsyncNumber as AsyncPages
"""
MORE = "class Page: ...\nclass AsyncPage: ...\nclass AsyncNumber: ...\n"


def write(folder: Path, name: str, text: str) -> None:
    path = folder / PACKAGE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_a_resource_has_the_methods_of_its_mixins(tmp_path: Path) -> None:
    write(tmp_path, "lib/shelf.py", SHELF)
    write(tmp_path, "more.py", MORE)
    generate(DOCUMENT, tmp_path, CONFIG)
    program = f"""
import asyncio, json
from {PACKAGE} import AsyncSmall, Small

class Canned:
    def list(self): return ["a", "b"]
class AsyncCanned:
    async def list(self): return ["c"]

client, other = Small(), AsyncSmall()
books, others = client.books, other.books
books.list, others.list = Canned().list, AsyncCanned().list
print(json.dumps([books.first(), asyncio.run(others.first()), client.books.pages.number()]))
print(json.dumps([[base.__name__ for base in type(item).__bases__] for item in (books, others, client.books.pages)]))
"""
    called, bases = map(json.loads, run(program, tmp_path).splitlines())
    assert called == ["a", "c", 1]
    assert bases == [["Shelf", "SyncResource"], ["AsyncShelf", "AsyncResource"], ["Pages", "Page", "SyncResource"]]


@pytest.mark.parametrize(
    ("files", "report"),
    [
        ({}, "the resource `books` inherits from a class of `lib/shelf.py`, which isn't in the SDK's folder"),
        ({"lib/shelf.py": "class Shelf: ..."}, "lib/shelf.py has no class `AsyncShelf`"),
        ({"lib/shelf.py": "class"}, "lib/shelf.py is not Python: "),
    ],
)
def test_a_class_that_is_missing_is_an_error_at_its_place(tmp_path: Path, files: dict[str, str], report: str) -> None:
    config = {"resources": {"books": {"mixins": ["lib.shelf.Shelf"]}}}
    for name, text in files.items():
        write(tmp_path, name, text)
    for _ in range(2):
        with pytest.raises(GenerationStopped) as stopped:
            generate(DOCUMENT, tmp_path, config)
        (line,) = str(stopped.value).splitlines()
        assert (
            f"sdk.json:1:{json.dumps(config).index(chr(34) + 'lib') + 1}: error[MixinNotFound]: " in line
            and report in line
        )
    write(tmp_path, "lib/shelf.py", "from .a import Shelf\nclass AsyncShelf: ...")
    generate(DOCUMENT, tmp_path, config)
    write(tmp_path, "lib/shelf.py", "class Gone: ...")
    with pytest.raises(GenerationStopped):
        generate(DOCUMENT, tmp_path, config)


@pytest.mark.parametrize(
    "text", ["Shelf", "lib/shelf.py", "lib.class.Shelf", ".lib.Shelf", "lib.shelf:Shelf", "lib.shelf.1"]
)
def test_what_names_no_class_is_an_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(GenerationStopped, match=r"error\[InvalidSetting\]: each item of mixins must be a class"):
        generate(DOCUMENT, tmp_path, {"resources": {"books": {"mixins": [text]}}})
