"""The reference itself: the requests that it expects, how it reads what was sent, and that it tells what differs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.corpus.wire.described import operations
from tests.corpus.wire.expected import Given, accepted, expected_request
from tests.corpus.wire.proof import compared
from tests.corpus.wire.received import Received
from tests.corpus.wire.requests import Json, Multipart, Part, Request
from tests.corpus.wire.samples import CONTENT, Sampler
from tests.corpus.wire.tree import Tree

_TEXT = {"type": "string"}
_SERVER = "https://api.example.org/v1"


def _tree(operation: dict[str, Any], path: str = "/a", **root: Any) -> Tree:
    return Tree({"openapi": "3.1.0", "paths": {path: {"post": operation}}, **root})


def _request(tree: Tree, **given: Any) -> Request:
    return expected_request(tree, next(operations(tree)), Given(**given), _SERVER)


def test_parameters_stand_where_the_document_puts_them() -> None:
    """OpenAPI, Parameter Object: each place with the style that it has by default."""
    places = {"path": "id", "query": "q", "header": "X-Trace", "cookie": "session"}
    parameters = [{"name": name, "in": place, "schema": _TEXT} for place, name in places.items()]
    answers = {"200": {"description": "d", "content": {"application/json": {}, "application/xml": {}}}}
    tree = _tree({"parameters": parameters, "responses": answers}, "/a/{id}#b")
    values = {(place, name): ["x/y", "z"] for place, name in places.items()}
    assert _request(tree, parameters=values) == Request(
        origin="https://api.example.org:443",
        method="POST",
        path="/v1/a/x%2Fy,z",
        query=("q=x%2Fy", "q=z"),
        headers={"accept": "application/json", "x-trace": "x/y,z", "cookie": "session=x%2Fy; session=z"},
        content=None,
    )


@pytest.mark.parametrize(
    ("scheme", "header", "query"),
    [
        ({"type": "http", "scheme": "Bearer"}, {"authorization": "Bearer s-value"}, ()),
        ({"type": "http", "scheme": "basic"}, {"authorization": "Basic cy11c2VybmFtZTpzLXBhc3N3b3Jk"}, ()),
        ({"type": "oauth2", "flows": {}}, {"authorization": "Bearer s-value"}, ()),
        ({"type": "apiKey", "in": "header", "name": "X-Key"}, {"x-key": "s-value"}, ()),
        ({"type": "apiKey", "in": "cookie", "name": "key"}, {"cookie": "key=s-value"}, ()),
        ({"type": "apiKey", "in": "query", "name": "key"}, {}, ("key=s-value",)),
    ],
)
def test_credentials(scheme: dict[str, Any], header: dict[str, str], query: tuple[str, ...]) -> None:
    tree = _tree({"security": [{}, {"s": []}]}, components={"securitySchemes": {"s": scheme}})
    request = _request(tree, parameters={})
    assert (request.headers, request.query) == ({"accept": "*/*", **header}, query)


_JSON, _XML, _LINES = "application/json", "application/xml", "application/x-ndjson"
_BYTES = {"type": "string", "format": "binary"}


@pytest.mark.parametrize(
    ("content", "streams", "accept"),
    [
        ({}, False, []),
        ({_XML: _TEXT, _JSON: _TEXT}, False, [_JSON]),
        ({"image/png": _BYTES, "image/webp": _BYTES, _JSON: _TEXT}, False, ["image/png", "image/webp"]),
        ({_JSON: _TEXT, _LINES: _TEXT}, False, [_JSON]),
        ({_JSON: _TEXT, _LINES: _TEXT}, True, [_LINES]),
        ({_LINES: _TEXT}, False, [_LINES]),
    ],
)
def test_what_is_accepted(content: dict[str, Any], streams: bool, accept: list[str]) -> None:
    media = {name: {"schema": schema} for name, schema in content.items()}
    error = {"description": "d", "content": {"text/plain": {}}}
    tree = _tree({"responses": {"200": {"description": "d", "content": media}, "default": error}})
    assert accepted(next(operations(tree)), streams) == accept


_MULTIPART = b"\r\n".join(
    [
        b"--b",
        b'content-disposition: form-data; name="text"',
        b"",
        b"caf\xc3\xa9",
        b"--b",
        b'content-disposition: form-data; name="file"; filename="any"',
        b"content-type: application/octet-stream",
        b"",
        CONTENT,
        b"--b",
        b'content-disposition: form-data; name="map"',
        b"content-type: application/json",
        b"",
        b'{ "k": 1 }',
        b"--b--",
        b"",
    ]
)


def test_a_multipart_body_is_read_into_its_parts() -> None:
    head = b"POST /v1/a?b=1 HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nAccept: */*"
    schema = {"properties": {"map": {"type": "object"}, "file": {"format": "binary"}, "text": _TEXT}}
    tree = _tree({"requestBody": {"content": {"multipart/form-data": {"schema": schema}}}})
    body = {"text": "café", "file": CONTENT, "map": {"k": 1}}
    sent = Received("https://api.example.org:443", head, _MULTIPART).request()
    expected = _request(tree, parameters={}, media_type="multipart/form-data", body=body)
    assert list(compared(expected, sent)) == ["query: expected (), sent ('b=1',)"]
    assert expected.content == Multipart(
        (
            Part("file", True, "application/octet-stream", CONTENT),
            Part("map", False, "application/json", Json('{"k": 1}')),
            Part("text", False, "text/plain", "café".encode()),
        )
    )


def test_each_difference_is_told() -> None:
    request = Request("http://a:80", "GET", "/a", (), {"accept": "*/*"}, None)
    other = replace(request, method="PUT", path="/b", headers={"accept": "a/b"}, content=Json("1"))
    assert [text.partition(":")[0] for text in compared(request, other)] == ["method", "path", "accept", "content"]
    assert list(compared(request, request)) == []


def test_values_have_each_member_or_those_that_are_required() -> None:
    node = {"type": "object", "required": ["name"], "properties": {"name": _TEXT, "next": {"$ref": "#/n"}}}
    kinds = [{"type": "null"}, {"allOf": [node, {"required": ["age"], "properties": {"age": {"type": "integer"}}}]}]
    tree = Tree({"openapi": "3.1.0", "n": node})
    assert Sampler(tree, full=False).value({"anyOf": kinds}, "v") == {"name": "name é/&=", "age": 7}
    whole = {"name": "name é/&=", "next": {"name": "name é/&="}, "age": 7}
    assert Sampler(tree, full=True).value({"anyOf": kinds}, "v") == whole
