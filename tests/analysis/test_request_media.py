"""Which media type a request is sent in, and which properties of a multipart form are files."""

from __future__ import annotations

import random

import pytest

from generator import ir
from generator.analysis.request_media import RequestKind, RequestMedia, takes_only_files
from tests.small_documents import parse

_OBJECT = "{schema: {type: object, properties: {a: {type: string}}}}"
_FILE = "{schema: {type: object, properties: {a: {type: string, format: binary}}}}"
_IN_ORDER = [
    ("multipart/form-data", _FILE, RequestKind.UPLOAD),
    ("application/vnd.thing+json", _OBJECT, RequestKind.JSON),
    ("text/json", _OBJECT, RequestKind.JSON),
    ("application/*", _OBJECT, RequestKind.ANY_JSON),
    ("multipart/mixed", _OBJECT, RequestKind.MULTIPART),
    ("application/x-www-form-urlencoded", _OBJECT, RequestKind.FORM),
    ("text/plain; charset=utf-8", "{schema: {type: string}}", RequestKind.TEXT),
    ("*/*", "{schema: {type: string, format: binary}}", RequestKind.BINARY),
    ("application/x-own", "{schema: {type: string, format: binary}}", RequestKind.BINARY),
    ("image/png", "{}", RequestKind.BINARY),
    ("application/xml", _OBJECT, RequestKind.OTHER),
    ("application/x-own-text", "{schema: {type: string}}", RequestKind.OTHER),
]


def test_the_order_of_kinds_and_the_documents_order_within_one() -> None:
    written = list(_IN_ORDER)
    random.Random(3).shuffle(written)
    content = ", ".join(f"'{name}': {value}" for name, value, _ in written)
    document, _ = parse(
        f"{{openapi: 3.1.0, info: {{title: t, version: '1'}}, paths: {{/x: {{post: {{"
        f"requestBody: {{content: {{{content}}}}}, responses: {{}}}}}}}}}}"
    )
    body = document.operations[0].request_body
    assert body is not None
    media, left, sent = RequestMedia(document), list(body.content), list[str]()
    while left:
        sent.append(media.sent(left).name)
        left.remove(media.sent(left))
    kinds = {name: kind for name, _, kind in _IN_ORDER}
    position = {name: index for index, (name, _, _) in enumerate(written)}
    assert {item.name: media.kind(item) for item in body.content} == kinds
    assert sent == sorted(kinds, key=lambda name: (kinds[name], position[name]))


_FILES = ir.Array(ir.FILE)


@pytest.mark.parametrize(
    ("version", "schema", "expected"),
    [
        ("3.0.3", "{type: string, format: binary}", ir.FILE),
        ("3.0.3", "{type: string, format: binary, nullable: true}", ir.Nullable(ir.FILE)),
        ("3.0.3", "{type: string}", None),
        ("3.0.3", "{}", None),
        ("3.1.0", "{}", ir.FILE),
        ("3.1.0", "{description: Anything.}", ir.FILE),
        ("3.1.0", "{type: string, contentMediaType: image/png}", ir.FILE),
        ("3.1.0", "{type: string, contentMediaType: image/png, contentEncoding: base64}", None),
        ("3.1.0", "{type: string, contentMediaType: application/json}", None),
        ("3.1.0", "{type: string, contentMediaType: text/html}", None),
        ("3.1.0", "{type: string, format: byte}", None),
        ("3.1.0", "{$ref: '#/components/schemas/File'}", ir.FILE),
        ("3.1.0", "{allOf: [{$ref: '#/components/schemas/File'}]}", ir.FILE),
        ("3.1.0", "{type: array, items: {$ref: '#/components/schemas/File'}}", _FILES),
        ("3.1.0", "{anyOf: [{$ref: '#/components/schemas/File'}, {type: 'null'}]}", ir.Nullable(ir.FILE)),
        ("3.1.0", "{oneOf: [{type: string, format: binary}, {type: array, items: {type: string, format: binary}}]}",
         ir.Union((ir.FILE, _FILES))),
        ("3.1.0", "{anyOf: [{type: string, format: binary}, {type: string}]}", ir.Union((ir.FILE, ir.STRING))),
        ("3.1.0", "{anyOf: [{type: string, format: binary}, {type: integer}]}", None),
        ("3.1.0", "{$ref: '#/components/schemas/Circle'}", None),
    ],
)  # fmt: skip
def test_what_is_a_file(version: str, schema: str, expected: ir.Type | None) -> None:
    document, _ = parse(
        f"{{openapi: {version}, info: {{title: t, version: '1'}}, paths: {{}}, components: {{schemas: {{Asked: {schema},"
        " File: {type: string, format: binary}, Circle: {type: array, items: {$ref: '#/components/schemas/Circle'}}}}}"
    )
    type_ = RequestMedia(document).file_type(document.schema("/components/schemas/Asked"))
    assert type_ == expected
    assert type_ is None or takes_only_files(type_) is (type_ != ir.Union((ir.FILE, ir.STRING)))
