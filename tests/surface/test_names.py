"""Which names of a package can be imported, and what is said of those that are gone."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from generator.surface.names import Names, Target
from tests.surface.packages import changes, difference, package

LAZY = """
    from typing import TYPE_CHECKING
    from ._lazy import exports
    if TYPE_CHECKING:
        from ._books import Book as Book
    __all__ = ["Book"]
    if not TYPE_CHECKING:
        __getattr__, __dir__ = exports(__name__, {"Book": "._books"})
"""
BOOKS = "class Book: ..."


@pytest.mark.parametrize(
    ("files", "exported"),
    [
        ({"__init__.py": "from ._books import Book\nfrom .errors import Lost as Lost"}, ["Book", "Lost"]),
        ({"__init__.py": "from ._books import Book, _hidden\nimport os\nfrom typing import Any"}, ["Book"]),
        ({"__init__.py": "__all__ = ['Book']\nfrom ._books import Book, Page\n__all__ += ['__version__']\n__version__ = '1'"},
         ["Book", "__version__"]),
        ({"__init__.py": "__all__ = ['Book']\nfrom ._books import Book\nfrom .errors import Lost as Lost"}, ["Book", "Lost"]),
        ({"__init__.py": "from ._books import *"}, ["Book", "Page"]),
        ({"__init__.py": LAZY}, ["Book"]),
        ({"__init__.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from ._books import Book as Book"}, []),
        ({"__init__.py": "__all__ = ['Book', 'Nowhere']\nfrom ._books import Book"}, ["Book"]),
        ({"__init__.py": "T = TypeVar('T')\nLIMIT = 2\ndef parse(): ..."}, ["LIMIT", "parse"]),
        ({"__init__.py": "try:\n    from ._books import Book\nexcept ImportError:\n    Book = None"}, ["Book"]),
        ({"__init__.py": "", "__init__.pyi": "from ._books import Book as Book"}, ["Book"]),
    ],
)  # fmt: skip
def test_what_a_module_exports(files: Mapping[str, str], exported: list[str]) -> None:
    inner = {"_books.py": "class Book: ...\nclass Page: ...\n_hidden = 1", "errors.py": "class Lost(Exception): ..."}
    names = Names(package({"_lazy.py": "def exports(*_): ...", **inner, **files}))
    assert names.exports("") == exported


@pytest.mark.parametrize(
    "new",
    [
        {"__init__.py": "from ._store import Volume as Book", "_store.py": "class Volume: ..."},
        {"__init__.py": "from ._store import *", "_store.py": "from ._books import *", "_books.py": BOOKS},
        {"__init__.py": LAZY, "_lazy.py": "def exports(*_): ...", "_books.py": BOOKS},
        {"__init__.py": "from . import _books\nBook = _books.Book", "_books.py": BOOKS},
        {"__init__.py": "import shop._books as books\nfrom shop._books import Book", "_books.py": BOOKS},
    ],
)
def test_a_name_that_comes_from_elsewhere_is_kept(new: Mapping[str, str]) -> None:
    assert changes({"__init__.py": "from ._books import Book", "_books.py": BOOKS}, new) == []


def test_a_name_that_only_checkers_see_is_lost() -> None:
    new = {"__init__.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from ._books import Book"}
    old = {"__init__.py": "from ._books import Book", "_books.py": BOOKS}
    assert changes(old, {**new, "_books.py": BOOKS}) == ["export-removed: `shop.Book` can't be imported"]


def test_a_name_that_moved_says_where_it_is() -> None:
    old, new = {"types.py": BOOKS}, {
        "types.py": "",
        "models/__init__.py": "from .book import Book",
        "models/book.py": BOOKS,
    }
    assert changes(old, new) == [
        "export-removed: `shop.types.Book` can't be imported; it is `shop.models.Book` now",
        "module-added: `shop.models` is new",
        "module-added: `shop.models.book` is new",
    ]


def test_a_module_that_is_gone_is_said_once_with_its_names() -> None:
    old = {
        "types/__init__.py": "",
        "types/book.py": "class Book: ...\nclass Page: ...\nclass Cover: ...\nclass Spine: ...",
    }
    assert changes(old, {"types/__init__.py": ""}) == [
        "module-removed: `shop.types.book` is gone, with `Book`, `Page`, `Cover` and 1 more"
    ]


def test_private_modules_and_names_are_the_packages_own() -> None:
    assert (
        changes(
            {"_store.py": BOOKS, "types/_inner.py": BOOKS, "types/__init__.py": "_x = 1"}, {"types/__init__.py": ""}
        )
        == []
    )


def test_circles_of_imports_end() -> None:
    files = {
        "__init__.py": "from .a import X, Y",
        "a.py": "from .b import X\nY = X",
        "b.py": "from .a import X\nfrom .a import *",
    }
    names = Names(package(files))
    assert names.resolve("", "X") is None
    assert names.resolve("", "Y") == Target("a", "Y")
    assert changes(files, files) == []


def test_new_names_are_compatible() -> None:
    found = difference({"types.py": ""}, {"types.py": BOOKS})
    assert [(change.severity.value, change.message) for change in found.changes] == [
        ("compatible", "`shop.types.Book` is new")
    ]
    assert found.bump == "minor"
