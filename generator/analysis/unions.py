"""What a choice between types amounts to, by the rules of the design's union table.

`combine` runs while types are read: it flattens, drops equal members, takes null out and recognises enums. `discriminate`
runs once every definition is complete, since telling members apart needs to look into them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from generator import ir
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse

MAX_MEMBERS = 500
"""Of a union. Python 3.10 gives up compiling `A | B | ...` somewhere before a thousand."""

MAX_VALUES = 5000
"""Of an enum."""

Definitions: TypeAlias = Mapping[str, ir.Definition]


def combine(members: Iterable[ir.Type], tag: str | None = None) -> ir.Type:
    """The simplest type that admits exactly what the members admit; `tag` is a declared discriminator's property."""
    flat = _distinct(_flatten(members))
    inner = [member for member in flat if not isinstance(member, ir.Nothing)]
    if not inner:
        return ir.NULL if flat else ir.UNKNOWN
    nullable = len(inner) < len(flat) or any(isinstance(member, ir.Nullable) for member in inner)
    bare = _distinct(member.inner if isinstance(member, ir.Nullable) else member for member in inner)
    result = _enum(bare) or _single_or_union(_merge_literals(bare), tag)
    return ir.Nullable(result) if nullable and not isinstance(result, ir.Unknown) else result


def with_decimals(type_: ir.Type) -> ir.Type:
    """A type in which a number or text may be given as a Decimal: as text it keeps all its digits."""
    match type_:
        case ir.Nullable(inner):
            return ir.Nullable(with_decimals(inner))
        case ir.Union(members) if set(members) == {ir.Scalar(ir.ScalarKind.NUMBER), ir.STRING}:
            return replace(type_, members=tuple(_with_decimal(member) for member in members))
        case _:
            return type_


def _with_decimal(member: ir.Type) -> ir.Type:
    return replace(member, also="decimal") if isinstance(member, ir.Scalar) and member == ir.STRING else member


def discriminated(definitions: Definitions, report: Reporter) -> dict[str, ir.Definition]:
    """The definitions with all unions in them resolved; a note where nothing tells the members of one apart."""
    return {key: _discriminated(definition, definitions, report) for key, definition in definitions.items()}


def _discriminated(definition: ir.Definition, definitions: Definitions, report: Reporter) -> ir.Definition:
    match definition:
        case ir.Object(fields=fields, extra=extra):
            known = tuple(replace(item, type=_noted(item.type, item.key, definitions, report)) for item in fields)
            rest = _noted(extra, ir.pointer_of(definition.key), definitions, report) if extra is not None else None
            return replace(definition, fields=known, extra=rest)
        case ir.Alias(type=type_):
            return replace(definition, type=_noted(type_, ir.pointer_of(definition.key), definitions, report))


def _noted(type_: ir.Type, pointer: str, definitions: Definitions, report: Reporter) -> ir.Type:
    resolved = discriminate(type_, definitions)
    for note in notes(resolved):
        report.note(
            Analyse.UntaggedUnion, note, pointer, "To tell them apart, give each a property with a constant of its own."
        )
    return resolved


def discriminate(type_: ir.Type, definitions: Definitions) -> ir.Type:
    """The same type with every union in it resolved: how its members are told apart, and why not when they are not."""
    match type_:
        case ir.Array(items):
            return replace(type_, items=discriminate(items, definitions))
        case ir.Tuple(items, rest):
            others = discriminate(rest, definitions) if rest is not None else None
            return ir.Tuple(tuple(discriminate(item, definitions) for item in items), others)
        case ir.Map(values):
            return ir.Map(discriminate(values, definitions))
        case ir.Nullable(inner):
            return ir.Nullable(discriminate(inner, definitions))
        case ir.Union():
            members = tuple(discriminate(member, definitions) for member in type_.members)
            return _resolve(replace(type_, members=members), definitions)
        case _:
            return type_


def notes(type_: ir.Type) -> Iterator[str]:
    """Why unions within a resolved type can not be told apart."""
    match type_:
        case ir.Array(inner) | ir.Map(inner) | ir.Nullable(inner):
            yield from notes(inner)
        case ir.Union(members, note=note):
            if note:
                yield note
            for member in members:
                yield from notes(member)
        case ir.Tuple(parts=parts):
            for part in parts:
                yield from notes(part)
        case _:
            return


