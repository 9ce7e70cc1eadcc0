"""A part of a document: which operations `--only` and `--skip` take, and what is said when they name nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import pipeline, selection
from generator.diagnostics import Diagnostics
from tests.small_documents import brief, load

DOCUMENT = """\
openapi: 3.2.0
info: {title: t, version: "1"}
paths:
  /books: {get: {tags: [books], responses: {}}, post: {tags: [books, admin], responses: {}}}
  /books/{isbn}: {get: {tags: [books], responses: {}}, additionalOperations: {LOCK: {tags: [admin], responses: {}}}}
  /bookshelves: {summary: Not a book, get: {responses: {}}}
  /orders: {$ref: '#/components/pathItems/orders'}
components:
  pathItems:
    orders: {parameters: [], get: {tags: [orders], responses: {}}, delete: {tags: [admin], responses: {}}}
"""


def asked(only: tuple[str, ...] = (), skip: tuple[str, ...] = ()) -> pipeline.Request:
    return pipeline.Request("api.yaml", None, (), Path("sdk"), None, None, only=only, skip=skip)


def operations(only: tuple[str, ...] = (), skip: tuple[str, ...] = ()) -> list[str]:
    """The operations that are left, as `verb path`."""
    loaded, diagnostics = load(DOCUMENT)
    taken = selection.selected(loaded, asked(only, skip), diagnostics)
    assert list(diagnostics) == []
    lines = []
    paths = taken.root["paths"]
    assert isinstance(paths, dict)
    for path, item in paths.items():
        assert isinstance(item, dict)
        if item.get("$ref"):
            lines.append(f"ref {path}")
        additional = item.get("additionalOperations", {})
        assert isinstance(additional, dict)
        lines += [f"{verb} {path}" for verb in (*item, *additional) if verb in ("get", "post", "delete", "LOCK")]
    return lines


@pytest.mark.parametrize(
    ("only", "skip", "expected"),
    [
        (("/books",), (), ["get /books", "post /books", "get /books/{isbn}", "LOCK /books/{isbn}"]),
        (("/books/",), (), ["get /books/{isbn}", "LOCK /books/{isbn}"]),
        (("/books/{isbn}", "orders"), (), ["get /books/{isbn}", "LOCK /books/{isbn}", "get /orders"]),
        (("admin",), (), ["post /books", "LOCK /books/{isbn}", "delete /orders"]),
        (("books",), ("admin",), ["get /books", "get /books/{isbn}"]),
        ((), ("/books",), ["get /bookshelves", "ref /orders"]),
        ((), ("books", "admin", "/bookshelves"), ["get /orders"]),
        (("/",), ("/bookshelves", "books", "admin"), ["get /orders"]),
    ],
)
def test_what_is_taken(only: tuple[str, ...], skip: tuple[str, ...], expected: list[str]) -> None:
    assert operations(only, skip) == expected


def test_what_is_left_keeps_its_place() -> None:
    loaded, diagnostics = load(DOCUMENT)
    taken = selection.selected(loaded, asked(("orders", "/bookshelves")), diagnostics)
    assert taken.locate("/paths/~1bookshelves/get").line == 6
    assert taken.locate("/paths/~1orders/get").line == 10


@pytest.mark.parametrize(
    ("only", "hint"),
    [
        ("bookss", "Did you mean `--only books`?"),
        ("/order", "Did you mean `--only /orders`?"),
        ("Zebra", "The document has: books, admin, orders."),
    ],
)
def test_a_name_that_nothing_has_is_an_error(only: str, hint: str) -> None:
    loaded, diagnostics = load(DOCUMENT)
    selection.selected(loaded, asked((only,)), diagnostics)
    (error,) = diagnostics
    assert (error.code.name, error.hint) == ("NothingSelected", hint)


def test_a_document_without_tags_or_paths() -> None:
    loaded, diagnostics = load("{openapi: 3.1.0, paths: {/a: {get: {}}, x-b: 1, /c: null}}")
    selection.selected(loaded, asked(("books",)), diagnostics)
    (error,) = diagnostics
    assert error.hint == "The document has no tags. Name a path, such as `--only /a`."
    for text in ("{openapi: 3.1.0}", "{openapi: 3.1.0, paths: []}", "{paths: {/a: {$ref: '#/no/where'}}}"):
        loaded, diagnostics = load(text)
        selection.selected(loaded, asked(("books",)), diagnostics)
        assert [item.hint for item in diagnostics] == [None]


def test_a_configuration_of_the_whole_names_more_than_the_part_has(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(DOCUMENT, "utf-8")
    config = "resources: {books: {methods: {find: get /books}}, orders: {methods: {all: get /orders}}}\n"
    (tmp_path / "sdk.yaml").write_text(config, "utf-8")
    diagnostics = Diagnostics()
    spec, settings = (str(tmp_path / name) for name in ("openapi.yaml", "sdk.yaml"))
    request = pipeline.Request(spec, settings, (), tmp_path / "sdk", None, None, only=("books",))
    inspection = pipeline.inspect(request, diagnostics)
    assert "ConfiguredEndpointMissing" not in brief(diagnostics)
    (books,) = [resource for resource in inspection.client.resources if resource.name == "books"]
    assert "find" in [method.name for method in books.methods]
