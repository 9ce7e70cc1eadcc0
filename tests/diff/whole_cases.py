"""Pairs about the client as a whole, and about names that only a configuration gives: each pair is an SDK of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from tests.diff.cases import CASES
from tests.diff.documents import TEXT, Case, Schema, configuration, document, operation, record
from tests.diff.page_cases import PAGED, library, resources, schemes
from tests.diff.random_cases import RANDOM

BOOK = {"$ref": "#/components/schemas/Book"}
TAGS = {"type": "array", "items": TEXT}


Side: TypeAlias = "tuple[Schema, Schema, str]"
"""An SDK before it is made: its document, its configuration and its package."""


@dataclass(frozen=True)
class Pair:
    """Two SDKs, and the callers of the first that tell them apart."""

    name: str
    cases: Sequence[Case]
    old: Side
    new: Side


def paths(*operations: Schema) -> Mapping[str, Any]:
    return {path: item for found in operations for path, item in found.items()}


def shop(schemes: Mapping[str, Any]) -> Schema:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Library", "version": "1.0.0"},
        "paths": paths(
            operation("get", "/books", query={"tags": TAGS}, answer=BOOK),
            operation("post", "/notes", takes={"stream": {"type": "boolean"}}, answer=TEXT, events=True),
            operation("get", "/keys", answer=TEXT, security=[{"Key": []}]),
            operation("get", "/doors", answer=TEXT, security=[{"Door": []}]),
        ),
        "components": {"schemas": {"Book": record({"title": TEXT}, ["title"])}, "securitySchemes": schemes},
    }


def configured(organization: str, package: str, **more: Any) -> Schema:
    targets = {"python": {"package_name": package, "project_name": package}}
    return {"organization": {"name": organization}, "targets": targets, "settings": {"naming": "clean"}, **more}


def named(new: bool) -> Schema:
    """The configuration of one side of what is called otherwise."""
    models = {"book": "#/components/schemas/Book"}
    books = {"methods": {"list": "get /books"}, **({} if new else {"models": models})}
    places = {"production": "https://library.example", ("local" if new else "test"): "https://library.example/2"}
    raw = {"raw_responses": "awaitable" if new else "legacy"}
    return configured(
        "archive" if new else "library",
        "named",
        client_settings={"default_env_prefix": "LIBRARY"},
        environments=places,
        resources={**({"$shared": {"models": models}} if new else {}), "books": books},
        settings={"naming": "clean", "resource_suffix": new, "http_library": "httpx2" if new else "httpx", **raw},
    )


def sent(new: bool, urls: Sequence[str]) -> Schema:
    """The configuration of one side of what no name and no type shows; `urls` are those of the two servers."""
    text = {"type": "string"}
    door = {"security_scheme": "Door", "role": "password" if new else "value"}
    options = {
        "key": {**text, "auth": {"security_scheme": "Key", "role": "value"}},
        "door": {**text, "nullable": True, "auth": door},
    }
    late = [{"event_types": ["late"], "handle": "continue"}] if new else []
    return configured(
        "library",
        "sent",
        client_settings={
            "default_env_prefix": "ARCHIVE" if new else "LIBRARY",
            "default_timeout": "PT30S" if new else "PT20S",
            "opts": options,
        },
        environments={"production": urls[new]},
        query_settings={"array_format": "repeat" if new else "comma"},
        streaming={"on_event": [*late, {"kind": "fallthrough", "handle": "yield"}]},
    )


def header(name: str) -> Schema:
    return {"type": "apiKey", "in": "header", "name": name}


OLD_SCHEMES = {"Key": header("X-Token"), "Door": {"type": "http", "scheme": "bearer"}}
NEW_SCHEMES = {"Key": header("X-Key"), "Door": {"type": "http", "scheme": "basic"}}


def wire(new: bool) -> Side:
    """One side of what only the server sees, and of headers, in an SDK without users of an earlier one."""
    key: list[Schema] = [{"Key": []}]
    sizes = {
        "name": "sizes",
        "in": "query",
        "style": "pipeDelimited" if new else "form",
        "explode": False,
        "schema": TAGS,
    }
    document = {
        **shop({"Key": header("X-Key")}),
        "paths": paths(
            _with_header("/limits", "X-Limit", None if new else "integer"),
            _with_header("/quotas", "X-Quota", "string" if new else "integer"),
            _with_header("/rates", "X-Rate", "integer" if new else None),
            operation("get", "/sizes", answer=TEXT, parameters=[sizes]),
            operation("get", "/locks", answer=TEXT, security=key if new else []),
            operation("get", "/gates", answer=TEXT, security=[*key, *([{}] if new else [])]),
        ),
    }
    option = {"type": "string", "nullable": True, "auth": {"security_scheme": "Key", "role": "value"}}
    settings = configured("library", "wire", settings={"naming": "clean"}, client_settings={"opts": {"key": option}})
    return document, settings, "wire"


def hooked(new: bool) -> Side:
    """One side of methods that take webhooks: an event comes and one goes, and another option has the key."""
    names = ("paid", "lost", "found")
    kinds = {name.capitalize(): record({"type": {"const": name}}, ["type"]) for name in names}
    bodies = {name: {"$ref": f"#/components/schemas/{name.capitalize()}"} for name in names}
    sent = ("paid", "found" if new else "lost")
    document = {
        **shop({}),
        "paths": paths(*(operation("get", f"/{name}", answer=body) for name, body in bodies.items())),
        "webhooks": {name: {"post": _request(bodies[name])} for name in sent},
        "components": {"schemas": kinds},
    }
    unwrap = {"type": "webhook_unwrap", "webhook_key_opt": "two" if new else "one"}
    resources = {
        "kinds": {"methods": {name: f"get /{name}" for name in names}},
        "webhooks": {"methods": {"unwrap": unwrap}},
    }
    options = {name: {"type": "string", "nullable": True} for name in ("one", "two")}
    settings = configured("library", "hooks", resources=resources, client_settings={"opts": options})
    return document, settings, "hooks"


def _request(body: Schema) -> Schema:
    return {"requestBody": {"content": {"application/json": {"schema": body}}}}


def _with_header(path: str, name: str, kind: str | None) -> Schema:
    headers = {name: {"schema": {"type": kind}}} if kind else {}
    content = {"application/json": {"schema": TEXT}}
    responses = {"200": {"description": "Done.", "headers": headers, "content": content}}
    return {path: {"get": {"responses": responses}}}


def _read_header(resource: str, kind: str) -> str:
    name = f"X-{resource.capitalize().removesuffix('s')}"
    return f"raw = client.{resource}.with_raw_response.list()\nvalue: {kind} | None = raw.header({name!r})"


NAMED = (
    Case("client-renamed", caller="from named import Library\nLibrary(base_url=url).books.list()", subject="library:"),
    Case("environment-removed", caller="Client(environment='test')", subject="environment"),
    Case("environment-added", caller="Client(environment='production')", subject="environment"),
    Case(
        "model-moved", caller="from named.types.book import Book\nbook: Book = client.books.list()", subject="/book.py"
    ),
    Case(
        "resource-renamed",
        caller="from named.resources.books import Books\nbooks: Books = client.books",
        subject="books:",
    ),
    Case(
        "http-library-changed",
        caller="import httpx\nClient(base_url=url, http_client=httpx.Client())",
        subject="http_client",
    ),
    Case(
        "raw-responses-changed",
        caller=(
            "import asyncio\nfrom named import AsyncClient\nasync def main() -> None:\n"
            "    response = await AsyncClient(base_url=url).books.with_raw_response.list()\n"
            "    book = response.parse()\n    assert book.title\nasyncio.run(main())"
        ),
        subject="book.title",
    ),
)
SENT = (
    Case("auth-changed", caller="client.keys.list()"),
    Case("auth-kind-changed", caller="Client(base_url=url, door='a', **given).doors.list()"),
    Case("base-url-changed", caller="Client(**given).books.list()"),
    Case("client-default-changed", caller="client.books.list()"),
    Case("query-format-changed", caller="client.books.list(tags=['a', 'b'])"),
    Case(
        "stream-events-changed",
        caller="with client.notes.create(stream=True) as notes:\n    assert len(list(notes)) == 2",
    ),
    Case(
        "variables-renamed",
        caller="os.environ['LIBRARY_BASE_URL'] = url + '/else'\n"
        "assert str(Client(**given).base_url).startswith(url + '/else')",
    ),
)
WIRE = (
    Case("response-header-removed", caller=_read_header("limits", "int"), subject="limits"),
    Case("response-header-retyped", caller=_read_header("quotas", "int"), subject="quotas"),
    Case("response-header-added", caller="client.rates.with_raw_response.list()", subject="rates"),
    Case("parameter-format-changed", caller="client.sizes.list(sizes=['a', 'b'])", subject="sizes"),
    Case("security-tightened", caller="client.locks.list()", subject="locks"),
    Case("security-relaxed", caller="Client(base_url=url, key='a').gates.list()", subject="gates"),
)
WEBHOOKS = (
    Case(
        "webhook-event-added",
        caller=(
            "from hooks.types import Lost, Paid\n"
            'event: Paid | Lost = client.webhooks.unsafe_unwrap(\'{"type": "paid"}\')'
        ),
        subject="webhookevent",
    ),
    Case(
        "webhook-event-removed",
        caller=(
            "from hooks.types import Lost, Paid, WebhookEvent\n"
            "events: list[Paid | Lost] = []\nmore: list[WebhookEvent] = events"
        ),
        subject="webhookevent",
    ),
    Case(
        "webhook-key-changed",
        caller=(
            "import base64, hashlib, hmac, time\nnow = str(int(time.time()))\n"
            "digest = hmac.digest(b'a', f'1.{now}.{{}}'.encode(), hashlib.sha256)\n"
            "headers = {'webhook-id': '1', 'webhook-timestamp': now}\n"
            "headers['webhook-signature'] = f'v1,{base64.b64encode(digest).decode()}'\n"
            "Client(base_url=url, one='a', **given).webhooks.unwrap('{}', headers=headers)"
        ),
        subject="unwrap",
    ),
)
OTHER_PACKAGE = (Case("package-renamed", caller="client.books.list()"),)


def plain(package: str) -> Side:
    return {**shop({}), "paths": operation("get", "/books", answer=BOOK)}, configured("library", package), package


def paged(new: bool) -> Side:
    settings = configured("library", "paged", resources=resources(new), pagination=schemes(new))
    return library(new), settings, "paged"


def pairs(url: str) -> list[Pair]:
    """Every pair, with a server at `url` that serves each side under its name."""
    urls = [f"{url}/sent-before", f"{url}/sent-after"]
    cases = (*CASES, *RANDOM)
    before, after = ((document(cases, new), configuration(cases, new), "library") for new in (False, True))
    return [
        Pair("library", cases, before, after),
        Pair("named", NAMED, (shop({}), named(False), "named"), (shop({}), named(True), "named")),
        Pair(
            "sent",
            SENT,
            (shop(OLD_SCHEMES), sent(False, urls), "sent"),
            (shop(NEW_SCHEMES), sent(True, urls), "sent"),
        ),
        Pair("paged", PAGED, paged(False), paged(True)),
        Pair("wire", WIRE, wire(False), wire(True)),
        Pair("hooks", WEBHOOKS, hooked(False), hooked(True)),
        Pair("moved", OTHER_PACKAGE, plain("moved"), plain("gone")),
    ]


WHOLE = (*NAMED, *SENT, *PAGED, *WIRE, *WEBHOOKS, *OTHER_PACKAGE)
