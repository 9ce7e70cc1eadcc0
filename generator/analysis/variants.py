"""What to call the members of a choice that have no name of their own: by what each has and the others have not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from generator.document.types import Schema
from generator.jsontypes import MISSING

Judge = Callable[[Schema, Sequence[Schema]], "str | None"]


def variant_names(members: Sequence[Schema], tag: str | None) -> list[str | None]:
    """A name for each member (refs resolved, `allOf` merged); None where nothing sets it apart.

    In order: the name that the document gives, the title, the constant of the tag or of another required property, a
    property that only this member has, one that only this member requires, one of a type or with a choice of values that
    only this member gives it. What several members have is passed over where they have something else.
    """
    names = [list(_names(member, [other for other in members if other is not member], tag)) for member in members]
    counts = Counter(name for own in names for name in dict.fromkeys(own))
    return [next((name for name in own if counts[name] == 1), own[0] if own else None) for own in names]


def _names(member: Schema, others: Sequence[Schema], tag: str | None) -> Iterator[str]:
    """What a member may be called, the best first."""
    given = member.extensions.get("x-stainless-variantName")
    if isinstance(given, str):
        yield given
    if member.title:
        yield member.title
    constant = _constant(member, tag)
    if constant:
        yield constant
    judges: tuple[Judge, ...] = (_own_required, _own, _required_here, _typed_here, _valued_here)
    yield from filter(None, (judge(member, others) for judge in judges))


def _constant(member: Schema, tag: str | None) -> str | None:
    for name, value in member.properties:
        if (tag is None or name == tag) and name in member.required:
            constant = constant_of(value)
            if constant is not None:
                return constant
    return None


def constant_of(schema: Schema) -> str | None:
    """The one text that a schema allows."""
    values = (schema.enum or ()) if schema.const is MISSING else (schema.const,)
    return values[0] if len(values) == 1 and isinstance(values[0], str) else None


def _own(member: Schema, others: Sequence[Schema]) -> str | None:
    elsewhere = {name for other in others for name, _ in other.properties}
    return next((name for name, _ in member.properties if name not in elsewhere), None)


def _own_required(member: Schema, others: Sequence[Schema]) -> str | None:
    elsewhere = {name for other in others for name, _ in other.properties}
    return next((name for name in _required(member) if name not in elsewhere), None)


def _required_here(member: Schema, others: Sequence[Schema]) -> str | None:
    elsewhere = {name for other in others for name in other.required}
    return next((name for name in _required(member) if name not in elsewhere), None)


def _typed_here(member: Schema, others: Sequence[Schema]) -> str | None:
    elsewhere = {name: {_kind(dict(other.properties).get(name)) for other in others} for name, _ in member.properties}
    for name, value in member.properties:
        kind = _kind(value)
        if kind and kind not in elsewhere[name]:
            return f"{kind} {name}"
    return None


def _valued_here(member: Schema, others: Sequence[Schema]) -> str | None:
    for name, value in member.properties:
        elsewhere = [dict(other.properties).get(name) for other in others]
        values = [item for item in value.enum or () if isinstance(item, str)]
        if values and all(other is None or other.enum != value.enum for other in elsewhere):
            return "_or_".join(values[:3])
    return None


def _required(member: Schema) -> Iterator[str]:
    return (name for name, _ in member.properties if name in member.required)


def _kind(schema: Schema | None) -> str:
    """A word for a property's type; for an array that of its items."""
    if schema is None:
        return ""
    if schema.items is not None:
        return _kind(schema.items)
    return " ".join(schema.types) or ("object" if schema.properties or schema.ref else "")
