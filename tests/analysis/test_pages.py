"""Which operations are paginated, and what their items are called after."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.diagnostics import Diagnostics, GenerationStopped

TEXT = {"type": "string"}
ITEM = {"type": "object", "properties": {"id": TEXT, "shelf": {"type": "object", "properties": {"row": TEXT}}}}
CURSOR = {
    "name": "cursor",
    "type": "cursor",
    "request": {"cursor": TEXT},
    "response": {"data": {"type": "array"}, "next": TEXT},
}
NUMBER = {
    "name": "number",
    "type": "page_number",
    "request": {"page": {"type": "integer"}},
    "response": {"data": {"type": "array"}},
}
ARRAY = {
    "name": "single",
    "type": "fake_page",
    "response": {
        "items": {
            "type": "array",
            "x-stainless-pagination-property": {"purpose": "items", "is_top_level_array": True},
        }
    },
}


def envelope(**fields: object) -> dict[str, object]:
    return {"type": "object", "properties": {"data": {"type": "array", "items": ITEM}, **fields}}


def listing(answer: object, *query: str, **more: Any) -> dict[str, Any]:
    parameters = [{"name": name, "in": "query", "schema": TEXT} for name in query]
    content = {"application/json": {"schema": answer}}
    return {"parameters": parameters, "responses": {"200": {"description": "x", "content": content}}, **more}


def inspected(
    folder: Path, paths: Mapping[str, Any], config: Mapping[str, Any], schemas: Mapping[str, Any] | None = None
) -> tuple[dict[str, str], list[str], list[str]]:
    """What each method returns, the names of the types, and what is reported of pagination."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Library", "version": "1"},
        "paths": {path: item if "post" in item else {"get": item} for path, item in paths.items()},
        "components": {"schemas": dict(schemas or {})},
    }
    (folder / "openapi.json").write_text(json.dumps(document), "utf-8")
    (folder / "sdk.json").write_text(json.dumps(config), "utf-8")
    diagnostics = Diagnostics()
    request = pipeline.Request(str(folder / "openapi.json"), str(folder / "sdk.json"), (), folder / "sdk", None, None)
    try:
        found = pipeline.inspect(request, diagnostics)
    except GenerationStopped:
        return {}, [], [f"{item.code.name}: {item.message}" for item in diagnostics if "Paginat" in item.code.name]
    returns = {
        method.endpoint.split()[1]: method.response
        for resource in found.client.resources
        for method in resource.methods
    }
    reports = [f"{item.code.name}: {item.message} {item.hint}" for item in diagnostics if "Paginat" in item.code.name]
    return returns, [model.name for model in found.models], reports


def test_the_first_scheme_that_fits_wins(tmp_path: Path) -> None:
    both = envelope(next=TEXT, more={"type": "boolean"})
    paths = {"/books": listing(both, "cursor", "page", "size"), "/notes": listing(both, "page"), "/tags": listing(both)}
    for schemes, books in (([CURSOR, NUMBER], "SyncCursor"), ([NUMBER, CURSOR], "SyncNumber")):
        returns, _, reports = inspected(tmp_path, paths, {"pagination": schemes})
        assert returns["/books"] == f"{books}[BookListResponse]"
        assert returns["/notes"] == "SyncNumber[NoteListResponse]"
        assert returns["/tags"] == "TagListResponse"
        assert ("PaginationNotUsed" in str(reports)) is (books == "SyncNumber")


@pytest.mark.parametrize(
    ("answer", "query", "fits"),
    [
        (envelope(next=TEXT), ["cursor"], True),
        ({"anyOf": [envelope(next=TEXT), {"type": "null"}]}, ["cursor"], True),
        ({"allOf": [envelope(), {"type": "object", "properties": {"next": TEXT}}]}, ["cursor"], True),
        (envelope(next=TEXT), ["page"], False),
        (envelope(), ["cursor"], False),
        (envelope(next=TEXT, data={"type": "object", "properties": {"a": TEXT}}), ["cursor"], False),
        ({"type": "array", "items": ITEM}, ["cursor"], False),
    ],
)
def test_what_a_scheme_asks_for(tmp_path: Path, answer: object, query: list[str], fits: bool) -> None:
    returns, _, reports = inspected(tmp_path, {"/books": listing(answer, *query)}, {"pagination": CURSOR})
    assert returns["/books"].startswith("SyncCursor[") is fits
    assert bool(reports) is not fits


