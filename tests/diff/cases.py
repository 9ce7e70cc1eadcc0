"""A pair of documents for each rule that one can see in an SDK."""

from __future__ import annotations

from dataclasses import replace

from tests.diff.documents import BOOK, MAYBE, NUMBER, TEXT, Case, Schema, operation, record, values

CREATE = "client.@.create(title='a')"
READ = "book = client.@.create()\n"
STAYS = operation("get", answer=TEXT)


def taking(rule: str, old: Schema, new: Schema, caller: str = CREATE, also: frozenset[str] = frozenset()) -> Case:
    """A case about the one parameter `title`."""
    before, after = ((operation(takes={"title": side, "pages": NUMBER}),) for side in (old, new))
    return Case(rule, before, after, caller, also)


def answering(rule: str, old: Schema, new: Schema, caller: str, also: frozenset[str] = frozenset()) -> Case:
    """A case about the one model of an answer."""
    paths = (operation(answer=BOOK),)
    return Case(rule, paths, paths, READ + caller, also, {"@Book": old}, {"@Book": new})


def field(rule: str, old: Schema, new: Schema, caller: str = "text: str = book.title") -> Case:
    """A case about the type of a model's one required field."""
    return answering(rule, record({"title": old}, ["title"]), record({"title": new}, ["title"]), caller)


METHODS = (
    Case("resource-removed", (STAYS,), (), "client.@.retrieve()", frozenset({"method-removed", "model-removed"})),
    Case("resource-added", (), (STAYS,), "client", frozenset({"method-added", "model-added"})),
    Case("method-removed", (STAYS, operation("delete", "/@/{id}")), (STAYS,), "client.@.delete('1')"),
    Case(
        "method-renamed",
        (operation("post", operationId="save"), STAYS),
        (operation("put", operationId="save"), STAYS),
        "client.@.create()",
        frozenset({"endpoint-changed"}),
    ),
    Case(
        "method-moved",
        (operation("get", "/@/{id}/pages", operationId="pages"), operation("get", "/@/{id}/pages/{page}"), STAYS),
        (operation("get", "/@/{id}/sheets", operationId="pages"), operation("get", "/@/{id}/pages/{page}"), STAYS),
        "client.@.pages.list('1')",
        frozenset({"endpoint-changed", "resource-added"}),
    ),
    Case("method-added", (STAYS,), (STAYS, operation("delete", "/@/{id}")), "client.@.retrieve()"),
    Case(
        "endpoint-changed",
        (operation("put", "/@/{id}"),),
        (operation("patch", "/@/{id}"),),
        "client.@.update('1')",
    ),
    Case("method-deprecated", (STAYS,), (operation("get", answer=TEXT, deprecated=True),), "client.@.retrieve()"),
    Case("method-undeprecated", (operation("get", answer=TEXT, deprecated=True),), (STAYS,), "client.@.retrieve()"),
    Case("docs-changed", (STAYS,), (operation("get", answer=TEXT, description="All."),), "client.@.retrieve()"),
)

PARAMETERS = (
    Case(
        "parameter-added-required",
        (operation(takes={"title": TEXT}),),
        (operation(takes={"title": TEXT, "pages": NUMBER}, needs=["pages"]),),
        CREATE,
    ),
    Case(
        "parameter-added-optional",
        (operation(takes={"title": TEXT}),),
        (operation(takes={"title": TEXT, "pages": NUMBER}),),
        CREATE,
    ),
    Case(
        "parameter-removed",
        (operation(takes={"title": TEXT, "pages": NUMBER}),),
        (operation(takes={"pages": NUMBER}),),
        CREATE,
    ),
    taking("parameter-renamed", TEXT, {**TEXT, "x-stainless-naming": {"python": {"property_name": "name"}}}),
    Case(
        "parameter-became-required",
        (operation(takes={"title": TEXT}),),
        (operation(takes={"title": TEXT}, needs=["title"]),),
        "client.@.create()",
    ),
    Case(
        "parameter-became-optional",
        (operation(takes={"title": TEXT}, needs=["title"]),),
        (operation(takes={"title": TEXT}),),
        CREATE,
    ),
    Case(
        "parameter-position-changed",
        (operation("post", "/@/{shelf}/{book}/lend"), STAYS),
        (operation("post", "/@/{book}/{shelf}/lend"), STAYS),
        "client.@.lend.create('1', shelf='2')",
        frozenset({"endpoint-changed"}),
    ),
    Case(
        "parameter-location-changed",
        (operation(takes={"title": TEXT}),),
        (operation(query={"title": TEXT}, takes={"pages": NUMBER}),),
        CREATE,
        frozenset({"parameter-added-optional"}),
    ),
    taking("parameter-type-widened", TEXT, {"type": ["string", "integer"]}),
    taking("parameter-type-narrowed", {"type": ["string", "integer"]}, NUMBER),
    taking("parameter-type-described", {}, NUMBER),
    taking("parameter-retyped", TEXT, NUMBER),
    taking("parameter-default-changed", TEXT, {**TEXT, "default": "Untitled"}),
    taking("request-value-added", values("a", "b"), values("a", "b", "c")),
    taking("request-value-removed", values("a", "b"), values("b")),
    taking("parameter-deprecated", TEXT, {**TEXT, "deprecated": True}),
    taking("known-values-changed", {"anyOf": [TEXT, values("b")]}, {"anyOf": [TEXT, values("c")]}),
    Case(
        "params-type-removed",
        (operation(takes={"title": TEXT}), STAYS),
        (operation(), STAYS),
        "from PACKAGE.types.@_create_params import *  # noqa: F403",
        frozenset({"parameter-removed"}),
    ),
)

