"""What classes have: models, errors, clients and their resources, and what is said once of all of them."""

from __future__ import annotations

import pytest

from generator.diff.rules import PACKAGE_RULES
from tests.surface.packages import changes, difference

IMPORTS = """
from __future__ import annotations
from typing import *
from pydantic import BaseModel, Field
class Base(BaseModel):
    id: str
"""

CLIENT = {
    "__init__.py": "from ._client import Shop, AsyncShop, ENVIRONMENTS\n__all__ = ['Shop', 'AsyncShop', 'ENVIRONMENTS']",
    "_client.py": """
        import os
        from functools import cached_property
        from .resources.books import Books, AsyncBooks, BooksWithRawResponse, AsyncBooksWithRawResponse
        ENVIRONMENTS = {"production": "https://shop.example", "test": "https://test.shop.example"}
        class Shop:
            token: str
            def __init__(self, *, token: str | None = None, region: str = "eu") -> None:
                self.token = token or os.environ.get("SHOP_TOKEN")
            @cached_property
            def books(self) -> Books:
                return Books(self)
            def close(self) -> None: ...
        class AsyncShop:
            token: str
            def __init__(self, *, token: str | None = None, region: str = "eu") -> None: ...
            @cached_property
            def books(self) -> AsyncBooks:
                return AsyncBooks(self)
            async def close(self) -> None: ...
    """,
    "resources/__init__.py": "from .books import Books, AsyncBooks",
    "resources/books.py": """
        class Books:
            def __init__(self, client): ...
            @property
            def with_raw_response(self) -> BooksWithRawResponse: ...
            def find(self, title: str, *, limit: int = 10) -> list[str]: ...
        class BooksWithRawResponse:
            def __init__(self, books): 
                self.find = raw(books.find)
        class AsyncBooks:
            def __init__(self, client): ...
            @property
            def with_raw_response(self) -> AsyncBooksWithRawResponse: ...
            async def find(self, title: str, *, limit: int = 10) -> list[str]: ...
        class AsyncBooksWithRawResponse:
            def __init__(self, books):
                self.find = raw(books.find)
    """,
}


def client(*replacements: tuple[str, str]) -> list[str]:
    """The changes when all files of the client's package have other texts."""
    new = dict(CLIENT)
    for before, after in replacements:
        assert any(before in text for text in new.values()), before
        new = {path: text.replace(before, after) for path, text in new.items()}
    return changes(CLIENT, new)


def classes(old: str, new: str) -> list[str]:
    return changes({"store.py": IMPORTS + old}, {"store.py": IMPORTS + new})


def test_what_changes_in_both_clients_is_said_once() -> None:
    assert client(("limit: int", "size: int")) == [
        "parameter-removed: `client.books.find(limit)` is gone",
        "parameter-added-optional: `client.books.find(size)` is new",
    ]


def test_what_changes_in_one_client_is_said_of_it() -> None:
    assert client(("async def find(self, title: str", "async def find(self, title: bytes")) == [
        "parameter-retyped: `async_client.books.find(title)` takes `bytes`, not `str`"
    ]


def test_a_method_that_is_gone_is_said_without_its_views() -> None:
    gone = client((" find(", " search("), ("self.find = raw(books.find)", "self.search = raw(books.search)"))
    assert gone == ["method-removed: `client.books.find` is gone", "method-added: `client.books.search` is new"]


def test_a_resource_that_is_gone() -> None:
    assert client(("def books(self)", "def volumes(self)")) == [
        "resource-removed: `client.books` is gone",
        "resource-added: `client.volumes` is new",
    ]


def test_options_of_the_client() -> None:
    assert client((', region: str = "eu"', ", zone: str"), ("token: str | None = None", "token: str | None")) == [
        "option-became-required: `client(token)` is required now",
        "option-removed: `client(region)` is gone",
        "option-added-required: `client(zone)` is new and required",
    ]


