"""Where the configuration decides, a query goes as it says, and one note says so; the rest goes as the document says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden.answering_server import serving
from tests.small_sdk import PACKAGE, document, generate, run

PARAMETERS = [
    {"name": "codes", "in": "query", "allowEmptyValue": True, "schema": {"type": "array"}},
    {"name": "sizes", "in": "query", "style": "pipeDelimited", "schema": {"type": "array"}},
    {"name": "where", "in": "query", "schema": {"type": "object"}},
    {"name": "link", "in": "query", "allowReserved": True, "schema": {"type": "string"}},
    {"name": "X-Tags", "in": "header", "schema": {"type": "object"}},
]
_CALL = "client.it.m(codes=['a', 'b'], sizes=[1, 2], where={'k': 'v'}, link='a/b', x_tags={'k': 'v'})"
_AS_DOCUMENTED = "codes=a&codes=b&sizes=1%7C2&k=v&link=a/b"


@pytest.mark.parametrize(
    ("settings", "sent", "notes"),
    [
        ({}, _AS_DOCUMENTED, 0),
        ({"query_settings": {"array_format": "repeat"}}, "codes=a&codes=b&sizes=1&sizes=2&k=v&link=a/b", 1),
        (
            {"query_settings": {"array_format": "indices"}},
            "codes[0]=a&codes[1]=b&sizes[0]=1&sizes[1]=2&k=v&link=a/b",
            1,
        ),
        ({"query_settings": {"nested_format": "dots"}}, "codes=a&codes=b&sizes=1%7C2&where.k=v&link=a/b", 1),
        ({"settings": {"naming": "compatible"}}, "codes=a%2Cb&link=a%2Fb&sizes=1%2C2&where[k]=v", 1),
    ],
)
def test_the_configuration_goes_before_the_document(
    settings: dict[str, object], sent: str, notes: int, tmp_path: Path
) -> None:
    operation = {"parameters": PARAMETERS, "responses": {"204": {"description": "Done."}}}
    config = {"resources": {"it": {"methods": {"m": "get /it"}}}, **settings}
    diagnostics = generate(document({}, {"/it": {"get": operation}}), tmp_path, config)
    with serving() as server:
        run(f"from {PACKAGE} import Client\nclient = Client(base_url={server.base_url!r})\n{_CALL}", tmp_path)
    assert server.seen == [f"  GET /it?{sent}\n    accept: */*\n    x-tags: k,v"]
    assert [item.code.name for item in diagnostics].count("ConfiguredSerialization") == notes
