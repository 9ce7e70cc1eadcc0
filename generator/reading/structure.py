"""What may stand where in an OpenAPI document: the fixed fields of each kind of object (OpenAPI 3.2, section 4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from generator import pointer as pointers
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Parse
from generator.jsontypes import JSON

_OPERATION = "operations"
_VERBS = dict.fromkeys("get put post delete options head patch trace query".split(), _OPERATION)
_NAMED = {
    "schemas": "{schemas}",
    "responses": "{responses}",
    "parameters": "{parameters}",
    "examples": "{examples}",
    "requestBodies": "{requestBodies}",
    "headers": "{headers}",
    "securitySchemes": "{securitySchemes}",
    "links": "{links}",
    "callbacks": "{callbacks}",
    "pathItems": "{pathItems}",
    "mediaTypes": "{mediaTypes}",
}


def _fields(plain: str, **inner: str) -> Mapping[str, str]:
    """Fields with plain values, and those with objects: `kind`, `[kind]` for a list of them, `{kind}` for them by name."""
    return {**dict.fromkeys(plain.split(), ""), **inner}


_VALUE = {"schema": "schemas", "example": "", "examples": "{examples}", "content": "{mediaTypes}"}

_OBJECTS: Mapping[str, Mapping[str, str]] = {
    "document": _fields(
        "openapi jsonSchemaDialect security externalDocs $self",
        info="info",
        servers="[servers]",
        paths="{pathItems}",
        webhooks="{pathItems}",
        **{"x-webhooks": "{pathItems}"},
        components="components",
        tags="[tags]",
    ),
    "info": _fields("title summary description termsOfService contact license version"),
    "servers": _fields("url description name", variables="{variables}"),
    "variables": _fields("enum default description"),
    "tags": _fields("name summary description externalDocs parent kind"),
    "components": _NAMED,
    "pathItems": {
        **_fields("summary description", servers="[servers]", parameters="[parameters]"),
        **_VERBS,
        "additionalOperations": "{operations}",
    },
    _OPERATION: _fields(
        "tags summary description externalDocs operationId deprecated security",
        parameters="[parameters]",
        requestBody="requestBodies",
        responses="{responses}",
        callbacks="{callbacks}",
        servers="[servers]",
    ),
    "parameters": _fields(
        "name in description required deprecated allowEmptyValue style explode allowReserved", **_VALUE
    ),
    "headers": _fields("description required deprecated allowEmptyValue style explode allowReserved", **_VALUE),
    "requestBodies": _fields("description required", content="{mediaTypes}"),
    "responses": _fields("summary description", headers="{headers}", content="{mediaTypes}", links="{links}"),
    "mediaTypes": _fields(
        "example encoding itemEncoding prefixEncoding", schema="schemas", itemSchema="schemas", examples="{examples}"
    ),
    "securitySchemes": _fields(
        "type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl deprecated"
    ),
}
"""The fields of each kind. Kinds are called by the section of `components` that holds them, where there is one."""

_PATTERNED = {"callbacks": "pathItems"}
"""What stands under any key of an object that has no fixed fields (OpenAPI, Callback Object: the keys are expressions)."""

_REFERENCE = frozenset(("$ref", "summary", "description"))

_KEYWORDS = frozenset("""
    $ref $defs $id $schema $anchor $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor $comment $vocabulary type
    properties required items prefixItems additionalProperties patternProperties propertyNames unevaluatedProperties
    unevaluatedItems additionalItems definitions dependencies dependentSchemas dependentRequired contains minContains
    maxContains allOf anyOf oneOf not if then else enum const default description title format nullable deprecated readOnly
    writeOnly example examples discriminator xml externalDocs minimum maximum exclusiveMinimum exclusiveMaximum multipleOf
    minLength maxLength pattern minItems maxItems uniqueItems minProperties maxProperties contentMediaType contentEncoding
    contentSchema
    """.split())
"""The keywords of schemas, in OpenAPI and in JSON Schema of any version."""

_SUBSCHEMAS = {
    **dict.fromkeys("properties patternProperties $defs definitions dependentSchemas".split(), "{schemas}"),
    **dict.fromkeys("prefixItems allOf anyOf oneOf".split(), "[schemas]"),
    **dict.fromkeys(
        "items additionalItems additionalProperties contains propertyNames unevaluatedItems unevaluatedProperties not if then"
        " else contentSchema".split(),
        "schemas",
    ),
}
"""The keywords under which schemas stand in schemas."""

_OLD = frozenset("type format items default enum minimum maximum collectionFormat pattern uniqueItems".split())
"""What Swagger 2.0 wrote beside `in`, and OpenAPI 3 writes into `schema`."""


def kind_at(pointer: str) -> str | None:
    """What kind of object stands at a pointer, by its place alone; None where the place does not say."""
    kind = "document"
    tokens = iter(pointers.split(pointer))
    for token in tokens:
        inner = _PATTERNED.get(kind) or _OBJECTS.get(kind, {}).get(token, "")
        if not inner:
            return None
        if inner[0] in "[{" and next(tokens, None) is None:
            return None
        kind = inner.strip("[]{}")
        if kind == "schemas":  # below a schema are only schemas and what schemas hold
            return kind if next(tokens, None) is None else None
    return kind


def objects(root: dict[str, JSON]) -> Iterator[tuple[str, str, dict[str, JSON]]]:
    """Kind, pointer and value of every object whose kind is known, schemas within schemas included, in document order.

    Left out is what is no mapping where one belongs.
    """
    waiting: list[tuple[str, str, JSON]] = [("document", "", root)]
    while waiting:
        kind, pointer, value = waiting.pop()
        if isinstance(value, dict):
            yield kind, pointer, value
            fields = _fields_of(kind, value)
            inner = [
                child
                for key, below in value.items()
                if fields.get(key)
                for child in _held(below, fields[key], pointers.join(pointer, key))
            ]
            waiting.extend(reversed(inner))


def _fields_of(kind: str, value: Mapping[str, JSON]) -> Mapping[str, str]:
    """The fields of an object that hold others, and what they hold."""
    if kind in _PATTERNED and "$ref" not in value:
        return {key: _PATTERNED[kind] for key in value if not key.startswith("x-")}
    return _SUBSCHEMAS if kind == "schemas" else _OBJECTS.get(kind, {})


def _held(value: JSON, inner: str, pointer: str) -> list[tuple[str, str, JSON]]:
    """Kind, pointer and value of what stands under a field: one object, a list of them, or some by name."""
    kind = inner.strip("[]{}")
    if inner[0] == "{" and isinstance(value, dict):
        return [(kind, pointers.join(pointer, name), item) for name, item in value.items()]
    if isinstance(value, list):
        return [(kind, pointers.join(pointer, index), item) for index, item in enumerate(value)]
    return [] if inner[0] == "{" else [(kind, pointer, value)]


def booleans_below(schema: dict[str, JSON]) -> Iterator[tuple[dict[str, JSON] | list[JSON], str | int]]:
    """The holder and the key of each boolean that stands for a schema right below one (JSON Schema 2020-12, 4.3.2)."""
    for key, value in schema.items():
        inner = _SUBSCHEMAS.get(key, "")
        if inner == "schemas" and isinstance(value, bool):
            yield schema, key
        elif inner == "[schemas]" and isinstance(value, list):
            yield from ((value, index) for index, item in enumerate(value) if isinstance(item, bool))
        elif inner == "{schemas}" and isinstance(value, dict):
            yield from ((value, name) for name, item in value.items() if isinstance(item, bool))


def report_unknown_fields(root: dict[str, JSON], report: Reporter) -> None:
    """Warns of keys that mean nothing where they stand. Schemas may hold any keyword, so nothing is said about theirs."""
    for pointer, key, kind in _unknown(root, "document", ""):
        report.warning(
            Parse.UnknownField, f"`{key}` means nothing here; ignored", pointers.join(pointer, key), _hint(key, kind)
        )


def report_misspelt_keywords(schema: Mapping[str, JSON], pointer: str, report: Reporter) -> None:
    """Warns of keys of a schema that are much like keywords. Others are allowed: everybody may have keywords of their own."""
    for key in [key for key in schema if key not in _KEYWORDS]:
        alike = [] if key.startswith("x-") else get_close_matches(key, sorted(_KEYWORDS), 1, 0.85)
        if alike:
            place = pointers.join(pointer, key)
            report.warning(
                Parse.UnknownField, f"`{key}` means nothing in a schema; ignored", place, f"Did you mean `{alike[0]}`?"
            )


def _unknown(value: JSON, kind: str, pointer: str) -> Iterator[tuple[str, str, str]]:
    if not isinstance(value, dict) or kind not in _OBJECTS and kind not in _PATTERNED:
        return
    fields = _fields_of(kind, value)
    for key, child in value.items():
        inner = fields.get(key)
        if inner:
            yield from _below(child, inner, pointers.join(pointer, key))
        elif inner is None and not key.startswith("x-") and not ("$ref" in value and key in _REFERENCE):
            yield pointer, key, kind


def _below(value: JSON, inner: str, pointer: str) -> Iterator[tuple[str, str, str]]:
    kind = inner.strip("[]{}")
    if inner[0] == "[" and isinstance(value, list):
        for index, item in enumerate(value):
            yield from _unknown(item, kind, pointers.join(pointer, index))
    elif inner[0] == "{" and isinstance(value, dict):
        for name, item in value.items():
            yield from _unknown(item, kind, pointers.join(pointer, name))
    else:
        yield from _unknown(value, kind, pointer)


def _hint(key: str, kind: str) -> str | None:
    if kind in ("parameters", "headers") and key in _OLD:
        return f"Move it into the schema: schema: {{{key}: ...}}"
    fields = _OBJECTS[kind]
    alike = [field for field in fields if field.casefold() == key.casefold()] or get_close_matches(key, fields, 1)
    return f"Did you mean `{alike[0]}`?" if alike else None
