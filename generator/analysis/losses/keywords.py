"""Keywords of schemas that would give a value a type, and do not yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator import pointer as pointers
from generator.analysis.answered_items import schema_of
from generator.analysis.media_types import success_of
from generator.analysis.received import body_schema
from generator.analysis.request_media import RequestMedia
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse
from generator.document.types import Document, Operation, Schema, SecurityScheme
from generator.jsontypes import MISSING

_REPLACE = "Change the schema itself, with an overlay or `openapi.transforms`."
_EXTENSIONS = {
    "x-stainless-override-schema": _REPLACE,
    "x-stainless-python-extend-union": _REPLACE,
    "x-stainless-python-extend-union-imports": _REPLACE,
    "x-stainless-python-custom-imports": _REPLACE,
    "x-stainless-extend-default": "Tell users to pass the default, too: what they pass stands in its place.",
    "x-stainless-nominal": "Name the enum under `models` of the configuration, or leave it out there.",
}
"""What documents say to other generators of a schema in Python."""
_METHOD = "x-stainless-method"
_AUTH = "x-stainless-auth"


def report_keywords(
    document: Document, operations: Iterable[Operation], models: Iterable[str], report: Reporter
) -> None:
    """Reports the schemas that operations send or read and that hold what has no effect on their types."""
    roots = [schema for operation in operations for schema in _schemas_of(operation, document)]
    roots += [document.schema(pointer) for pointer in models]
    for schema in _reached(document, roots):
        for key, message in _without_effect(schema, document):
            place = pointers.join(schema.pointer, *key.split())
            report.warning(Analyse.UnsupportedKeyword, message, place)
        for key, hint in _EXTENSIONS.items():
            if schema.extensions.get(key) not in (None, False):
                _report_extension(schema, key, "the schema is read as it is written", hint, report)


def report_extensions(document: Document, operations: Iterable[Operation], report: Reporter) -> None:
    """Reports what operations and security schemes say to other generators, and what to write instead."""
    for operation in operations:
        if _METHOD in operation.extensions:
            hint = f"Write it in the configuration, under `methods`: `name: {operation.verb} {operation.path}`."
            _report_extension(operation, _METHOD, "the configuration or the path names the method", hint, report)
    for scheme in document.security_schemes.values():
        if _AUTH in scheme.extensions:
            hint = "Write the scheme as its header is sent: {type: apiKey, in: header, name: Authorization}."
            _report_extension(scheme, _AUTH, "credentials are sent as the scheme says", hint, report)


def _report_extension(
    holder: Schema | Operation | SecurityScheme, key: str, instead: str, hint: str, report: Reporter
) -> None:
    message = f"`{key}` has no effect yet: {instead}"
    report.warning(Analyse.UnsupportedKeyword, message, pointers.join(holder.pointer, key), hint)


def _without_effect(schema: Schema, document: Document) -> Iterator[tuple[str, str]]:
    """Keyword, or the path to it, and what is lost by it."""
    if schema.content_schema is not None:
        yield "contentSchema", "the string isn't decoded, so the type of its content is lost"
    default = schema.discriminator.default if schema.discriminator is not None else None
    if default is not None and schema.discriminator is not None:
        tag = schema.discriminator.property_name
        if any(name == tag and _is_closed(value) for name, value in document.schema(default).properties):
            message = (
                f"unknown values of `{tag}` stay as received: `{pointers.last(default)}` allows only constants there"
            )
            yield "discriminator defaultMapping", message


def _is_closed(schema: Schema) -> bool:
    return schema.const is not MISSING or schema.enum is not None


def _schemas_of(operation: Operation, document: Document) -> Iterator[Schema]:
    """What an operation sends and reads."""
    body = operation.request_body
    sent = RequestMedia(document).sent(body.content) if body and body.content else None
    schemas = [parameter.schema for parameter in operation.parameters]
    schemas += [item.schema for item in (sent,) if item is not None]
    schemas += map(body_schema, operation.callbacks)
    for response in operation.responses:
        if response.status.startswith("2") or response is success_of(operation.responses):
            schemas += [schema_of(item, document.schema) for item in response.content]
    yield from (schema for schema in schemas if schema is not None)


def _reached(document: Document, roots: Iterable[Schema]) -> Iterator[Schema]:
    """Every schema that the roots lead to."""
    waiting = list(roots)
    passed: dict[str, None] = {}
    while waiting:
        schema = waiting.pop()
        if schema.pointer not in passed:
            passed.setdefault(schema.pointer)
            yield schema
            if schema.ref is not None:
                waiting.append(document.schema(schema.ref))
            waiting.extend(schema.all_of)
            waiting.extend(_children(schema))


def _children(schema: Schema) -> Iterator[Schema]:
    yield from (member for _, member in (*schema.properties, *schema.pattern_properties))
    yield from (*schema.conditional, *schema.prefix_items, *schema.any_of, *schema.one_of)
    for child in (schema.items, schema.additional_properties):
        if isinstance(child, Schema):
            yield child
