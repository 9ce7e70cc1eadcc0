"""Params: what methods take."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.pymodel.text import Docs, Import, TypeAlias


@dataclass(frozen=True, slots=True)
class TypedDictKey:
    name: str
    annotation: str
    docs: Docs | None


@dataclass(frozen=True, slots=True)
class TypedDictClass:
    """`class name(bases)`: `bases` ends in `total=False`."""

    name: str
    bases: str
    docs: Docs | None
    keys: tuple[TypedDictKey, ...]

    @property
    def ends_with_gap(self) -> bool:
        """Whether an empty line stands at its end: the one that sets the docs of a key off."""
        return bool(self.keys and self.keys[-1].docs)


@dataclass(frozen=True, slots=True)
class Constant:
    """`name: annotation = value`; here a table of wire names."""

    name: str
    annotation: str
    value: str


@dataclass(frozen=True, slots=True)
class ParamsModule:
    """One file under `types/`: what a method takes, or the request side of a model."""

    path: PurePosixPath
    pointer: str
    classes: tuple[TypedDictClass, ...]
    aliases: tuple[TypeAlias, ...]
    constants: tuple[Constant, ...]
    imports: tuple[Import, ...]
    exports: tuple[str, ...]
