"""Whether two types of an SDK are forms of one: what is answered, and what is sent."""

from __future__ import annotations

from collections.abc import Sequence

from generator.adopt.scope import Symbol
from generator.adopt.shapes import Choice, Constants, Many, Plain, Record, Reference, Shape, ShapeReader, Values

_LEAST = 0.4
"""The share of fields, or of members of a choice, that two forms of one type have in common at least."""


def have_much_in_common(first: Symbol, second: Symbol, shapes: ShapeReader) -> bool:
    """Whether both may be made from one schema, by the names of what is in them."""
    one, other = (shapes.seen_through(Reference(symbol)) for symbol in (first, second))
    if isinstance(one, Choice) != isinstance(other, Choice):
        return not isinstance(one, Record) and not isinstance(other, Record)
    if type(one) is not type(other):
        return isinstance(one, Plain) or isinstance(other, Plain)
    ours, others = _words(one), _words(other)
    if not ours or not others:
        return True
    common = [word for word in ours if word in others]
    return len(common) / len({*ours, *others}) >= _LEAST


def _words(shape: Record | Shape) -> Sequence[str]:
    """The names of what a shape is made of, alike for both forms."""
    match shape:
        case Record(fields, _):
            return list(fields)
        case Choice(members):
            return [word for member in members for word in _words(member)]
        case Reference(symbol):
            return [symbol.name.removesuffix("Param")]
        case Many() | Values():
            return ()
        case Constants(allowed):
            return [str(value) for value in allowed]
        case Plain(name):
            return [name]