def test_the_method_decides(tmp_path: Path) -> None:
    plain = envelope(next=TEXT)
    methods = {
        "a": {"endpoint": "get /a", "paginated": False},
        "b": {"endpoint": "get /b", "paginated": "number"},
        "c": {"endpoint": "get /c", "paginated": True},
    }
    config = {"pagination": [CURSOR, NUMBER], "resources": {"r": {"methods": methods}}}
    paths = {f"/{name}": listing(plain, "cursor", "page") for name in "abc"}
    returns, _, reports = inspected(tmp_path, paths, config)
    assert [returns[f"/{name}"].partition("[")[0] for name in "abc"] == ["RAResponse", "SyncNumber", "SyncCursor"]
    assert reports == []


@pytest.mark.parametrize(
    ("paginated", "report"),
    [
        ("nubmer", "PaginationSchemeNotFound: `pagination` has no scheme 'nubmer'"),
        (
            "cursor",
            "PaginationMismatch: 'get /a' cannot be paginated: 'cursor' does not fit: it has no query parameter",
        ),
        (True, "PaginationMismatch: 'get /a' cannot be paginated: it fits no scheme"),
    ],
)
def test_what_the_method_asks_for_in_vain(tmp_path: Path, paginated: object, report: str) -> None:
    methods = {"a": {"endpoint": "get /a", "paginated": paginated}}
    config = {"pagination": [CURSOR, NUMBER], "resources": {"r": {"methods": methods}}}
    reports = inspected(tmp_path, {"/a": listing(envelope())}, config)[2]
    assert any(item.startswith(report) for item in reports), reports


def test_a_body_has_parameters_of_its_own(tmp_path: Path) -> None:
    body = {"content": {"application/json": {"schema": {"type": "object", "properties": {"cursor": TEXT}}}}}
    paths = {"/books": {"post": listing(envelope(next=TEXT), requestBody=body)}}
    for scheme, fits in ((CURSOR, False), ({**CURSOR, "param_location": "body"}, True)):
        returns, _, _ = inspected(tmp_path, paths, {"pagination": scheme})
        assert returns["/books"].startswith("SyncCursor[") is fits


def test_a_header_has_to_be_described(tmp_path: Path) -> None:
    role = {"purpose": "next_cursor_field", "from_header": "X-Next"}
    scheme = {**CURSOR, "response": {"data": {"type": "array"}, "n": {"x-stainless-pagination-property": role}}}
    bare, described = listing(envelope(), "cursor"), listing(envelope(), "cursor")
    described["responses"]["200"]["headers"] = {"x-next": {"schema": TEXT}}
    returns, _, _ = inspected(tmp_path, {"/bare": bare, "/full": described}, {"pagination": scheme})
    assert returns["/full"].startswith("SyncCursor[") and not returns["/bare"].startswith("SyncCursor[")


def test_what_was_in_the_envelope_is_called_after_the_method(tmp_path: Path) -> None:
    schemas = {"Envelope": envelope(next=TEXT)}
    paths = {"/books": listing({"$ref": "#/components/schemas/Envelope"}, "cursor")}
    returns, names, _ = inspected(tmp_path, paths, {"pagination": CURSOR}, schemas)
    assert returns == {"/books": "SyncCursor[BookListResponse]"}
    assert names == ["BookListResponse", "Shelf"]


def test_an_envelope_that_is_used_elsewhere_keeps_its_items(tmp_path: Path) -> None:
    schemas = {"Envelope": envelope(next=TEXT)}
    reference = {"$ref": "#/components/schemas/Envelope"}
    paths = {"/books": listing(reference, "cursor"), "/last": listing(reference)}
    returns, names, _ = inspected(tmp_path, paths, {"pagination": CURSOR}, schemas)
    assert "Envelope" in names and returns["/last"] == "Envelope"
    assert returns["/books"] == "SyncCursor[Data]"


@pytest.mark.parametrize(
    ("item", "returned"),
    [
        (TEXT, "SyncSingle[str]"),
        ({}, "SyncSingle[object]"),
        ({"type": ["string", "null"]}, "SyncSingle[str | None]"),
        ({"anyOf": [ITEM, TEXT]}, "SyncSingle[IDBookListResponseItem | str]"),
        (ITEM, "SyncSingle[BookListResponse]"),
    ],
)
def test_items_of_every_kind(tmp_path: Path, item: object, returned: str) -> None:
    paths = {"/books": listing({"type": "array", "items": item})}
    assert inspected(tmp_path, paths, {"pagination": ARRAY})[0] == {"/books": returned}


def test_without_a_scheme_methods_return_what_the_document_says(tmp_path: Path) -> None:
    paths = {"/books": listing(envelope(next=TEXT), "cursor")}
    assert inspected(tmp_path, paths, {"organization": {"name": "library"}})[0] == {"/books": "BookListResponse"}
