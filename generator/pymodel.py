"""What templates and the model writer see: ready strings and booleans, one dataclass for each template's context.

Nothing is decided behind this point. Texts that stand between quotes are complete Python literals; docs are lines that may
stand inside a docstring as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any


@dataclass(frozen=True, slots=True)
class Import:
    """`from <module> import <name>`; the module is relative to the file (`..types.completion`) or absolute (`typing`)."""

    module: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Docs:
    """A docstring's lines, escaped; `one_line` when it fits beside its quotes."""

    lines: tuple[str, ...]
    one_line: bool


# ---- response models: what `models` hands to datamodel-code-generator


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
class TypeAlias:
    """`name: TypeAlias = annotation`, for a type that is no object."""

    name: str
    annotation: str
    docs: Docs | None


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