def test_what_the_client_reads_from_the_environment() -> None:
    assert client(("SHOP_TOKEN", "SHOP_KEY")) == [
        "option-environment-changed: `SHOP_TOKEN` is no longer read from the environment"
    ]
    assert client(('os.environ.get("SHOP_TOKEN")', 'Option(env="SHOP_TOKEN")')) == []


def test_environments() -> None:
    assert client(('"test"', '"sandbox"'), ("https://shop.example", "https://shop.example/v2")) == [
        "environment-removed: `client(environment='test')` is gone",
        "base-url-changed: `client(environment='production')` is https://shop.example/v2, not https://shop.example",
    ]


def test_a_call_that_has_to_be_awaited() -> None:
    assert client(("    def close", "    async def close")) == ["await-changed: `client.close` has to be awaited now"]
    assert client(("async def close(self) -> None", "def close(self) -> None")) == [
        "await-changed: `async_client.close` can't be awaited any more"
    ]
    assert client(("async def close(self) -> None", "def close(self) -> Awaitable[None]")) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("title: str", "title: Optional[str] = None", ["response-became-nullable"]),
        ("title: Optional[str] = None", "title: str", ["response-became-non-null"]),
        ("title: str", "title: str | int", ["response-type-widened"]),
        ("title: str | int", "title: int", ["response-type-narrowed"]),
        ("title: str", "title: int", ["response-retyped"]),
        ("kind: Literal['a']", "kind: Literal['a', 'b']", ["response-value-added"]),
        ("kind: Literal['a', 'b']", "kind: Literal['a']", ["response-value-removed"]),
        ("title: str", "name: str", ["response-field-removed", "response-field-added"]),
        ("title: str = Field(alias='Title')", "title: str", ["response-field-key-changed"]),
        ("title: str = Field(alias='title')", "title: str", []),
        ("items: List[Base]", "items: list[Base]", []),
        ("pages: Dict[str, str]", "pages: Mapping[str, str]", ["response-type-widened"]),
        ("LIMIT: ClassVar[int] = 1", "LIMIT: ClassVar[int] = 2", []),
        ("title: str\n    def text(self) -> str: ...", "title: str\n    text: str", ["member-kind-changed"]),
        ("title: str\n    def text(self) -> str: ...", "title: str", ["method-removed"]),
        ("title: str\n    def model_copy(self): ...", "title: str", []),
    ],
)
def test_fields_of_models(old: str, new: str, expected: list[str]) -> None:
    found = classes(f"class Book(Base):\n    {old}", f"class Book(Base):\n    {new}")
    assert [line.partition(":")[0] for line in found] == expected


def test_a_field_may_move_to_a_base() -> None:
    old = "class Book(Base):\n    title: str"
    assert classes(old, "class Titled(Base):\n    title: str\nclass Book(Titled): ...") == [
        "export-added: `shop.store.Titled` is new"
    ]


def test_a_field_that_a_base_loses_is_said_once() -> None:
    new = {"store.py": (IMPORTS + "class Book(Base): ...\nclass Novel(Book): ...").replace("id: str", "key: str")}
    old = {"store.py": IMPORTS + "class Book(Base): ...\nclass Novel(Book): ..."}
    assert [line for line in changes(old, new) if line.startswith("response-field-removed")] == [
        "response-field-removed: `shop.store.Base.id` is gone"
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("class Book(Base): ...", "Book = Union[Base, str]",
         ["model-kind-changed: `shop.store.Book` is an alias of other types now, and was a class"]),
        ("class Book(Base): ...", "def Book(): ...",
         ["model-kind-changed: `shop.store.Book` is a function now, and was a class"]),
        ("class Book(Base): ...", "class Book(TypedDict): ...",
         ["model-kind-changed: `shop.store.Book` is a TypedDict now, and was a model"]),
        ("class Kind(Enum):\n    A = 'a'\n    B = 'b'", "class Kind(Enum):\n    A = 'a'",
         ["member-removed: `shop.store.Kind.B` is gone"]),
        ("class Call:\n    @property\n    def url(self) -> str: ...", "class Call:\n    def url(self) -> str: ...",
         ["member-kind-changed: `shop.store.Call.url` is a method now"]),
        ("class Call:\n    url: str", "class Call:\n    url: bytes",
         ["member-type-changed: `shop.store.Call.url` is `bytes`, not `str`"]),
        ("class Call:\n    url: str | bytes", "class Call:\n    url: str", []),
        ("class Call:\n    url: str", "class Call(Elsewhere): ...", []),
        ("class Lost(ValueError): ...", "class Lost(KeyError): ...", []),
    ],
)  # fmt: skip
def test_other_classes(old: str, new: str, expected: list[str]) -> None:
    assert classes(old, new) == expected


