"""Response models: what the model writer hands to datamodel-code-generator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from generator.pymodel.text import Docs, Import, TypeAlias


@dataclass(frozen=True, slots=True)
class ModelField:
    """A field of a response model. `schema` is JSON Schema with refs of the form `#/$defs/<module>.<Class>`."""

    name: str
    wire: str
    schema: Mapping[str, Any]
    required: bool
    docs: Docs | None


@dataclass(frozen=True, slots=True)
class ModelClass:
    name: str
    docs: Docs | None
    fields: tuple[ModelField, ...]


@dataclass(frozen=True, slots=True)
class ModelModule:
    """One file under `types/`: models, the inline objects within them, and aliases, each below what it needs.

    `incomplete` names the classes in a circle, which need a type that is only written below them.
    """

    path: PurePosixPath
    module: str
    pointer: str
    definitions: tuple[ModelClass | TypeAlias, ...]
    incomplete: tuple[str, ...]
    imports: tuple[Import, ...]
    exports: tuple[str, ...]

    @property
    def classes(self) -> tuple[ModelClass, ...]:
        return tuple(item for item in self.definitions if isinstance(item, ModelClass))


@dataclass(frozen=True, slots=True)
class ReexportModule:
    """One file under `types/` whose types stand in another module, since the two need each other."""

    path: PurePosixPath
    home: str
    imports: tuple[Import, ...]
    exports: tuple[str, ...]
