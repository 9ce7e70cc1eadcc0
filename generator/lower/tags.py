"""Whether pydantic can tell the members of a union apart by a tag.

It refuses to build a class with `Field(discriminator=...)` unless the tag has one Python name in all members and a string
in each (pydantic's documentation, "Discriminated unions").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator import ir
from generator.analysis import unions
from generator.naming import NameTable


@dataclass(frozen=True, slots=True)
class Tag:
    """The tag of a union: its wire name, its Python name, and the member that each of its values stands for."""

    wire: str
    name: str
    members: Mapping[str, ir.Type]


def tag_of(union: ir.Union, names: NameTable, definitions: Mapping[str, ir.Definition]) -> Tag | None:
    """The tag that pydantic can go by; None where there is none."""
    if union.tag is None or union.discrimination is not ir.Discrimination.TAG:
        return None
    members: dict[str, ir.Type] = {}
    python_names: dict[str | None, None] = {}
    for member in union.members:
        for value in unions.tag_values(member, union.tag, definitions):
            if not isinstance(value, str):
                return None
            members[value] = member
        python_names[_field_name(member, union.tag, names, definitions)] = None
    name, *others = python_names
    return Tag(union.tag, name, members) if name is not None and not others else None


def _field_name(member: ir.Type, wire: str, names: NameTable, definitions: Mapping[str, ir.Definition]) -> str | None:
    object_ = unions.object_of(member, definitions)
    if object_ is None:
        return None
    fields = zip(object_.fields, names.fields[object_.key])
    return next((name for item, name in fields if item.wire == wire), None)
