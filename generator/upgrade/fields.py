"""What may stand where in a Swagger 2.0 document: the fixed fields of each kind of object (Swagger 2.0, section 5)."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

from generator import pointer as pointers
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Parse
from generator.jsontypes import JSON

RESTRICTIONS = """maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems
    enum multipleOf"""
TYPED = tuple(f"type format items default {RESTRICTIONS}".split())
"""The keywords by which parameters, headers and items say what their values are; in OpenAPI 3 they stand in a schema."""

VERBS = ("get", "put", "post", "delete", "options", "head", "patch")

_TYPED = f"{' '.join(TYPED)} collectionFormat"

_FIELDS: Mapping[str, tuple[str, ...]] = {
    kind: tuple(fields.split())
    for kind, fields in {
        "document": "swagger info host basePath schemes consumes produces paths definitions parameters responses"
        " securityDefinitions security tags externalDocs",
        "path item": f"$ref {' '.join(VERBS)} parameters",
        "operation": "tags summary description externalDocs operationId consumes produces parameters responses schemes"
        " deprecated security",
        "parameter": f"name in description required allowEmptyValue {_TYPED}",
        "body parameter": "name in description required schema",
        "items": _TYPED,
        "response": "description schema headers examples",
        "header": f"description {_TYPED}",
        "security scheme": "type description name in flow authorizationUrl tokenUrl scopes",
    }.items()
}

_NEWER = {
    "schema": "Write what stands in it beside `in`: type: ...",
    "content": "Write schema: ... here, and the media type under `produces` or `consumes`.",
    "requestBody": "Write a parameter: {name: body, in: body, schema: {...}}",
    "components": "Write its schemas under `definitions`.",
    "servers": "Write host: ..., basePath: ... and schemes: [https].",
    "nullable": "Write x-nullable: true",
}
"""What OpenAPI 3 has and Swagger 2.0 says in another way."""


def report_unknown_fields(kind: str, value: Mapping[str, JSON], pointer: str, report: Reporter) -> None:
    """Warns of keys that mean nothing in an object of this kind."""
    fields = _FIELDS[kind]
    for key in value:
        if key not in fields and not key.startswith("x-"):
            message = f"`{key}` means nothing here; ignored"
            report.warning(Parse.UnknownField, message, pointers.join(pointer, key), _hint(key, fields))


def _hint(key: str, fields: tuple[str, ...]) -> str | None:
    alike = [field for field in fields if field.casefold() == key.casefold()]
    if not alike and key in _NEWER:
        return _NEWER[key]
    alike = alike or get_close_matches(key, fields, 1)
    return f"Did you mean `{alike[0]}`?" if alike else None
