"""Answers to the methods of an SDK, changed: of what its document promises, and of the bytes that go over the wire."""

from __future__ import annotations

import copy
import gzip
import json
import zlib
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from tests.fuzz.mutations import broken, mutation
from tests.runtime.server import answer, chunk, head

_DEEPEST = 6
_OF_TYPE: dict[str, Any] = {"string": "text", "integer": 7, "number": 1.5, "boolean": True, "null": None}
_KINDS = ("application/json", "application/json; charset=latin-1", "text/event-stream", "text/html", "text/plain", "")
_STATUSES = (200, 200, 200, 200, 200, 201, 204, 400, 401, 404, 422, 500, 503, 299, 302, 304, 418)
_CODINGS = ("", "", "", "", "gzip", "deflate", "gzip, gzip", "own")


@dataclass(frozen=True)
class FuzzedAnswer:
    """The bytes of a response; `is_whole` where they are sound HTTP, whatever stands in the body."""

    data: bytes
    is_whole: bool


@st.composite
def answers(draw: st.DrawFn, document: Any) -> FuzzedAnswer:
    """An answer that a server of the document might give, and mostly should not."""
    schemas = _schemas(document)
    tree = {"": instance(draw(st.sampled_from(schemas)), document) if schemas else {}}
    for _ in range(draw(st.integers(0, 3))):
        draw(mutation(tree))
    text = json.dumps(tree, default=str)[len('{"": ') : -1] if "" in tree else json.dumps(tree, default=str)
    body = text.encode("utf-8", "surrogatepass")
    if not draw(st.integers(0, 2)):
        body = draw(broken(body))
    kind = draw(st.sampled_from(_KINDS))
    if kind == "text/event-stream" and draw(st.booleans()):
        body = b"".join(b"data: " + line + b"\n\n" for line in (body.replace(b"\n", b" "), body[:40], b"[DONE]"))
    return draw(_sent(body, kind))


@st.composite
def _sent(draw: st.DrawFn, body: bytes, kind: str) -> FuzzedAnswer:
    coding = draw(st.sampled_from(_CODINGS))
    for name in coding.split(", "):
        body = gzip.compress(body) if name == "gzip" else zlib.compress(body) if name == "deflate" else body
    lines = [f"Content-Encoding: {coding}"] if coding else []
    status = draw(st.sampled_from(_STATUSES))
    if status in (204, 304):
        body = b""
    if draw(st.booleans()) or not body:
        data = answer(status, body, *lines, kind=kind)
    else:
        size = draw(st.sampled_from([1, 7, 1000]))
        pieces = b"".join(chunk(body[start : start + size]) for start in range(0, len(body), size))
        kinds = [f"Content-Type: {kind}"] if kind else []
        data = head(status, "Transfer-Encoding: chunked", *kinds, *lines) + pieces + b"0\r\n\r\n"
    if draw(st.integers(0, 4)):
        return FuzzedAnswer(data, True)
    return FuzzedAnswer(draw(broken(data)), False)


def instance(schema: Any, document: Any, depth: int = 0) -> Any:
    """A value that a schema allows, as far as such are told by type, properties, items and choices."""
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return {}
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return instance(_at(reference, document), document, depth + 1)
    for word in ("example", "default", "const"):
        if word in schema:
            return copy.deepcopy(schema[word])
    for word in ("enum", "oneOf", "anyOf", "allOf"):
        choices = schema.get(word)
        if isinstance(choices, list) and choices:
            return choices[0] if word == "enum" else instance(choices[0], document, depth + 1)
    properties = schema.get("properties")
    if isinstance(properties, dict):
        return {str(name): instance(part, document, depth + 1) for name, part in properties.items()}
    if schema.get("type") == "array":
        return [instance(schema.get("items"), document, depth + 1)]
    return _OF_TYPE.get(str(schema.get("type")), {})


def _schemas(document: Any) -> list[Any]:
    """The components of a document, of OpenAPI 2 too."""
    owner = document.get("components") if isinstance(document, dict) else None
    parts = owner.get("schemas") if isinstance(owner, dict) else None
    if parts is None and isinstance(document, dict):
        parts = document.get("definitions")
    return list(parts.values()) if isinstance(parts, dict) else []


def _at(reference: str, document: Any) -> Any:
    value = document
    for name in reference.removeprefix("#/").split("/"):
        value = value.get(name) if isinstance(value, dict) else None
    return value
