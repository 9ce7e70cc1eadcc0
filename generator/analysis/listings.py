"""Which operations answer with many things, whatever their path says."""

from __future__ import annotations

from collections.abc import Callable

from generator.analysis.references import Resolve, seen_through
from generator.document.types import Operation, Schema


def answers_many(resolve: Resolve) -> Callable[[Operation], bool]:
    """Says of an operation whether its first success is an array, or an object that holds one array of objects."""
    return lambda operation: any(_holds_many(schema, resolve) for schema in _success(operation))


def _success(operation: Operation) -> list[Schema]:
    """The schema of the first success, if it has one."""
    success = next((response for response in operation.responses if response.status.startswith("2")), None)
    schema = success.content[0].schema if success is not None and success.content else None
    return [schema] if schema is not None else []


def _holds_many(schema: Schema, resolve: Resolve) -> bool:
    schema = seen_through(schema, resolve)
    members = [seen_through(member, resolve) for _, member in schema.properties]
    return _is_array(schema) or [_is_array_of_objects(member, resolve) for member in members].count(True) == 1


def _is_array_of_objects(schema: Schema, resolve: Resolve) -> bool:
    if schema.items is None or not _is_array(schema):
        return False
    item = seen_through(schema.items, resolve)
    return bool(item.properties or item.one_of or item.any_of or item.all_of)


def _is_array(schema: Schema) -> bool:
    return "array" in schema.types
