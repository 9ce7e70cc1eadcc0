"""Discriminators that a document declares, written down as constants where the members' own schemas leave them open.

A mapping says which value of the property stands for which member; without one it is the member's component name
(OpenAPI, Discriminator Object). A member whose property is any string can only have that value in the union.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator import ir
from generator.analysis import allof
from generator.document.types import Discriminator, Schema
from generator.pointer import last


@dataclass(slots=True)
class DeclaredTags:
    """Collects what unions declare of their members while schemas are read."""

    _values: dict[tuple[str, str], list[tuple[str, ...]]] = field(default_factory=dict)

    def note(self, schema: Schema, members: Sequence[Schema], types: Sequence[ir.Type]) -> None:
        """Remembers the values that `schema` declares for its members, as far as they are components."""
        if schema.discriminator is None:
            return
        for member, type_ in zip(members, types):
            ref = allof.chosen_reference(member)
            if ref is not None and isinstance(type_, ir.Named) and not _stands_for_others(ref, schema.discriminator):
                key = (type_.key, schema.discriminator.property_name)
                self._values.setdefault(key, []).append(_values(ref, schema.discriminator))

    def narrowed(self, definitions: Mapping[str, ir.Definition]) -> dict[str, ir.Definition]:
        """The definitions with those constants in. Where two unions give a member different values, it stays open."""
        result = dict(definitions)
        for (key, wire), (values, *others) in self._values.items():
            definition = result.get(key)
            if isinstance(definition, ir.Object) and all(other == values for other in others):
                result[key] = replace(
                    definition, fields=tuple(_narrow(item, wire, values) for item in definition.fields)
                )
        return result


def default_member(schema: Schema, members: Sequence[Schema]) -> list[Schema]:
    """The schema of values that no mapping names, where it is not among the members of the choice (`defaultMapping`)."""
    default = schema.discriminator.default if schema.discriminator else None
    if default is None or any(allof.chosen_reference(member) == default for member in members):
        return []
    return [Schema(f"{schema.pointer}/discriminator/defaultMapping", ref=default)]


def _stands_for_others(ref: str, discriminator: Discriminator) -> bool:
    """Whether a member is what a value is that no mapping names (OpenAPI 3.2, `defaultMapping`)."""
    return ref == discriminator.default and ref not in discriminator.mapping.values()


def _values(ref: str, discriminator: Discriminator) -> tuple[str, ...]:
    mapped = tuple(value for value, target in discriminator.mapping.items() if target == ref)
    return mapped or (last(ref),)


def _narrow(item: ir.Field, wire: str, values: tuple[str, ...]) -> ir.Field:
    if item.wire != wire:
        return item
    match item.type:
        case ir.Scalar(ir.ScalarKind.STRING):
            return replace(item, type=ir.Literals(values), required=True)
        case ir.Literals(known) if len(known) > len(values) and set(values) <= set(known):
            return replace(item, type=ir.Literals(values), required=True)
        case _:
            return item


def has_only(type_: ir.Type, default: str | None) -> bool:
    """Whether a type has a single value, and that is the default, which is JSON."""
    return isinstance(type_, ir.Literals) and [json.dumps(value) for value in type_.values] == [default]
