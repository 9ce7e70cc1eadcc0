"""One class as datamodel-code-generator gets it. Nothing here imports much: the worker's process starts with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

Schema: TypeAlias = "Mapping[str, Any]"

REFERENCE_PREFIX = "#/$defs/"

PLACEHOLDER_PREFIX = "Placeholder_"

FIELD_PREFIX = "field_"


@dataclass(frozen=True, slots=True)
class Reference:
    """A class or alias, as `<module>.<Class>`."""

    target: str


@dataclass(frozen=True, slots=True)
class TaggedUnion:
    """Classes that the field `tag` (its Python name) tells apart."""

    members: tuple[Reference, ...]
    tag: str


@dataclass(frozen=True, slots=True)
class AnyValue:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class Constants:
    """Constants, each as a Python literal."""

    literals: tuple[str, ...]


Placeholder: TypeAlias = "Reference | TaggedUnion | AnyValue | Constants"


@dataclass(frozen=True, slots=True)
class FieldText:
    """What the template adds to a field's type: its name, what follows the type (`" = None"` or nothing), its docstring."""

    name: str
    default: str
    docs: str


@dataclass(frozen=True, slots=True)
class ClassText:
    """The template's context, beside what datamodel-code-generator gives it: `fields` by the name they go under there."""

    key: str
    name: str
    base: str
    docs: str
    fields: Mapping[str, FieldText]
    blank: bool
    """It has neither docs nor fields."""


@dataclass(frozen=True, slots=True)
class Definition:
    """One class: `key` is `<module>.<Class>`, `schema` what datamodel-code-generator sees of it."""

    key: str
    schema: Schema
    text: ClassText
    placeholders: Mapping[str, Placeholder]
