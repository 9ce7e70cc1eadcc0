"""What a document tells of a value beyond its type: bounds, lengths, patterns, formats, which servers hold to; and values
that it shows, as a default or an example."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from generator import ir
from generator.document.types import Schema
from generator.jsontypes import JSON, MISSING, Missing

_TYPED_FORMATS = {"date", "date-time"}
"""Formats that are types of their own."""


def restrictions_of(schema: Schema, resolve: Callable[[str], Schema]) -> ir.Restrictions:
    """The restrictions of a schema with those of what it refers to, in the order of their names."""
    found: dict[str, str | int | float | bool] = {}
    for prefix, part in _parts(schema, resolve, "", {}):
        for keyword, value in _said(part):
            if isinstance(value, (str, int, float)):
                found.setdefault(prefix + keyword, value)
    return tuple(sorted(found.items()))


def _parts(
    schema: Schema, resolve: Callable[[str], Schema], prefix: str, seen: dict[str, None]
) -> Iterator[tuple[str, Schema]]:
    """The schema, what it is made of, what stands beside null in it, and the items of an array, each once."""
    if schema.pointer in seen:
        return
    seen[schema.pointer] = None
    yield prefix, schema
    choice = [member for member in (*schema.one_of, *schema.any_of) if member.types != ("null",)]
    inner = [*([resolve(schema.ref)] if schema.ref else ()), *schema.all_of, *(choice if len(choice) == 1 else ())]
    for part in inner:
        yield from _parts(part, resolve, prefix, seen)
    if schema.items is not None:
        yield from _parts(schema.items, resolve, f"{prefix}items.", seen)


def _said(schema: Schema) -> Iterator[tuple[str, JSON]]:
    """Its own keywords; to allow items that are equal is to ask nothing."""
    yield from ((keyword, value) for keyword, value in schema.restrictions.items() if value is not False)
    if schema.format and schema.format not in _TYPED_FORMATS:
        yield "format", schema.format


def told(*values: JSON | Missing) -> str | None:
    """The first of some values that a document has, as JSON; None where it has none."""
    value = next((value for value in values if value is not MISSING), MISSING)
    return None if isinstance(value, Missing) else json.dumps(value, sort_keys=True)
