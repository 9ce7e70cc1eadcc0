"""What the table of styles leaves open, and what goes beyond it: each call with the request that it makes, sync and async."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.golden.answering_server import serving
from tests.small_sdk import PACKAGE, document, generate, run

TEXTS = {"type": "array", "items": {"type": "string"}}
OBJECT = {"type": "object"}
JSON_OBJECT = {"content": {"application/json": {"schema": OBJECT}}}


def query(**fields: Any) -> dict[str, Any]:
    return {"name": "n", "in": "query", **fields}


def path(**fields: Any) -> dict[str, Any]:
    return {"name": "n", "in": "path", "required": True, **fields}


RESERVED = "a:/?#[]@!$&'()*+,;=%2F%zz"

CALLS: list[tuple[dict[str, Any], str, str]] = [
    # what is empty is left out, or sent as `n=` where the document allows it
    (query(schema=TEXTS, explode=False), "[]", "?"),
    (query(schema=TEXTS), "[None, 'a']", "?n=a"),
    (query(schema=TEXTS, explode=False), "[None, 'a', None]", "?n=a"),
    (query(schema=OBJECT), "{}", "?"),
    (query(schema=OBJECT, explode=False), "{'k': None, 'l': 1}", "?n=l,1"),
    (query(schema=TEXTS, allowEmptyValue=True), "[]", "?n="),
    (query(schema=OBJECT, allowEmptyValue=True), "{}", "?n="),
    (query(schema={"type": "integer"}, allowEmptyValue=True), "''", "?n="),
    (query(schema=TEXTS, allowEmptyValue=True, explode=False), "['a', 'b']", "?n=a,b"),
    ({"name": "n", "in": "header", "schema": TEXTS}, "[]", "?"),
    ({"name": "n", "in": "header", "schema": OBJECT}, "{}", "?"),
    ({"name": "n", "in": "cookie", "schema": TEXTS}, "[]", "?"),
    # reserved characters as they are, but for those that end the parameter or its place
    (query(schema={"type": "string"}, allowReserved=True), repr(RESERVED), "?n=a:/?%23%5B%5D@!$%26'()*%2B,;=%2F%25zz"),
    (path(schema={"type": "string"}, allowReserved=True), repr(RESERVED), "/a:%2F%3F%23%5B%5D@!$&'()*+,;=%2F%25zz"),
    # what is nested
    (query(schema=OBJECT, style="deepObject"), "{'k': {'m': 'x', 'p': ['a', 'b']}}", "?n[k][m]=x&n[k][p]=a&n[k][p]=b"),
    (query(schema=OBJECT), "{'k': ['a', 'b'], 'l': {'m': 1}}", "?k=a&k=b&l[m]=1"),
    # documents of their own
    (
        query(**JSON_OBJECT),
        "{'k': ['ü', None], 'l': 'a b'}",
        "?n=%7B%22k%22%3A%5B%22%C3%BC%22%2Cnull%5D%2C%22l%22%3A%22a%20b%22%7D",
    ),
    (query(content={"application/json": {"schema": {"type": "string"}}}), "'a'", "?n=%22a%22"),
    (query(content={"application/json": {"schema": {"type": "integer"}}}), "5", "?n=5"),
    (query(content={"text/plain": {"schema": {"type": "string"}}}), "'a b'", "?n=a%20b"),
    (query(content={"application/xml": {"schema": OBJECT}}), "'<a/>'", "?n=%3Ca%2F%3E"),
    (path(**JSON_OBJECT), "{'k': 1}", "/%7B%22k%22%3A1%7D"),
    ({"name": "n", "in": "header", **JSON_OBJECT}, "{'k': 'ü'}", '?|n: {"k":"\\u00fc"}'),
    ({"name": "n", "in": "cookie", **JSON_OBJECT}, "{'k': 1}", "?|cookie: n=%7B%22k%22%3A1%7D"),
    # the whole query
    ({"name": "n", "in": "querystring", **JSON_OBJECT}, "{'k': 'a b'}", "?%7B%22k%22%3A%22a%20b%22%7D"),
    (
        {"name": "n", "in": "querystring", "content": {"application/x-www-form-urlencoded": {"schema": OBJECT}}},
        "{'k': 'a b~*', 'l': [1, None, True], 'm': {'p': 'ü'}}",
        "?k=a+b%7E*&l=1&l=true&m=%7B%22p%22%3A%22%C3%BC%22%7D",
    ),
]

REFUSED: list[tuple[dict[str, Any], str, str]] = [
    (query(schema=TEXTS, style="spaceDelimited", explode=False), "['a b']", "ValueError: parameter 'n' .*' '"),
    (query(schema=TEXTS, style="pipeDelimited", explode=False), "['a|b']", "ValueError: parameter 'n' .*'|'"),
    (query(schema=TEXTS, explode=False), "[['a']]", "TypeError: parameter 'n' "),
    (query(schema=TEXTS, explode=False), "['\\ud800']", "ValueError: parameter 'n' "),
    (query(**JSON_OBJECT), "{'k': object()}", "TypeError: parameter 'n' "),
    (path(schema=TEXTS), "[]", "ValueError: Expected a non-empty value for `n`"),
    (path(schema=OBJECT), "{}", "ValueError: Expected a non-empty value for `n`"),
    (path(schema=TEXTS, style="matrix"), "[]", "ValueError: Expected a non-empty value for `n`"),
    (path(schema=TEXTS, style="label"), "['']", "ValueError: path parameter 'n' "),
    (path(schema={"type": "string"}, style="label"), "'.'", "ValueError: path parameter 'n' "),
    (path(schema={"type": "string"}, allowReserved=True), "'%2e%2E'", "ValueError: path parameter 'n' "),
    (
        {"name": "n", "in": "cookie", "style": "cookie", "schema": {"type": "string"}},
        "'a;b'",
        "ValueError: parameter 'n' ",
    ),
]

_PROGRAM = f"""
import asyncio, json
from pathlib import Path
from {PACKAGE} import AsyncClient, Client

