"""Keywords of schemas that would give a value a type, and do not yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator import pointer as pointers
from generator.analysis import allof
from generator.analysis.media_types import event_stream, json_media, success_of
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse
from generator.document.types import Document, Operation, Schema


def report_keywords(
    document: Document, operations: Iterable[Operation], models: Iterable[str], report: Reporter
) -> None:
    """Reports the schemas that operations send or read and that hold what has no effect on their types."""
    roots = [schema for operation in operations for schema in _schemas_of(operation)]
    roots += [document.schema(pointer) for pointer in models]
    bases = _bases(document)
    for schema, is_value in _reached(document, roots):
        for key, message in _without_effect(schema, is_value and schema.pointer in bases):
            place = pointers.join(schema.pointer, *key.split())
            report.warning(Analyse.UnsupportedKeyword, message, place)


def _without_effect(schema: Schema, has_children: bool) -> Iterator[tuple[str, str]]:
    """Keyword, or the path to it, and what is lost by it."""
    if schema.prefix_items:
        key = pointers.last(pointers.parent(schema.prefix_items[0].pointer))  # `items` before JSON Schema 2020-12
        yield key, "the types of the first items are lost: all items are of one type"
    if schema.pattern_properties:
        yield "patternProperties", "the types of the properties that match a pattern are lost: they are any value"
    if schema.properties and isinstance(schema.additional_properties, Schema):
        if replace(schema.additional_properties, pointer="") != Schema(""):
            yield "additionalProperties", "beside `properties` the type of other properties is lost: they are any value"
    if schema.has_content_schema:
        yield "contentSchema", "the type of what the string holds is lost: it stays a string"
    if schema.discriminator is not None and schema.discriminator.has_default:
        yield "discriminator defaultMapping", "values that no mapping names are of no type of their own"
    if schema.discriminator is not None and has_children and not allof.has_choice(schema):
        message = (
            "without `oneOf` or `anyOf` a discriminator has no effect: the properties of the derived schemas are lost"
        )
        yield "discriminator", message


def _bases(document: Document) -> Mapping[str, None]:
    """The pointers of the schemas that components extend by `allOf`."""
    components = map(document.schema, document.component_schemas.values())
    return {part.ref: None for schema in components for part in schema.all_of if part.ref is not None}


def _schemas_of(operation: Operation) -> Iterator[Schema]:
    """What an operation sends and reads."""
    success = success_of(operation.responses)
    contents = [success.content if success else (), operation.request_body.content if operation.request_body else ()]
    media = [item for content in contents for item in (json_media(content), event_stream(content)) if item is not None]
    schemas = [parameter.schema for parameter in operation.parameters]
    schemas += [schema for item in media for schema in (item.schema, item.item_schema)]
    yield from (schema for schema in schemas if schema is not None)


def _reached(document: Document, roots: Iterable[Schema]) -> Iterator[tuple[Schema, bool]]:
    """Every schema that the roots lead to, and whether it is that of a value or only a part of one (`allOf`)."""
    waiting = [(schema, True) for schema in roots]
    passed: dict[tuple[str, bool], None] = {}
    while waiting:
        schema, is_value = waiting.pop()
        if (schema.pointer, is_value) not in passed:
            passed.setdefault((schema.pointer, is_value))
            yield schema, is_value
            if schema.ref is not None:
                waiting.append((document.schema(schema.ref), is_value))
            waiting.extend((part, allof.only_reference(schema) is not None and is_value) for part in schema.all_of)
            waiting.extend((child, True) for child in _children(schema))


def _children(schema: Schema) -> Iterator[Schema]:
    yield from (member for _, member in (*schema.properties, *schema.pattern_properties))
    yield from (*schema.prefix_items, *schema.any_of, *schema.one_of)
    for child in (schema.items, schema.additional_properties):
        if isinstance(child, Schema):
            yield child
