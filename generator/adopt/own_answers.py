"""Methods whose answer has a class of its own, though the document refers to a schema that is a model: each gets a copy."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from generator import pointer as pointers
from generator.adopt.corrections import Call
from generator.adopt.likeness import Likeness, Schemas
from generator.adopt.sdk import Method
from generator.adopt.shapes import Record, Reference, ShapeReader
from generator.document.types import Operation, Schema

_LEAST = 0.6
"""How well the class must fit the schema."""


def copies_of_models(
    calls: Iterable[Call], schemas: Schemas, shapes: ShapeReader, models: Container[str], owned: Container[object]
) -> list[dict[str, object]]:
    """The transforms of the document; `models` are the pointers of the listed schemas, `owned` the symbols of their classes."""
    likeness = Likeness(shapes, schemas)
    copies: dict[str, str] = {}
    for _, method, operation in calls:
        answer = method.answer
        if not isinstance(answer, Reference) or answer.symbol in owned:
            continue
        if not isinstance(shapes.seen_through(answer), Record):
            continue
        for schema in _answered(method, operation, schemas):
            passed, _ = schemas.behind(schema)
            if passed and passed[0] in models and likeness.of(answer, schema) >= _LEAST:
                copies.setdefault(schema.pointer, passed[0])
    paths = ((_path(model), _path(place)) for place, model in copies.items())
    return [{"command": "copy", "args": {"from": model, "to": place}} for model, place in paths if model and place]


def _answered(method: Method, operation: Operation, schemas: Schemas) -> Iterator[Schema]:
    """The schema of what a method gives: of the body, or of the items of its page."""
    answers = [item.schema for response in operation.responses for item in response.content if item.schema]
    for schema in answers[:1]:
        if method.unwrapped is not None:
            schema = schemas.fields(schema).get(method.unwrapped, schema)
        if method.page is None:
            yield schema
            return
        parts = (schema, *schemas.fields(schema).values())
        yield from [items for part in parts if (items := schemas.seen_through(part).items) is not None][:1]


def _path(pointer: str) -> str | None:
    """A pointer as a JSONPath; None where a quote in it would end the name that it is in."""
    tokens = pointers.split(pointer)
    steps = (f".{token}" if token.isidentifier() else f"['{token}']" for token in tokens)
    return None if "'" in pointer else f"${''.join(steps)}"