def test_an_error_that_loses_a_base_is_caught_no_more() -> None:
    old = {
        "__init__.py": "from ._errors import ShopError, Lost",
        "_errors.py": "class ShopError(Exception): ...\nclass Lost(ShopError): ...",
    }
    new = {**old, "_errors.py": "class ShopError(Exception): ...\nclass Lost(Exception): ..."}
    assert changes(old, new) == ["class-base-removed: `shop.Lost` is no longer a `ShopError`"]
    renamed = {
        "__init__.py": "from ._errors import SDKError, Lost\nShopError = SDKError",
        "_errors.py": "class SDKError(Exception): ...\nclass Lost(SDKError): ...",
    }
    assert [line for line in changes(old, renamed) if "base" in line] == []


def test_another_import_name() -> None:
    from generator.surface.compare import compare_packages
    from tests.surface.packages import package

    old, new = package({}), package({})
    renamed = type(new)("store", new.project, new.modules)
    (change,) = compare_packages(old, renamed)[0].changes
    assert change.rule == "package-renamed" and change.message == "`shop` is imported as `store` now"


def test_what_is_left_out_counts_nowhere() -> None:
    old = {"store.py": IMPORTS + "class Book(Base):\n    title: str\n    pages: int\ndef find(a, b): ..."}
    new = {"store.py": IMPORTS + "class Book(Base): ...\ndef find(a): ..."}
    whole = difference(old, new)
    assert whole.score is not None and len(whole.changes) == 3
    some = difference(old, new, ["shop.store.Book.ti*", "shop.store.find"])
    assert some.score is not None and [change.name for change in some.changes] == ["shop.store.Book.pages"]
    assert some.score.whole.total < whole.score.whole.total and some.score.left_out == 2
    assert difference(old, new, ["shop.store"]).changes == ()


def test_what_is_left_out_under_one_name_is_under_all() -> None:
    old = {"types/__init__.py": "from .book import Book", "types/book.py": "class Book:\n    title: str"}
    new = {**old, "types/book.py": "class Book: ..."}
    assert [change.name for change in difference(old, new).changes] == ["shop.types.Book.title"]
    assert difference(old, new, ["shop.types.Book"]).changes == ()


def test_what_is_left_out_of_a_client_is_of_its_twins_too() -> None:
    new = {path: text.replace(" find(", " search(").replace("books.find", "books.x") for path, text in CLIENT.items()}
    new = {path: text.replace("self.find", "self.x") for path, text in new.items()}
    assert [change.rule for change in difference(CLIENT, new, ["client.books.find"]).changes] == ["method-added"]
    assert len(difference(CLIENT, new, ["async_client.books.find"]).changes) == 2


def test_every_rule_of_packages_has_a_test() -> None:
    """The rules that the cases of this folder name in what they expect."""
    from tests.conftest import PROJECT

    texts = "".join(path.read_text("utf-8") for path in sorted((PROJECT / "tests" / "surface").glob("test_*.py")))
    assert [rule for rule in PACKAGE_RULES if f'"{rule}' not in texts] == []
