"""Which types are the same under another name: those that are gone, held against those that are new by what is in them."""

from __future__ import annotations

from collections.abc import Mapping

from generator import ir
from generator.diff.side import Side, TypeKey


def renames(old: Side, new: Side) -> Mapping[TypeKey, TypeKey]:
    """New types by the old ones that they replace.

    Those of the same place in the document are; else the only one of the same class name; else the only one that is made
    the same.
    """
    gone, added = _only_in(old, new), _only_in(new, old)
    found = {key: key for key in gone if key in added}
    rest = [key for key in added if key not in found]
    for same in (_called_alike, _made_alike):
        for key in gone:
            like = [other for other in rest if other[1] is key[1] and same(old, key, new, other)]
            if key not in found and len(like) == 1:
                found[key] = like[0]
                rest.remove(like[0])
    return found


def _only_in(side: Side, other: Side) -> list[TypeKey]:
    """The types whose name the other side does not have for that way."""
    known = {(name.module, name.name, role) for (_, role), name in other.names.types.items()}
    return [key for key, name in side.names.types.items() if (name.module, name.name, key[1]) not in known]


def _called_alike(old: Side, key: TypeKey, new: Side, other: TypeKey) -> bool:
    return old.names.types[key].name == new.names.types[other].name


def _made_alike(old: Side, key: TypeKey, new: Side, other: TypeKey) -> bool:
    before, after = old.api.definitions[key[0]], new.api.definitions[other[0]]
    match before, after:
        case ir.Object(), ir.Object():
            return bool(before.fields) and _shape(before) == _shape(after)
        case ir.Alias(), ir.Alias():
            return before.type == after.type
        case _:
            return False


def _shape(definition: ir.Object) -> frozenset[tuple[str, bool, type]]:
    return frozenset((field.wire, field.required, type(field.type)) for field in definition.fields)
