"""Whether pydantic can tell the members of a union apart by a tag.

It refuses to build a class with `Field(discriminator=...)` unless every member requires the tag and gives it constants
(pydantic's documentation, "Discriminated unions"). Where that does not hold, the union stays without a discriminator.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from generator.pymodel import ModelClass, ModelField

Classes: TypeAlias = "Mapping[str, ModelClass]"


def tag_name(members: Sequence[str], discriminator: Mapping[str, Any] | None, classes: Classes) -> str | None:
    """The Python name of the field that tells the members (`<module>.<Class>`) apart, or None when none does."""
    if discriminator is None or len(members) < 2:
        return None
    tags = [_field(classes.get(member), discriminator["propertyName"]) for member in members]
    values = [value for tag in tags for value in _constants(tag)]
    sound = all(_constants(tag) for tag in tags) and len(values) == len(set(values))
    names = [tag.name for tag in tags if tag is not None]
    return names[0] if sound and len(set(names)) == 1 else None


def _field(item: ModelClass | None, wire: str) -> ModelField | None:
    return next((field for field in item.fields if field.wire == wire), None) if item else None


def _constants(tag: ModelField | None) -> list[str]:
    """The constants of a required tag; empty when anything else is allowed."""
    if tag is None or not tag.required:
        return []
    values = [tag.schema["const"]] if "const" in tag.schema else list(tag.schema.get("enum", ()))
    return values if all(isinstance(value, str) for value in values) else []