ANSWERS = (
    Case(
        "response-removed",
        (operation(answer=TEXT),),
        (operation(),),
        "text: str = client.@.create()",
        frozenset({"model-removed"}),
    ),
    Case(
        "response-added",
        (operation(),),
        (operation(answer=TEXT),),
        "from collections.abc import Callable\ndone: Callable[[], None] = client.@.create",
        frozenset({"model-added"}),
    ),
    field("response-type-widened", TEXT, {"type": ["string", "integer"]}),
    field("response-type-narrowed", TEXT, values("a"), "if book.title == 'b':\n    print(book)"),
    field("response-retyped", TEXT, NUMBER),
    field("response-became-nullable", TEXT, MAYBE),
    field("response-became-non-null", MAYBE, TEXT, "text: str | None = book.title\nif book.title is None:\n    pass"),
    field(
        "response-value-added",
        values("a", "b"),
        values("a", "b", "c"),
        "if book.title != 'a' and book.title != 'b':\n    assert_never(book.title)",
    ),
    field("response-value-removed", values("a", "b"), values("b"), "if book.title == 'a':\n    print(book)"),
    answering(
        "response-field-added",
        record({"title": TEXT}, ["title"]),
        record({"title": TEXT, "pages": NUMBER}, ["title"]),
        "text: str = book.title",
    ),
    answering(
        "response-field-removed",
        record({"title": TEXT, "pages": NUMBER}, ["title"]),
        record({"pages": NUMBER}),
        "print(book.title)",
    ),
    field(
        "response-field-renamed",
        TEXT,
        {**TEXT, "x-stainless-naming": {"python": {"property_name": "name"}}},
        "print(book.title)",
    ),
    answering(
        "response-field-became-optional",
        record({"title": TEXT}, ["title"]),
        record({"title": TEXT}),
        "text: str = book.title",
    ),
    answering(
        "response-field-became-required",
        record({"title": TEXT}),
        record({"title": TEXT}, ["title"]),
        "text: str | None = book.title",
    ),
    field("response-field-deprecated", TEXT, {**TEXT, "deprecated": True}),
    Case(
        "streaming-added",
        (operation(takes={"title": TEXT}, answer=TEXT),),
        (operation(takes={"title": TEXT, "stream": {"type": "boolean"}}, answer=TEXT, events=True),),
        "text: str = client.@.create(title='a')",
        frozenset({"parameter-added-optional"}),
    ),
    Case(
        "streaming-removed",
        (operation(takes={"stream": {"type": "boolean"}}, answer=TEXT, events=True),),
        (operation(takes={"stream": {"type": "boolean"}}, answer=TEXT),),
        "client.@.create(stream=True).close()",
    ),
    Case(
        "streaming-changed",
        (operation(takes={"stream": {"type": "boolean"}}, answer=TEXT),),
        (operation(takes={"stream": {"type": "boolean"}}, answer=TEXT, events=True),),
        "text: str = client.@.create(stream=True)",
    ),
)

TITLED = record({"title": TEXT}, ["title"])
USE = "from PACKAGE.types import @Book\ndef read(book: @Book) -> None: ..."
MODELS = (
    Case(
        "model-removed",
        (operation(answer=BOOK),),
        (operation(answer=TEXT),),
        USE,
        frozenset({"response-retyped", "model-added"}),
        {"@Book": TITLED},
    ),
    Case(
        "model-added",
        (STAYS,),
        (STAYS, operation(answer=BOOK)),
        "client.@.retrieve()",
        frozenset({"method-added"}),
        {},
        {"@Book": TITLED},
    ),
    Case(
        "model-kind-changed",
        (operation(answer=BOOK),),
        (operation(answer=BOOK),),
        USE + "\nprint(client.@.create().title)",
        old_schemas={"@Book": TITLED},
        new_schemas={"@Book": {"type": "array", "items": TEXT}},
    ),
    Case(
        "model-renamed",
        (operation(answer=BOOK),),
        (operation(answer={"$ref": "#/components/schemas/@BookOnShelf"}),),
        USE,
        frozenset(),
        {"@Book": TITLED},
        {"@BookOnShelf": TITLED},
        where=" as a component",
    ),
    Case(
        "model-renamed",
        (operation(answer=record({"author": TITLED}, ["author"])),),
        (operation(answer=record({"author": {**TITLED, "title": "Writer"}}, ["author"])),),
        "from PACKAGE.types.@_create_response import Author\nprint(Author)",
    ),
)

