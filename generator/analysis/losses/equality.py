"""Whether two schemas ask for the same, wherever in the document they are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

from generator.analysis.references import Resolve, seen_through
from generator.document.types import Schema

_WORDS = ("pointer", "title", "description", "extensions", "deprecated", "deprecation")
"""What makes no difference to a value."""

_KEYWORDS = tuple(item.name for item in fields(Schema) if item.name not in _WORDS)


def same_schema(one: Schema | None, other: Schema | None, resolve: Resolve) -> bool:
    """Whether two schemas are the same after their references; two that are not there are the same."""
    if one is None or other is None:
        return one is other
    one, other = seen_through(one, resolve), seen_through(other, resolve)
    return one.pointer == other.pointer or _same_keywords(one, other)


def _same_keywords(one: Schema, other: Schema) -> bool:
    return all(_same(getattr(one, keyword), getattr(other, keyword)) for keyword in _KEYWORDS)


def _same(one: object, other: object) -> bool:
    """Values of the same keyword; references inside are the same when they lead to one place."""
    if isinstance(one, Schema) and isinstance(other, Schema):
        return _same_keywords(one, other)
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return dict(one) == dict(other)
    return one == other
