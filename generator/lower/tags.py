"""Whether pydantic can tell the members of a union apart by a tag.

It refuses to build a class with `Field(discriminator=...)` unless the tag has one Python name in all members and a string
in each (pydantic's documentation, "Discriminated unions").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator import ir
from generator.naming import NameTable


@dataclass(frozen=True, slots=True)
class Tag:
    """The tag of a union: its wire name, its Python name, and the member that each of its values stands for."""

    wire: str
    name: str
    members: Mapping[str, ir.Type]


def tag_of(union: ir.Union, names: NameTable, definitions: Mapping[str, ir.Definition]) -> Tag | None:
    """The tag that pydantic can go by; None where there is none."""
    if union.tag is None:
        return None
    tag = union.tag
    members = {value: member for member, values in zip(union.members, tag.values) for value in values}
    name, *others = dict.fromkeys(_field_name(member, tag.wire, names, definitions) for member in union.members)
    strings = {value: member for value, member in members.items() if isinstance(value, str)}
    return Tag(tag.wire, name, strings) if name is not None and not others and strings == members else None


def _field_name(member: ir.Type, wire: str, names: NameTable, definitions: Mapping[str, ir.Definition]) -> str | None:
    object_ = ir.object_of(member, definitions)
    if object_ is None:
        return None
    fields = zip(object_.fields, names.fields[object_.key])
    return next((name for item, name in fields if item.wire == wire), None)