OPTION = {"type": "string", "nullable": True}
CLIENT = (
    Case("option-added-optional", new_options={"@": OPTION}, caller="Client()"),
    Case("option-added-required", new_options={"@": {"type": "string"}}, caller="Client()"),
    Case("option-removed", old_options={"@": OPTION}, caller="Client(@='a')"),
    Case("option-became-required", old_options={"@": OPTION}, new_options={"@": {"type": "string"}}, caller="Client()"),
    Case(
        "option-became-optional",
        old_options={"@": {"type": "string"}},
        new_options={"@": OPTION},
        caller="text: str = client.@",
    ),
    Case(
        "option-type-changed",
        old_options={"@": OPTION},
        new_options={"@": {"type": "integer", "nullable": True}},
        caller="Client(@='a')",
    ),
    Case(
        "option-environment-changed",
        old_options={"@": {**OPTION, "read_env": "LIBRARY_ONE"}},
        new_options={"@": {**OPTION, "read_env": "LIBRARY_TWO"}},
        caller="Client(@='a')",
    ),
)


def within(rule: str, old: Schema, new: Schema, caller: str) -> Case:
    """A case about an object that is sent within a body, as one model that several methods may send."""
    paths = (operation(takes={"book": BOOK}),)
    caller = f"client.@.create(book={caller})"
    return Case(rule, paths, paths, caller, frozenset(), {"@Book": old}, {"@Book": new}, where=" within")


def listed(rule: str, old: Schema, new: Schema, caller: str) -> Case:
    """A case about the items of a list in an answer."""
    before, after = (record({"titles": {"type": "array", "items": side}}, ["titles"]) for side in (old, new))
    return replace(answering(rule, before, after, caller), where=" in a list")


def chosen(rule: str, old: Schema, new: Schema, caller: str, sent: bool) -> Case:
    """A case about an enum that has a name."""
    paths = (operation(takes={"book": BOOK}) if sent else operation(answer=record({"title": BOOK}, ["title"])),)
    return Case(rule, paths, paths, caller, frozenset(), {"@Book": old}, {"@Book": new}, where=" with a name")


PAGES, BOTH = record({"pages": NUMBER}), record({"pages": NUMBER, "title": TEXT})
OPEN, OPENED = ({"anyOf": [TEXT, values(*names)]} for names in (["a"], ["a", "b"]))
ELSEWHERE_IN_DOCUMENTS = (
    within("parameter-added-optional", PAGES, BOTH, "{'pages': 1}"),
    within("parameter-added-required", PAGES, record({"pages": NUMBER, "title": TEXT}, ["title"]), "{'pages': 1}"),
    within("parameter-removed", BOTH, PAGES, "{'title': 'a'}"),
    within("parameter-became-required", BOTH, record({"pages": NUMBER, "title": TEXT}, ["title"]), "{'pages': 1}"),
    within("parameter-became-optional", TITLED, record({"title": TEXT}), "{'title': 'a'}"),
    within("parameter-type-widened", TITLED, record({"title": MAYBE}, ["title"]), "{'title': 'a'}"),
    within("parameter-type-narrowed", record({"title": MAYBE}, ["title"]), TITLED, "{'title': None}"),
    within(
        "request-value-added", record({"title": values("a")}), record({"title": values("a", "b")}), "{'title': 'a'}"
    ),
    within("known-values-changed", record({"title": OPEN}), record({"title": OPENED}), "{'title': 'z'}"),
    listed("known-values-changed", OPEN, OPENED, "titles: list[str] = book.titles"),
    listed("response-type-narrowed", MAYBE, TEXT, "titles: list[str | None] = book.titles"),
    listed("response-type-widened", TEXT, MAYBE, "titles: list[str] = book.titles"),
    listed("response-value-removed", values("a", "b"), values("b"), "if 'a' == book.titles[0]:\n    pass"),
    chosen("request-value-added", values("a", "b"), values("a", "b", "c"), "client.@.create(book='a')", sent=True),
    chosen("request-value-removed", values("a", "b"), values("b"), "client.@.create(book='a')", sent=True),
    chosen(
        "response-value-added",
        values("a"),
        values("a", "b"),
        "title = client.@.create().title\nif title != 'a':\n    assert_never(title)",
        sent=False,
    ),
)

CASES = (*METHODS, *PARAMETERS, *ANSWERS, *MODELS, *CLIENT, *ELSEWHERE_IN_DOCUMENTS)
ELSEWHERE = frozenset(
    {
        "auth-changed",
        "base-url-changed",
        "client-renamed",
        "environment-added",
        "environment-removed",
        "http-library-changed",
        "model-moved",
        "package-renamed",
        "resource-renamed",
        "variables-renamed",
    }
)
"""Rules about the whole client or about names that only a configuration gives; they have tests of their own."""
