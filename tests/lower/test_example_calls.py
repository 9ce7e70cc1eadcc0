"""The example in a method's docs runs as it stands: every kind of argument, against a server, on both clients."""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect
import sys
import textwrap
from collections.abc import Iterator
from typing import Any

import pytest

from tests.runtime.server import Server, answer
from tests.small_sdk import PACKAGE, document, generate, operation, ref


def text(**more: object) -> dict[str, object]:
    return {"type": "string", **more}


def parameter(name: str, place: str, schema: object, **more: object) -> dict[str, object]:
    return {"name": name, "in": place, "required": True, "schema": schema, **more}


def form(media: str, schema: object) -> dict[str, Any]:
    return {**operation(ref("Tag")), "requestBody": {"required": True, "content": {media: {"schema": schema}}}}


def members(**properties: object) -> dict[str, object]:
    return {"type": "object", "properties": properties, "required": list(properties)}


SCHEMAS = {
    "Tag": {**members(name=text(), note=text()), "required": ["name"]},
    "Cat": members(kind={"const": "cat"}, lives={"type": "integer"}),
    "Dog": members(kind={"const": "dog"}, barks={"type": "boolean"}),
    "Pet": {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}},
    "Tree": {**members(name=text(), children={"type": "array", "items": ref("Tree")})},
    "Endless": members(inner={"allOf": [ref("Endless")]}),
}
QUERY = [
    parameter("page", "query", {"type": "integer", "default": 3}),
    parameter("sort", "query", text(enum=["up", "down"])),
    parameter("filter", "query", members(since=text(format="date"))),
    parameter("ids", "query", {"type": "array", "items": text(format="uuid")}),
    parameter("X-Trace", "header", text(), example="t-\"1\" \\ '''"),
    parameter("session", "cookie", text()),
]
KINDS = members(
    title=text(examples=["Dune"]),
    price={"type": "number"},
    sold={"type": "boolean", "example": "not a boolean"},
    at=text(format="date-time"),
    tag=ref("Tag"),
    tags={"type": "array", "items": ref("Tag"), "example": [{"name": "a", "note": "b"}]},
    pet=ref("Pet"),
    tree=ref("Tree"),
    data=text(format="byte"),
    pair={"type": "array", "prefixItems": [text(), {"type": "integer"}], "items": False},
    any={},
    map={"type": "object", "additionalProperties": {"type": "integer"}},
    none=text(nullable=True, example=None),
    **{"class": text(maxLength=200, example="x" * 200)},
)
PATHS: dict[str, Any] = {
    "/books/{book_id}/pages/{number}": {
        "get": {
            **operation(ref("Tag")),
            "parameters": [
                parameter("book_id", "path", text(), examples={"first": {"value": "b-1"}}),
                parameter("number", "path", {"type": "integer", "example": 7}),
                *QUERY,
            ],
        }
    },
    "/books": {"get": operation(ref("Tag")), "post": operation(ref("Tag"), KINDS)},
    "/covers": {"post": form("multipart/form-data", members(cover=text(format="binary"), title=text()))},
    "/forms": {"post": form("application/x-www-form-urlencoded", members(name=text(), tags={"type": "array"}))},
    "/files": {"post": form("application/octet-stream", {})},
    "/notes": {"post": form("text/plain", text())},
    "/lists": {"post": form("application/json", {"type": "array", "items": ref("Tag")})},
    "/endless": {"post": operation(ref("Tag"), members(it=ref("Endless")))},
}
PATHS["/books"]["post"]["requestBody"]["content"]["application/json"]["example"] = {"price": 9.5}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("examples")
    generate(document(SCHEMAS, PATHS), folder)
    sys.path.insert(0, str(folder))
    yield importlib.import_module(PACKAGE)
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
        del sys.modules[name]


def examples(owner: Any, path: str = "") -> dict[str, str]:
    """The example of each method of a client or a resource, by what it calls; empty where it has none."""
    codes: dict[str, str] = {}
    for name in [name for name in dir(type(owner)) if not name.startswith(("_", "with_"))]:
        value = getattr(owner, name)
        if hasattr(value, "_request"):
            codes |= examples(value, f"{path}{name}.")
        elif path:
            _, _, rest = (inspect.getdoc(value) or "").partition("Example:\n")
            codes[f"{path}{name}"] = textwrap.dedent(rest.partition("\n\n")[0])
    return codes


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server([answer(200, {"name": "n"})])
    yield server
    server.close()


def test_every_example_runs(package: Any, server: Server) -> None:
    client = package.Small(base_url=server.url)
    codes = examples(client)
    assert {name for name, code in codes.items() if not code} == {"endless.create"}
    for code in filter(None, codes.values()):
        assert eval(code, {"client": client}).name == "n"
    assert len(server.requests) == sum(map(len, PATHS.values())) - 1


def test_every_example_runs_on_the_async_client(package: Any, server: Server) -> None:
    async def main() -> None:
        async with package.AsyncSmall(base_url=server.url) as client:
            for code in filter(None, examples(client).values()):
                compiled = compile(code, "example", "eval", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
                assert (await eval(compiled, {"client": client})).name == "n"

    asyncio.run(main())
    assert len(server.requests) == sum(map(len, PATHS.values())) - 1


def test_values_are_the_document_s_own_where_they_fit(package: Any, server: Server) -> None:
    client = package.Small(base_url=server.url)
    codes = examples(client)
    assert codes["books.pages.retrieve"].startswith(
        'client.books.pages.retrieve(\n    7,\n    book_id="b-1",\n    page=3,\n'
    )
    assert """    x_trace="t-\\"1\\" \\\\ '\'\'",\n""" in codes["books.pages.retrieve"]
    eval(codes["books.create"], {"client": client})
    body: Any = server.requests[-1].json()
    assert (body["title"], body["price"], body["sold"], body["class"]) == ("Dune", 9.5, True, "class")
    assert body["tag"] == {"name": "name"} and body["tags"] == [{"name": "a", "note": "b"}]
    assert max(map(len, codes["books.create"].splitlines())) <= 88
