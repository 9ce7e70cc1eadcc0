"""Pairs of documents about methods and what they take."""

from __future__ import annotations

from dataclasses import replace

from tests.diff.documents import NUMBER, TEXT, Case, Schema, operation, values

CREATE = "client.@.create(title='a')"
STAYS = operation("get", answer=TEXT)


LISTED = {"type": "array", "items": TEXT}
UNIQUE = {**LISTED, "uniqueItems": True}
RESTRICTED, UNRESTRICTED = frozenset({"parameter-restricted"}), frozenset({"parameter-unrestricted"})


def taking(
    rule: str, old: Schema, new: Schema, caller: str = CREATE, also: frozenset[str] = frozenset(), where: str = ""
) -> Case:
    """A case about the one parameter `title`."""
    before, after = ((operation(takes={"title": side, "pages": NUMBER}),) for side in (old, new))
    return Case(rule, before, after, caller, also, where=where)


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
    taking("parameter-type-widened", LISTED, UNIQUE, "client.@.create(title=['a'])", RESTRICTED, " to sets"),
    taking("parameter-sets-refused", UNIQUE, LISTED, "client.@.create(title={'a'})", UNRESTRICTED),
    # Nobody refuses what was always taken only because it is written down now.
    replace(taking("parameter-type-described", {}, NUMBER), enforced=False),
    taking("parameter-retyped", TEXT, NUMBER),
    taking("parameter-restricted", TEXT, {**TEXT, "maxLength": 3}, "client.@.create(title='abcd')"),
    taking("parameter-unrestricted", {**TEXT, "maxLength": 3}, TEXT),
    taking("parameter-default-changed", TEXT, {**TEXT, "default": "Untitled"}),
    taking("request-value-added", values("a", "b"), values("a", "b", "c")),
    taking("request-value-removed", values("a", "b"), values("b")),
    taking("parameter-deprecated", TEXT, {**TEXT, "deprecated": True}),
    taking("known-values-changed", {"anyOf": [TEXT, values("b")]}, {"anyOf": [TEXT, values("c")]}),
    Case(
        "params-type-removed",
        (operation(takes={"title": TEXT}), STAYS),
        (operation(), STAYS),
        "from library.types.@_create_params import @@CreateParams\n@@CreateParams(title='a')",
        frozenset({"parameter-removed"}),
    ),
)