def _tag_values(member: ir.Type, tag: str, definitions: Definitions) -> tuple[ir.Value, ...]:
    """The constants by which a property of an object that is always meant tells it apart; empty when it does not."""
    found = ir.object_of(member, definitions)
    if found is None:
        return ()
    for field in found.fields:
        if field.wire == tag and (field.required or field.always) and isinstance(field.type, ir.Literals):
            return field.type.values
    return ()


def _flatten(members: Iterable[ir.Type]) -> Iterable[ir.Type]:
    for member in members:
        match member:
            case ir.Union(inner, declared=None):
                yield from _flatten(inner)
            case ir.Nullable(ir.Union(inner, declared=None)):
                yield from _flatten(inner)
                yield ir.NULL
            case _:
                yield member


def _distinct(members: Iterable[ir.Type]) -> list[ir.Type]:
    """Each type once. To Python `true` and 1 are equal; as JSON they are two values."""
    return list({(member, _kinds_of_values(member)): member for member in members}.values())


def _kinds_of_values(type_: ir.Type) -> tuple[type, ...]:
    return tuple(map(type, type_.values)) if isinstance(type_, ir.Literals) else ()


def _enum(members: Sequence[ir.Type]) -> ir.Type | None:
    """A string beside known strings is an open enum: any string will do, and an editor can offer the known ones."""
    known: dict[str, None] = {}
    is_open = False
    for member in members:
        match member:
            case ir.Scalar(ir.ScalarKind.STRING):
                is_open = True
            case ir.OpenEnum(values):
                is_open = True
                known.update(dict.fromkeys(values))
            case ir.Literals(values) if all(isinstance(value, str) for value in values):
                known.update(dict.fromkeys(str(value) for value in values))
            case _:
                return None
    known_first = bool(members) and isinstance(members[0], ir.Literals)
    return ir.OpenEnum(tuple(known), known_first) if is_open and known else None


def _merge_literals(members: Sequence[ir.Type]) -> list[ir.Type]:
    """All closed sets of values become one, at the place of the first."""
    values = dict.fromkeys(
        (type(value), value) for member in members if isinstance(member, ir.Literals) for value in member.values
    )
    merged = ir.Literals(tuple(value for _, value in values))
    return _distinct(merged if isinstance(member, ir.Literals) else member for member in members)


def _single_or_union(members: Sequence[ir.Type], tag: str | None) -> ir.Type:
    if any(isinstance(member, ir.Unknown) for member in members):
        return ir.UNKNOWN
    if len(members) == 1:
        return members[0]
    return ir.Union(tuple(members), declared=tag)


def _resolve(union: ir.Union, definitions: Definitions) -> ir.Union:
    tag = _tag(union.declared, union.members, definitions) if union.declared else None
    tag = tag or _inferred_tag(union.members, definitions)
    if tag:
        return replace(union, tag=tag, note=None)
    alike = _alike(union.members, lambda member: ir.shape(member, definitions))
    if not alike:
        return replace(union, note=None)
    first, second = alike
    note = f"members {first} and {second} of the union can't be told apart in JSON; the first that fits is taken"
    return replace(union, note=note)


def _tag(wire: str, members: Sequence[ir.Type], definitions: Definitions) -> ir.Tag | None:
    """The tag that a property is; None where its values leave a member open, or two members have one."""
    values = tuple(_tag_values(member, wire, definitions) for member in members)
    every = [(type(value), value) for own in values for value in own]
    return ir.Tag(wire, values) if all(values) and len(every) == len(set(every)) else None


def _inferred_tag(members: Sequence[ir.Type], definitions: Definitions) -> ir.Tag | None:
    first = ir.object_of(members[0], definitions)
    if first is None:
        return None
    candidates = (field.wire for field in first.fields if isinstance(field.type, ir.Literals))
    return next((tag for wire in candidates if (tag := _tag(wire, members, definitions))), None)


def _alike(members: Sequence[ir.Type], shape_of: Callable[[ir.Type], frozenset[ir.Shape]]) -> tuple[int, ...]:
    """The positions, from 1, of the first two members that share a shape; empty when no two do."""
    shapes = [shape_of(member) for member in members]
    for later, found in enumerate(shapes):
        for earlier in range(later):
            if found & shapes[earlier]:
                return (earlier + 1, later + 1)
    return ()
