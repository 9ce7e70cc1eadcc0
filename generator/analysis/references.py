"""References among schemas, followed to what they mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from generator.document.types import Schema

Resolve: TypeAlias = Callable[[str], Schema]


def seen_through(schema: Schema, resolve: Resolve) -> Schema:
    """What a reference leads to in the end; a reference in a circle is itself."""
    passed: dict[str, None] = {}
    while schema.ref is not None and schema.ref not in passed:
        passed.setdefault(schema.ref)
        schema = resolve(schema.ref)
    return schema
