"""References to what was still being read: once all is known, they become what the others of their kind are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator import ir
from generator.analysis import unions


def settled(definitions: Mapping[str, ir.Definition], references: Mapping[str, ir.Type]) -> dict[str, ir.Definition]:
    """The definitions without names of what turned out to need none, such as an object beside null.

    `references` has the type of each reference's target.
    """
    meanings = {key: type_ for key, type_ in references.items() if key not in definitions}
    return (
        {key: _settled(definition, meanings) for key, definition in definitions.items()}
        if meanings
        else {**definitions}
    )


def _settled(definition: ir.Definition, meanings: Mapping[str, ir.Type]) -> ir.Definition:
    match definition:
        case ir.Alias(type=type_):
            return replace(definition, type=_type(type_, meanings))
        case ir.Object(fields=fields, extra=extra):
            known = tuple(replace(item, type=_type(item.type, meanings)) for item in fields)
            return replace(definition, fields=known, extra=_type(extra, meanings) if extra is not None else None)


def _type(type_: ir.Type, meanings: Mapping[str, ir.Type]) -> ir.Type:
    match type_:
        case ir.Named(key) if key in meanings:
            meaning = meanings[key]
            return ir.UNKNOWN if meaning == type_ else _type(meaning, meanings)
        case ir.Array(items):
            return replace(type_, items=_type(items, meanings))
        case ir.Tuple(items, rest):
            settled_rest = _type(rest, meanings) if rest is not None else None
            return ir.Tuple(tuple(_type(item, meanings) for item in items), settled_rest)
        case ir.Map(values):
            return ir.Map(_type(values, meanings))
        case ir.Nullable(inner):
            return unions.combine([_type(inner, meanings), ir.NULL])
        case ir.Union(members, declared=declared):
            return unions.combine([_type(member, meanings) for member in members], declared)
        case _:
            return type_
