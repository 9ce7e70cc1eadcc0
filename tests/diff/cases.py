"""A pair of documents for each rule that one can see in an SDK."""

from __future__ import annotations

from dataclasses import replace

from tests.diff.answer_cases import ANSWERS, MODELS, TITLED, answering
from tests.diff.documents import BOOK, MAYBE, NUMBER, TEXT, Case, Schema, operation, record, values
from tests.diff.request_cases import METHODS, PARAMETERS

OPTION = {"type": "string", "nullable": True}
NEEDED = {"type": "string"}
CLIENT = (
    Case("option-added-optional", new_options={"@": OPTION}, caller="Client(base_url=url, **given)"),
    Case("option-added-required", new_options={"@": NEEDED}, caller="Client(base_url=url, **given)"),
    Case("option-removed", old_options={"@": OPTION}, caller="Client(base_url=url, @='a', **given)"),
    Case(
        "option-became-required",
        old_options={"@": OPTION},
        new_options={"@": NEEDED},
        caller="Client(base_url=url, **given)",
    ),
    Case(
        "option-became-optional",
        old_options={"@": NEEDED},
        new_options={"@": OPTION},
        caller="text: str = client.@",
    ),
    Case(
        "option-type-changed",
        old_options={"@": {**OPTION, "read_env": "@_KIND"}},
        new_options={"@": {"type": "integer", "nullable": True, "read_env": "@_KIND"}},
        caller="os.environ['@_KIND'] = 'a'\nkind: str | None = Client(base_url=url, **given).@",
    ),
    Case(
        "option-environment-changed",
        old_options={"@": {**NEEDED, "read_env": "@_ONE"}},
        new_options={"@": {**NEEDED, "read_env": "@_TWO"}},
        caller="os.environ['@_ONE'] = 'a'\nClient(base_url=url, **given)",
    ),
    Case(
        "option-location-changed",
        old_options={"@": {**OPTION, "send_in_header": "@-one"}},
        new_options={"@": {**OPTION, "send_in_header": "@-two"}},
        caller="Client(base_url=url, @='a', **given)",
    ),
    Case(
        "client-default-changed",
        old_options={"@": {**NEEDED, "default": "a"}},
        new_options={"@": {**NEEDED, "default": "b"}},
        caller="text: str = client.@",
        where=" of an option",
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
    listed("response-type-widened", TEXT, MAYBE, "print(book.titles[0].upper())"),
    listed("response-value-removed", values("a", "b"), values("b"), "if 'a' == book.titles[0]:\n    pass"),
    chosen("request-value-added", values("a", "b"), values("a", "b", "c"), "client.@.create(book='a')", sent=True),
    chosen("request-value-removed", values("a", "b"), values("b"), "client.@.create(book='a')", sent=True),
    chosen(
        "response-value-added",
        values("a"),
        values("a", "b"),
        "title: Literal['a'] = client.@.create().title",
        sent=False,
    ),
)

CASES = (*METHODS, *PARAMETERS, *ANSWERS, *MODELS, *CLIENT, *ELSEWHERE_IN_DOCUMENTS)
"""Pairs that fit side by side into one document and one configuration."""
