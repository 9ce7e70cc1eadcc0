"""Response models: what the model writer hands to datamodel-code-generator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from generator.pymodel.text import Docs, Import

EXTRA_VALUES = "__pydantic_extra__"
"""What pydantic calls the values that have no field, whose type a class may say."""


REFERENCE_PREFIX = "#/$defs/"
"""What a reference of a definition's schema begins with."""


@dataclass(frozen=True, slots=True)
class ModelField:
    """What the schema of a class does not say of one of its properties: its Python name, and its docs."""

    name: str
    docs: Docs | None


@dataclass(frozen=True, slots=True)
class ModelDefinition:
    """A class, or an alias of a type that is no object.

    `schema` is JSON Schema in which other types are called `#/$defs/<module>.<name>`. `fields` has the properties of a class
    by their wire names, in its order. An alias is `lazy` where it names what only stands below it.
    """

    name: str
    schema: Mapping[str, Any]
    docs: Docs | None
    fields: Mapping[str, ModelField]
    is_class: bool
    lazy: bool = False

    def needs(self) -> Iterator[str]:
        """The definitions that it names, as `<module>.<name>`."""
        return _references(self.schema)


def _references(schema: Any) -> Iterator[str]:
    if isinstance(schema, Mapping):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"].removeprefix(REFERENCE_PREFIX)
        for value in schema.values():
            yield from _references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _references(value)


@dataclass(frozen=True, slots=True)
class ModelModule:
    """One file under `types/`: models, the inline objects within them, and aliases, each below what it needs.

    `hides_collections`: a class of it has a field called `list` or `dict`, so that its types are `List` and `Dict`.
    """

    path: PurePosixPath
    module: str
    pointer: str
    definitions: tuple[ModelDefinition, ...]
    hides_collections: bool = False


@dataclass(frozen=True, slots=True)
class BaseModule:
    """The file from which the response models of one folder import their base class."""

    path: PurePosixPath
    imports: tuple[Import, ...]


@dataclass(frozen=True, slots=True)
class ReexportModule:
    """One file under `types/` whose types stand in another module, since the two need each other."""

    path: PurePosixPath
    home: str
    imports: tuple[Import, ...]
    exports: tuple[str, ...]
