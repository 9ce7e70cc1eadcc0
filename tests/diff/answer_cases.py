"""Pairs of documents about what methods answer, and about models."""

from __future__ import annotations

from tests.diff.documents import BOOK, MAYBE, NUMBER, TEXT, Case, Schema, operation, record, values

READ = "book = client.@.create()\n"
STAYS = operation("get", answer=TEXT)


def answering(rule: str, old: Schema, new: Schema, caller: str, also: frozenset[str] = frozenset()) -> Case:
    """A case about the one model of an answer."""
    paths = (operation(answer=BOOK),)
    return Case(rule, paths, paths, READ + caller, also, {"@Book": old}, {"@Book": new})


def field(rule: str, old: Schema, new: Schema, caller: str = "print(book.title.upper())") -> Case:
    """A case about the type of a model's one required field."""
    return answering(rule, record({"title": old}, ["title"]), record({"title": new}, ["title"]), caller)


ANSWERS = (
    Case(
        "response-removed",
        (operation(answer=TEXT),),
        (operation(),),
        "print(client.@.create().upper())",
        frozenset({"model-removed"}),
    ),
    Case(
        "response-added",
        (operation(),),
        (operation(answer=TEXT),),
        "from collections.abc import Callable\ndone: Callable[[], None] = client.@.create",
        frozenset({"model-added"}),
    ),
    Case(
        "response-kind-changed",
        (operation(answer=TEXT),),
        (operation(responses={"200": {"description": "Done", "content": {"application/pdf": {}}}}),),
        "print(client.@.create().upper())",
        frozenset({"model-removed"}),
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
        "title: Literal['a', 'b'] = book.title",
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
        "print(book.title.upper())",
    ),
    answering(
        "response-field-became-required",
        record({"title": TEXT}),
        record({"title": TEXT}, ["title"]),
        "text: str | None = book.title",
    ),
    answering(
        "response-field-key-changed",
        record({"title": TEXT}, ["title"]),
        record({"name": {**TEXT, "x-stainless-naming": {"python": {"property_name": "title"}}}}, ["name"]),
        "print(book.to_dict()['title'])",
    ),
    field("response-field-deprecated", TEXT, {**TEXT, "deprecated": True}),
    Case(
        "streaming-added",
        (operation(takes={"title": TEXT}, answer=TEXT),),
        (operation(takes={"title": TEXT, "stream": {"type": "boolean"}}, answer=TEXT, events=True),),
        "from library.types.@_create_params import @@CreateParams\n@@CreateParams(title='a')",
        frozenset({"parameter-added-optional"}),
    ),
    Case(
        "streaming-removed",
        (operation(takes={"stream": {"type": "boolean"}}, answer=TEXT, events=True),),
        (operation(takes={"stream": {"type": "boolean"}}, answer=TEXT),),
        "for text in client.@.create(stream=True):\n    assert text == 'text'",
    ),
    Case(
        "streaming-changed",
        (operation(takes={"stream": {"type": "boolean"}}, answer=TEXT),),
        (operation(takes={"stream": {"type": "boolean"}}, answer=TEXT, events=True),),
        "print(client.@.create(stream=True).upper())",
    ),
)

TITLED = record({"title": TEXT}, ["title"])
USE = "from library.types import @Book\ndef read(book: @Book) -> None: ..."
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
        "from library.types.@_create_response import Author\nprint(Author)",
    ),
)
