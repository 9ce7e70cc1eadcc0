"""Changes of a document by the keyword that changes: which rule tells it, or that nothing is told, and why."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.diff.comparing import difference

Document = dict[str, Any]
Edit = Callable[[Document], object]

BASE: Document = {
    "openapi": "3.1.0",
    "info": {"title": "Library", "version": "1.0.0"},
    "servers": [{"url": "https://library.example"}],
    "paths": {
        "/books": {
            "post": {
                "operationId": "createBook",
                "tags": ["books"],
                "security": [{"Key": ["read"]}],
                "parameters": [
                    {"name": "shelf", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
                ],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewBook"}}},
                },
                "responses": {
                    "200": {
                        "description": "Done",
                        "headers": {"X-Limit": {"schema": {"type": "integer"}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Book"}}},
                    },
                    "404": {"description": "None", "content": {"application/json": {"schema": {"type": "object"}}}},
                },
            }
        }
    },
    "components": {
        "securitySchemes": {"Key": {"type": "http", "scheme": "bearer"}},
        "schemas": {
            "NewBook": {
                "type": "object",
                "required": ["title"],
                "properties": {
                    "title": {"type": "string", "maxLength": 80},
                    "pages": {"type": "integer", "minimum": 1, "maximum": 900, "format": "int32"},
                    "code": {"type": "string", "pattern": "^[a-z]+$"},
                    "words": {"type": "array", "items": {"type": "string", "maxLength": 20}, "maxItems": 9},
                    "mood": {"anyOf": [{"type": "string", "maxLength": 9}, {"type": "null"}]},
                    "price": {"type": "number", "multipleOf": 4},
                },
            },
            "Book": {
                "type": "object",
                "required": ["title", "cover"],
                "properties": {
                    "title": {"type": "string", "maxLength": 80},
                    "cover": {"$ref": "#/components/schemas/Cover"},
                },
            },
            "Cover": {
                "oneOf": [{"$ref": "#/components/schemas/Hard"}, {"$ref": "#/components/schemas/Soft"}],
                "discriminator": {"propertyName": "kind"},
            },
            "Hard": {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"const": "hard"}, "grams": {"type": "integer"}},
            },
            "Soft": {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"const": "soft"}, "bends": {"type": "boolean"}},
            },
            "Spiral": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "spiral"}}},
        },
    },
}


def operation(document: Document) -> Document:
    found: Document = document["paths"]["/books"]["post"]
    return found


def component(name: str, *path: str) -> Callable[[Document], Document]:
    def find(document: Document) -> Document:
        found: Document = document["components"]["schemas"][name]
        for part in path:
            found = found[part]
        return found

    return find


def sent(name: str) -> Callable[[Document], Document]:
    return component("NewBook", "properties", name)


def setting(find: Callable[[Document], Document], **values: Any) -> Edit:
    return lambda document: find(document).update(values)


def without(find: Callable[[Document], Document], key: str) -> Edit:
    return lambda document: find(document).pop(key)


def body(document: Document) -> Document:
    found: Document = operation(document)["requestBody"]
    return found


def answer(document: Document) -> Document:
    found: Document = operation(document)["responses"]["200"]
    return found


def python_name(name: str) -> Document:
    return {"x-stainless-naming": {"python": {"property_name": name}}}


TIGHTER, LOOSER = {"parameter-restricted"}, {"parameter-unrestricted"}
JSON_BODY: Document = {
    "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": {"a": {}}}}}}
}
TOLD: dict[str, tuple[Edit, set[str]]] = {
    "maximum decreased": (setting(sent("pages"), maximum=800), TIGHTER),
    "maximum increased": (setting(sent("pages"), maximum=1000), LOOSER),
    "maximum unset": (without(sent("pages"), "maximum"), LOOSER),
    "maximum became exclusive": (
        lambda document: sent("pages")(document).update(exclusiveMaximum=sent("pages")(document).pop("maximum")),
        TIGHTER,
    ),
    "exclusive maximum beside a lower maximum": (setting(sent("pages"), exclusiveMaximum=901), set()),
    "minimum increased": (setting(sent("pages"), minimum=2), TIGHTER),
    "minimum decreased": (setting(sent("pages"), minimum=0), LOOSER),
    "maxLength decreased": (setting(sent("title"), maxLength=70), TIGHTER),
    "minLength set": (setting(sent("title"), minLength=1), TIGHTER),
    "maxItems decreased": (setting(sent("words"), maxItems=8), TIGHTER),
    "minItems set": (setting(sent("words"), minItems=1), TIGHTER),
    "uniqueItems set": (setting(sent("words"), uniqueItems=True), TIGHTER | {"parameter-type-widened"}),
    "uniqueItems false is nothing": (setting(sent("words"), uniqueItems=False), set()),
    "maxLength of items decreased": (
        setting(component("NewBook", "properties", "words", "items"), maxLength=9),
        TIGHTER,
    ),
    "maxLength beside null decreased": (
        lambda document: sent("mood")(document)["anyOf"][0].update(maxLength=8),
        TIGHTER,
    ),
    "pattern changed": (setting(sent("code"), pattern="^[a-z]*$"), TIGHTER),
    "pattern removed": (without(sent("code"), "pattern"), LOOSER),
    "multipleOf generalized": (setting(sent("price"), multipleOf=2), LOOSER),
    "multipleOf changed": (setting(sent("price"), multipleOf=3), TIGHTER),
    "format widened": (setting(sent("pages"), format="int64"), LOOSER),
    "format set": (setting(sent("code"), format="uuid"), {*TIGHTER, "parameter-type-widened"}),
    "maximum of a query parameter set": (
        lambda document: operation(document)["parameters"][0]["schema"].update(maxItems=3),
        TIGHTER,
    ),
    "type changed, bound gone with it": (
        lambda document: component("NewBook", "properties")(document).update(title={"type": "integer"}),
        {"parameter-retyped"},
    ),
    "format that is a type": (setting(sent("code"), format="date"), {"parameter-retyped"}),
    "array to object": (
        lambda document: component("NewBook", "properties")(document).update(words={"type": "object"}),
        {"parameter-retyped"},
    ),
    "key renamed under the same Python name": (
        lambda document: component("NewBook", "properties")(document).update(
            bookCode={**component("NewBook", "properties")(document).pop("code"), **python_name("code")}
        ),
        {"parameter-location-changed"},
    ),
    "default set": (setting(sent("pages"), default=1), {"parameter-default-changed"}),
    "property became an enum": (setting(sent("code"), enum=["a", "b"]), {"parameter-type-narrowed"}),
    "const set": (setting(sent("code"), const="a"), {"parameter-type-narrowed"}),
    "property became read-only": (setting(sent("code"), readOnly=True), {"parameter-removed"}),
    "property of the answer became write-only": (
        setting(component("Book", "properties", "title"), writeOnly=True),
        {"response-field-removed"},
    ),
    "required property": (setting(component("NewBook"), required=["title", "code"]), {"parameter-became-required"}),
    "body removed": (
        without(operation, "requestBody"),
        {"parameter-removed"},
    ),
    "member of a choice in an answer added": (
        lambda document: component("Cover")(document)["oneOf"].append({"$ref": "#/components/schemas/Spiral"}),
        {"response-type-widened", "model-added"},
    ),
    "member of a choice in an answer removed": (
        lambda document: component("Cover")(document)["oneOf"].pop(),
        {"response-type-narrowed", "model-removed"},
    ),
    "value of a discriminator changed": (
        setting(component("Hard", "properties", "kind"), const="stiff"),
        {"response-value-added", "response-value-removed"},
    ),
    "allOf added": (
        lambda document: component("Book")(document).update(
            allOf=[{"type": "object", "properties": {"year": {"type": "integer"}}}]
        ),
        {"response-field-added"},
    ),
    "answer of another media type": (
        lambda document: answer(document).update(content={"text/plain": {"schema": {"type": "string"}}}),
        {"response-retyped", "model-removed"},
    ),
    "media type with other members": (
        lambda document: body(document).update(content={"multipart/form-data": {"schema": {"type": "object"}}}),
        {"parameter-removed", "parameter-added-required", "parameter-format-changed"},
    ),
    "explode": (
        lambda document: operation(document)["parameters"][0].update(explode=False),
        {"parameter-format-changed"},
    ),
    "response header": (without(answer, "headers"), {"response-header-removed"}),
    "second success": (
        lambda document: operation(document)["responses"].update({"202": {"description": "Later"}}),
        {"response-type-widened"},
    ),
    "success without content": (
        lambda document: operation(document)["responses"].update({"200": {"description": "Done"}}),
        {"response-removed", "model-removed", "response-header-removed"},
    ),
    "operation deprecated with a sunset": (
        setting(operation, deprecated=True, **{"x-sunset": "2030-01-01"}),
        {"method-deprecated"},
    ),
    "parameter deprecated": (setting(sent("code"), deprecated=True), {"parameter-deprecated"}),
    "no authentication needed": (
        setting(operation, security=[]),
        {"option-became-optional", "security-relaxed"},
    ),
    "webhook of JSON": (
        lambda document: document.update(webhooks={"sold": {"post": {**JSON_BODY, "responses": {}}}}),
        {"resource-added", "method-added", "option-added-optional", "model-added"},
    ),
    "callback of JSON": (
        setting(operation, callbacks={"sold": {"{$url}": {"post": {**JSON_BODY, "responses": {}}}}}),
        {"model-added"},
    ),
    "title of the API": (
        lambda document: document["info"].update(title="Archive"),
        {"client-renamed", "variables-renamed", "option-environment-changed"},
    ),
}
NOT_TOLD: dict[str, Edit] = {
    "bound of an answer": setting(component("Book", "properties", "title"), maxLength=9),
    "default in an answer": setting(component("Book", "properties", "title"), default="a"),
    "dependentRequired": setting(component("NewBook"), dependentRequired={"code": ["pages"]}),
    "if and then": setting(component("NewBook"), **{"if": {"required": ["code"]}, "then": {"required": ["pages"]}}),
    "not": setting(component("NewBook"), **{"not": {"required": ["code", "pages"]}}),
    "additionalProperties": setting(component("NewBook"), additionalProperties=False),
    "patternProperties": setting(component("NewBook"), patternProperties={"^x-": {"type": "string"}}),
    "one more media type": lambda document: body(document)["content"].update({"application/xml": {}}),
    "error status added": lambda document: operation(document)["responses"].update({"409": {"description": "No"}}),
    "error status removed": lambda document: operation(document)["responses"].pop("404"),
    "scope": setting(operation, security=[{"Key": ["read", "write"]}]),
    "tags": setting(operation, tags=["novels"]),
    "body whose members are required became optional": setting(body, required=False),
    "operationId": setting(operation, operationId="addBook"),
    "stability level": setting(operation, **{"x-stability-level": "beta"}),
    "known values by extension": setting(sent("code"), **{"x-extensible-enum": ["a"]}),
    "schema that no method uses": lambda document: document["components"]["schemas"].pop("Spiral"),
    "mapping that says what the constants say": lambda document: component("Cover")(document)["discriminator"].update(
        mapping={"hard": "#/components/schemas/Hard", "soft": "#/components/schemas/Soft"}
    ),
    "webhook": lambda document: document.update(webhooks={"sold": {"post": {"responses": {}}}}),
    "callback": setting(operation, callbacks={"sold": {"{$url}": {"post": {"responses": {}}}}}),
    "version of the API": lambda document: document["info"].update(version="2.0.0"),
    "component of a body renamed": lambda document: (
        document["components"]["schemas"].update(FreshBook=document["components"]["schemas"].pop("NewBook")),
        body(document)["content"]["application/json"].update(schema={"$ref": "#/components/schemas/FreshBook"}),
    ),
}


def rules(edit: Edit, folder: Path) -> set[str]:
    changed = copy.deepcopy(BASE)
    edit(changed)
    assert changed != BASE
    return {change.rule for change in difference(folder, BASE, changed).changes}


@pytest.mark.parametrize("name", TOLD)
def test_what_is_told(name: str, tmp_path: Path) -> None:
    edit, expected = TOLD[name]
    assert rules(edit, tmp_path) == expected


@pytest.mark.parametrize("name", NOT_TOLD)
def test_what_no_user_of_the_sdk_sees(name: str, tmp_path: Path) -> None:
    assert rules(NOT_TOLD[name], tmp_path) == set()


def test_a_type_that_many_use_is_told_once(tmp_path: Path) -> None:
    """It may be null by itself, and stands beside others: its users have not changed."""
    old = copy.deepcopy(BASE)
    tags = {"anyOf": [{"type": "object", "additionalProperties": {"type": "string"}}, {"type": "null"}]}
    used = {"$ref": "#/components/schemas/Tags"}
    old["components"]["schemas"]["Tags"] = tags
    uses: Document = {
        "plain": used,
        "nullable": {"anyOf": [used, {"type": "null"}]},
        "or": {"anyOf": [used, {"type": "integer"}]},
    }
    component("NewBook", "properties")(old).update(uses)
    component("Book", "properties")(old).update(uses)
    new = copy.deepcopy(old)
    component("Tags")(new)["anyOf"][0]["additionalProperties"] = {"type": ["string", "integer"]}
    found = [(change.rule, change.name) for change in difference(tmp_path, old, new).changes]
    assert found == [("response-type-widened", "types.Tags"), ("parameter-type-widened", "types.Tags")]
