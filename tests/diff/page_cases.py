"""A pair of SDKs about pagination, which only a configuration gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.diff.documents import NUMBER, TEXT, Case, Schema, operation, record

BOOKS = {"type": "array", "items": {"$ref": "#/components/schemas/Book"}}
ENVELOPE = {"$ref": "#/components/schemas/Books"}
GROWN = {"items": BOOKS, "count": NUMBER}
PLACES = ("added", "removed", "changed", "one", "two", "kept", "grown")

PAGED = (
    Case(
        "pagination-added",
        caller="from paged.types import Books\nbooks: Books = client.added.list()\nassert isinstance(books, Books)",
        subject="added",
    ),
    Case("pagination-removed", caller="print(client.removed.list().has_next_page())", subject="removed"),
    Case(
        "pagination-changed",
        caller="from paged.pagination import SyncOne\nfrom paged.types import Book\n"
        "page: SyncOne[Book] = client.changed.list()\nassert isinstance(page, SyncOne)",
        subject="changed",
    ),
    Case("page-field-added", caller="print(client.grown.list().items)", subject="syncgrown"),
    Case("page-field-removed", caller="print(client.kept.list().size)", subject="synckept.size"),
    Case(
        "page-field-retyped",
        caller="total = client.kept.list().total\nassert total is not None\nprint(total + 1)",
        subject="synckept.total",
    ),
    Case("pagination-rules-changed", caller="print(client.grown.list().items)", subject="syncgrown"),
)


def library(new: bool) -> Schema:
    """The document: lists of books that all look alike, but for those whose page changes."""
    kept = {"items": BOOKS, **({} if new else {"size": NUMBER}), "total": TEXT if new else NUMBER}
    paths: dict[str, Any] = {}
    for place in PLACES:
        answer = {"kept": record(kept, list(kept)), "grown": record(GROWN, list(GROWN))}.get(place, ENVELOPE)
        paths |= operation("get", f"/{place}", query={"page": NUMBER, "start": NUMBER}, answer=answer)
    paths |= operation("get", "/all", answer=ENVELOPE)
    schemas = {"Book": record({"title": TEXT}, ["title"]), "Books": record({"items": BOOKS}, ["items"])}
    info = {"title": "Library", "version": "1.0.0"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


def resources(new: bool) -> Mapping[str, Any]:
    """The methods of one side, each with its scheme."""
    schemes = {
        "added": "one" if new else False,
        "removed": False if new else "one",
        "changed": "two" if new else "one",
        "one": "one",
        "two": "two",
        "kept": "kept",
        "grown": "grown",
    }
    methods = {place: {"endpoint": f"get /{place}", "paginated": scheme} for place, scheme in schemes.items()}
    found: dict[str, Any] = {place: {"methods": {"list": method}} for place, method in methods.items()}
    return {**found, "all": {"methods": {"list": {"endpoint": "get /all", "paginated": False}}}}


def schemes(new: bool) -> list[Schema]:
    """The pagination of one side."""
    request, items = {"page": NUMBER}, {"items": {"type": "array"}}
    kept = {**({} if new else {"size": NUMBER}), "total": TEXT if new else NUMBER}
    return [
        {"name": "one", "type": "page_number", "request": request, "response": items},
        {"name": "two", "type": "page_number", "request": request, "response": items},
        {"name": "kept", "type": "page_number", "request": request, "response": {**items, **kept}},
        {
            "name": "grown",
            "type": "offset" if new else "page_number",
            "request": {"start": NUMBER} if new else request,
            "response": {**items, **({"count": NUMBER} if new else {})},
        },
    ]
