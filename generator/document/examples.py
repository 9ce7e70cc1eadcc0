"""The first example that a schema, a parameter or a media type has."""

from __future__ import annotations

from generator.jsontypes import JSON, MISSING, Missing
from generator.reading import Mapping


def first_example(holder: Mapping) -> JSON | Missing:
    """The value of `example`, or the first of `examples`: a list in JSON Schema, elsewhere objects by name (Example Object)."""
    examples = holder.get("examples")
    match examples:
        case [first, *_]:
            return first
        case dict():
            values = (item["value"] for item in examples.values() if isinstance(item, dict) and "value" in item)
            return next(values, MISSING)
        case _:
            return holder.get("example", MISSING)
