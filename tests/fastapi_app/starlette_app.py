"""A server whose every part is other people's: Starlette's requests, files and static folders, python-multipart's parser.

What it reads of a request it answers as JSON, part by part.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

_PART = {
    "type": "object",
    "required": ["name", "text", "filename", "type", "size", "sha256"],
    "properties": {
        "name": {"type": "string"},
        "text": {"type": ["string", "null"]},
        "filename": {"type": ["string", "null"]},
        "type": {"type": ["string", "null"]},
        "size": {"type": "integer"},
        "sha256": {"type": "string"},
    },
}
_FILE = {"type": "string", "format": "binary"}
_UPLOAD = {
    "type": "object",
    "required": ["title"],
    "properties": {
        "title": {"type": "string"},
        "public": {"type": "boolean"},
        "place": {"type": "object", "properties": {"city": {"type": "string"}}},
        "tags": {"type": "array", "items": {"type": "string"}},
        "cover": _FILE,
        "pages": {"type": "array", "items": _FILE},
    },
}


def _answer(media_type: str, schema: object) -> dict[str, Any]:
    return {"200": {"description": "What was read", "content": {media_type: {"schema": schema}}}}


def _parts(schema: object) -> dict[str, Any]:
    return {
        "requestBody": {"required": True, "content": schema},
        "responses": _answer("application/json", {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}),
    }


def document(url: str) -> dict[str, Any]:
    """The OpenAPI document of the server at an address."""
    name = {"name": "name", "in": "path", "required": True, "schema": {"type": "string"}}
    bodies: dict[str, Any] = {"image/png": {}, "application/octet-stream": {}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Store", "version": "1"},
        "servers": [{"url": url}],
        "paths": {
            "/uploads": {
                "post": _parts(
                    {"multipart/form-data": {"schema": _UPLOAD, "encoding": {"cover": {"contentType": "image/png"}}}}
                )
            },
            "/forms": {"post": _parts({"application/x-www-form-urlencoded": {"schema": _UPLOAD}})},
            "/moved": {"put": _parts(bodies)},
            "/objects/{name}": {
                "parameters": [name],
                "put": _parts(bodies),
                "get": {"responses": _answer("application/octet-stream", _FILE)},
            },
        },
        "components": {"schemas": {"Part": _PART}},
    }


def _seen(name: str, value: str | UploadFile, content: bytes) -> dict[str, Any]:
    file = value if isinstance(value, UploadFile) else None
    return {
        "name": name,
        "text": value if isinstance(value, str) else None,
        "filename": file and file.filename,
        "type": file and file.content_type,
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }


async def _read_form(request: Request) -> Response:
    async with request.form() as form:
        parts = [
            _seen(name, value, value.encode() if isinstance(value, str) else await value.read())
            for name, value in form.multi_items()
        ]
    return JSONResponse(parts)


async def _moved(request: Request) -> Response:
    return RedirectResponse("/objects/moved", 307)


def app(folder: Path) -> Starlette:
    """The server; what is put into `/objects/` lies in a folder."""

    async def put(request: Request) -> Response:
        content = await request.body()
        name = request.path_params["name"]
        (folder / name).write_bytes(content)
        kind = request.headers.get("content-type")
        return JSONResponse([{**_seen(name, "", content), "text": None, "type": kind}])

    return Starlette(
        routes=[
            Route("/uploads", _read_form, methods=["POST"]),
            Route("/forms", _read_form, methods=["POST"]),
            Route("/moved", _moved, methods=["PUT"]),
            Route("/objects/{name}", put, methods=["PUT"]),
            Mount("/objects", StaticFiles(directory=folder)),
        ]
    )