calls = json.loads(Path("calls.json").read_text("utf-8"))
client = Client(base_url=URL)
refusals = []

def refusal(error):
    refusals.append(f"{{type(error).__name__}}: {{error}}")

for name, value in calls:
    try:
        getattr(client.it, name)(n=eval(value))
    except (TypeError, ValueError) as error:
        refusal(error)

async def main():
    async with AsyncClient(base_url=URL) as client:
        for name, value in calls:
            try:
                await getattr(client.it, name)(n=eval(value))
            except (TypeError, ValueError) as error:
                refusal(error)

asyncio.run(main())
print(json.dumps(refusals))
"""


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], list[str]]:
    """The requests of all calls, first those of the sync client, and what was said of those that were refused."""
    folder = tmp_path_factory.mktemp("particulars")
    cases = [*CALLS, *REFUSED]
    paths = {_path(index, case[0]): {"get": _operation(case[0])} for index, case in enumerate(cases)}
    methods = {f"m{index}": f"get {path}" for index, path in enumerate(paths)}
    generate({**document({}, paths), "openapi": "3.2.0"}, folder, {"resources": {"it": {"methods": methods}}})
    calls = [(f"m{index}", case[1]) for index, case in enumerate(cases)]
    (folder / "calls.json").write_text(json.dumps(calls), "utf-8")
    with serving() as server:
        refusals = json.loads(run(_PROGRAM.replace("URL", repr(f"{server.base_url}/base")), folder))
        return server.seen, refusals


def _path(index: int, parameter: dict[str, Any]) -> str:
    return f"/r{index}/{{n}}" if parameter["in"] == "path" else f"/r{index}"


def _operation(parameter: dict[str, Any]) -> dict[str, object]:
    return {"parameters": [parameter], "responses": {"204": {"description": "Done."}}}


@pytest.mark.parametrize("index", range(len(CALLS)), ids=lambda index: f"{index}-{CALLS[index][1]}")
def test_a_call_sends(index: int, outcome: tuple[list[str], list[str]]) -> None:
    rest, _, header = CALLS[index][2].partition("|")
    target = rest.removesuffix("?") if rest == "?" else rest
    expected = f"  GET /base/r{index}{target}\n    accept: */*" + (f"\n    {header}" if header else "")
    requests = outcome[0]
    assert len(requests) == 2 * len(CALLS)
    assert (requests[index], requests[index + len(CALLS)]) == (expected, expected)


@pytest.mark.parametrize("index", range(len(REFUSED)), ids=lambda index: f"{index}-{REFUSED[index][1]}")
def test_a_call_is_refused(index: int, outcome: tuple[list[str], list[str]]) -> None:
    kind, _, rest = REFUSED[index][2].partition(": ")
    begins, _, ends = rest.partition(".*")
    refusals = outcome[1]
    assert len(refusals) == 2 * len(REFUSED)
    for refusal in (refusals[index], refusals[index + len(REFUSED)]):
        assert refusal.startswith(f"{kind}: {begins}") and ends in refusal
