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
    """One file under `types/`: a model, the inline objects within it, and its aliases.

    `imports` may run before the classes; `late_imports` name modules that import this one back and stand below them.
    """

    path: PurePosixPath
    module: str
    pointer: str
    classes: tuple[ModelClass, ...]
    aliases: tuple[TypeAlias, ...]
    imports: tuple[Import, ...]
    late_imports: tuple[Import, ...]
    exports: tuple[str, ...]
