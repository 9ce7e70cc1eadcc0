"""A document with a method of each kind, and what is generated from it as a project."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator import pipeline
from generator.diagnostics import Diagnostics
from generator.emit import Report
from tests.small_sdk import document, operation, ref

BOOK = {
    "type": "object",
    "required": ["isbn"],
    "properties": {
        "isbn": {"type": "string"},
        "similar": {"type": "array", "items": ref("Book")},
        "from": ref("Shelf"),
    },
}
SHELF = {"type": "object", "required": ["day"], "properties": {"day": {"type": "string", "format": "date"}}}
_ISBN = {"name": "isbn", "in": "path", "required": True, "schema": {"type": "string"}}
_EVENTS = {"application/json": {"schema": ref("Book")}, "text/event-stream": {"schema": ref("Book")}}


def _with_content(content: object, **extra: object) -> dict[str, Any]:
    return {"responses": {"200": {"description": "ok", "content": content}}, **extra}


def shop() -> dict[str, Any]:
    """A shop of books: values, pages, streams, files, bytes, and a method that returns nothing."""
    file = {"type": "object", "required": ["file"], "properties": {"file": {"type": "string", "format": "binary"}}}
    question = {
        "type": "object",
        "required": ["text"],
        "properties": {"text": {"type": "string"}, "stream": {"type": "boolean"}},
    }
    paths = {
        "/books": {
            "get": operation(
                {"type": "array", "items": ref("Book")}, summary="Find *books*", parameters=[_query("author")]
            ),
            "post": operation(ref("Book"), ref("Book")),
        },
        "/books/{isbn}": {"delete": {"parameters": [_ISBN], "responses": {"204": {"description": "gone"}}}},
        "/books/{isbn}/cover": {
            "get": _with_content({"image/png": {"schema": {"type": "string", "format": "binary"}}}, parameters=[_ISBN]),
            "put": {
                "parameters": [_ISBN],
                "requestBody": {"required": True, "content": {"multipart/form-data": {"schema": file}}},
                "responses": {"204": {"description": "ok"}},
            },
        },
        "/answers": {
            "post": _with_content(
                _EVENTS, requestBody={"required": True, "content": {"application/json": {"schema": question}}}
            )
        },
        "/orders": {
            "get": operation(
                {
                    "type": "object",
                    "required": ["data"],
                    "properties": {
                        "data": {"type": "array", "items": ref("Book")},
                        "next_cursor": {"type": "string"},
                    },
                },
                parameters=[_query("cursor"), _query("limit")],
            )
        },
    }
    content = document({"Book": BOOK, "Shelf": SHELF}, paths)
    content["info"] = {"title": "Corner shop", "version": "1.4.0", "license": {"name": "MIT License"}}
    content["components"]["securitySchemes"] = {"key": {"type": "http", "scheme": "bearer"}}
    return {**content, "security": [{"key": []}]}


def _query(name: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": "string"}}


CONFIG: dict[str, Any] = {
    "pagination": [
        {
            "name": "cursor_page",
            "type": "cursor",
            "request": {
                "cursor": {"type": "string", "x-stainless-pagination-property": {"purpose": "next_cursor_param"}}
            },
            "response": {
                "data": {"type": "array", "items": {}, "x-stainless-pagination-property": {"purpose": "items"}},
                "next_cursor": {
                    "type": "string",
                    "x-stainless-pagination-property": {"purpose": "next_cursor_field"},
                },
            },
        }
    ]
}


def request(folder: Path, content: object, config: object = CONFIG, package: str | None = None) -> pipeline.Request:
    """What asks for the project `corner-shop` of a document in a folder."""
    (folder / "openapi.json").write_text(json.dumps(content), "utf-8")
    (folder / "sdk.json").write_text(json.dumps(config), "utf-8")
    spec, settings = str(folder / "openapi.json"), str(folder / "sdk.json")
    return pipeline.Request(spec, settings, (), folder / "corner-shop", package, None, project=True)


def generate(folder: Path, content: object, config: object = CONFIG, package: str | None = None) -> Report:
    return pipeline.generate(request(folder, content, config, package), Diagnostics())
