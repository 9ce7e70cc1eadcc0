"""The headers that the document names in the answers of success (OpenAPI, Response Object), and their types."""

from __future__ import annotations

from collections.abc import Iterator

from generator import ir
from generator.analysis.plain import literals, scalar
from generator.analysis.references import Resolve, seen_through
from generator.document.types import Operation, Response, Schema
from generator.jsontypes import MISSING

_SCALARS = ("string", "integer", "number", "boolean")


def answer_headers(operation: Operation, resolve: Resolve, request_id: str | None) -> tuple[ir.AnswerHeader, ...]:
    """Each header once, under the name that the document writes first. One that has several types is text.

    That of the request's ID, if the client has one, is an attribute of all responses already.
    """
    passed_over = ("content-type", (request_id or "").lower())  # the first is one that OpenAPI says to ignore
    headers: dict[str, ir.AnswerHeader] = {}
    for response in succeeding(operation):
        for name, schema in response.headers.items():
            if name.lower() in passed_over:
                continue
            type_ = _type(schema, resolve)
            before = headers.get(name.lower())
            if before is not None and before.type != type_:
                type_ = ir.STRING
            headers[name.lower()] = ir.AnswerHeader(before.name if before else name, type_)
    return tuple(headers.values())


def succeeding(operation: Operation) -> Iterator[Response]:
    """The responses of success; `default` where there is no other."""
    named = [response for response in operation.responses if response.status.startswith("2")]
    yield from named or (response for response in operation.responses if response.status == "default")


def _type(schema: Schema, resolve: Resolve) -> ir.Type:
    """What the text of a header is read as: a scalar, or a list of scalars between commas (style `simple`)."""
    schema = seen_through(schema, resolve)
    types = [name for name in schema.types if name != "null"]
    if types == ["array"] and schema.items is not None:
        return ir.Array(_scalar(seen_through(schema.items, resolve)))
    return _scalar(schema)


def _scalar(schema: Schema) -> ir.Type:
    types = [name for name in schema.types if name != "null"]
    if len(types) != 1 or types[0] not in _SCALARS:
        return ir.STRING
    values = literals(schema) if schema.enum is not None or schema.const is not MISSING else None
    if isinstance(values, ir.Literals) and all(isinstance(value, str) for value in values.values):
        return values
    plain = scalar(types[0], schema, reads_formats=True)
    return ir.STRING if plain.read_as in ("base64", "base64url") else plain
