"""How a body is written in each media type, and which type is chosen where an API takes several."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from typing import Any

from tests.corpus.wire.described import Body, Media
from tests.corpus.wire.requests import Content, Form, Json, Multipart, Part, by_name
from tests.corpus.wire.tree import Tree
from tests.serialization.reference import UNRESERVED, encoded, expand, text_of

FORM = "application/x-www-form-urlencoded"
_IN_FORMS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789*-._"
"""What stands in a form as it is (WHATWG URL, 5.2 and the percent-encode set of `application/x-www-form-urlencoded`)."""


def bare(media_type: str) -> str:
    """A media type in lower case and without parameters (RFC 9110, 8.3.1)."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """RFC 6839, 3.1: `+json` says that a type is JSON."""
    return bare(media_type) in ("application/json", "text/json") or bare(media_type).endswith("+json")


def chosen(tree: Tree, body: Body) -> str:
    """The media type to send, of those that the API takes alike; which one is the client's choice (Request Body Object).

    One that can carry the files of the schema comes first, then what says most about a value's types.
    """
    return min(body.media, key=lambda name: _rank(tree, name, body.media[name]))


def _rank(tree: Tree, name: str, media: Media) -> int:
    kind = bare(name)
    if kind.startswith("multipart/"):
        return 0 if any(_is_file(tree, schema) for schema in _properties(tree, media).values()) else 2
    if is_json(kind):
        return 1
    return 3 if kind == FORM else 4 if kind.startswith("text/") else 5 if _is_binary(tree, media) else 6


def content_of(tree: Tree, body: Body | None, media_type: str | None, value: Any) -> tuple[Content, dict[str, str]]:
    """A body and its `Content-Type` header, which multipart's boundary is left out of."""
    if body is None or media_type is None:
        return None, {}
    media, kind = body.media[media_type], bare(media_type)
    header = {"content-type": media_type}
    if kind.startswith("multipart/"):
        return Multipart(tuple(sorted(_parts(tree, media, value), key=lambda part: part.name))), {"content-type": kind}
    if kind == FORM:
        return Form(by_name(list(_pairs(media, value)))), header
    if isinstance(value, bytes):
        return value, header
    if is_json(kind) or kind == "*/*" or not isinstance(value, str):
        return json_of(value), {"content-type": "application/json"} if kind == "*/*" else header
    return value.encode(), header


def json_of(value: Any) -> Json:
    return Json(json.dumps(value, sort_keys=True))


def _properties(tree: Tree, media: Media) -> Mapping[str, Any]:
    """The schemas of a form's fields, those of every member of a union among them."""
    schema = tree.flat(media.schema)
    named = dict(schema.get("properties", {}))
    for branch in [*schema.get("oneOf", ()), *schema.get("anyOf", ())]:
        for name, inner in _properties(tree, Media(branch)).items():
            named.setdefault(name, inner)
    return named


def _is_file(tree: Tree, schema: Any) -> bool:
    flat = tree.flat(schema)
    if flat.get("type") == "array":
        return _is_file(tree, flat.get("items"))
    unions = [*flat.get("oneOf", ()), *flat.get("anyOf", ())]
    return _says_binary(flat) or any(_is_file(tree, branch) for branch in unions)


def _says_binary(flat: Mapping[str, Any]) -> bool:
    """OpenAPI 3.1, Working with Binary Data: `contentMediaType` without `contentEncoding`; `format: binary` before."""
    return flat.get("format") == "binary" or ("contentMediaType" in flat and "contentEncoding" not in flat)


def _is_binary(tree: Tree, media: Media) -> bool:
    """Since 3.1 a body without a type is binary too, where its media type is not of text."""
    flat = tree.flat(media.schema)
    return _says_binary(flat) or not flat


def _pairs(media: Media, value: Mapping[str, Any]) -> Iterator[str]:
    """Encoding Object: in a form a property goes by its `style`, or where it has none by its `contentType`."""
    for name, item in value.items():
        encoding = media.encoding.get(name, {})
        if any(key in encoding for key in ("style", "explode", "allowReserved")):
            style = encoding.get("style", "form")
            yield from expand(name, item, style, encoding.get("explode", style == "form"), UNRESERVED).split("&")
            continue
        for each in item if isinstance(item, list) else [item]:
            yield f"{_plus(name)}={_plus(_field_text(each))}"


def _field_text(value: Any) -> str:
    return (
        json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        if isinstance(value, (dict, list))
        else text_of(value)
    )


def _plus(text: str) -> str:
    return encoded(text, _IN_FORMS + " ").replace(" ", "+")


def _parts(tree: Tree, media: Media, value: Mapping[str, Any]) -> Iterator[Part]:
    """A part for each property, several for an array (RFC 7578, 4.3)."""
    schemas = _properties(tree, media)
    for name, item in value.items():
        encoding = media.encoding.get(name, {})
        for each in item if isinstance(item, list) else [item]:
            yield _part(name, each, encoding.get("contentType"), _is_file(tree, schemas.get(name)))


def _part(name: str, value: Any, media_type: str | None, is_file: bool) -> Part:
    """Encoding Object, `contentType`: by default that of the value's own type."""
    named = media_type.partition(",")[0].strip() if media_type and "*" not in media_type else None
    if isinstance(value, bytes):
        return Part(name, is_file, named or "application/octet-stream", value)
    if isinstance(value, (dict, list)) or is_json(named or ""):
        return Part(name, False, named or "application/json", json_of(value))
    return Part(name, False, named or "text/plain", text_of(value).encode())


def base64_of(content: bytes) -> str:
    return base64.b64encode(content).decode()
