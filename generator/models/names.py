"""Which names a module of models knows, and how each name of an annotation is written there.

A field hides a name of the module for every annotation of its class (mypy and pydantic look there first), so `date: date`
would mean the field. Such a name is written with its module instead: `dt.date`, `builtins.list`, `typing.Any`.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TypeAlias

from generator.models.errors import ModelsFault
from generator.pymodel import ModelModule

BUILTINS = frozenset({"bool", "dict", "float", "int", "list", "object", "str", "tuple", "set", "bytes", "type"})

LIBRARY: Mapping[str, tuple[str, str]] = {
    "Annotated": ("typing", "typing"),
    "Any": ("typing", "typing"),
    "Literal": ("typing", "typing"),
    "Optional": ("typing", "typing"),
    "TypeAlias": ("typing", "typing"),
    "Union": ("typing", "typing"),
    "TypeAliasType": ("typing_extensions", "typing_extensions"),
    "date": ("datetime", "dt"),
    "datetime": ("datetime", "dt"),
    "Field": ("pydantic", "pydantic"),
}
"""Where a name comes from, and what that module is called when it is imported whole."""

ImportLine: TypeAlias = "tuple[str, str]"
"""A module, and what to import from it; for a whole module what it is called (`("datetime", "as dt")`)."""


def defined_names(module: ModelModule) -> list[str]:
    """The classes and aliases of a module."""
    return [item.name for item in module.definitions]


def taken_names(module: ModelModule) -> frozenset[str]:
    """What the module defines, and what it imports from its own package."""
    imports = [item for item in module.imports if item.module.startswith(".")]
    return frozenset(defined_names(module)) | {local_name(name) for item in imports for name in item.names}


def absolute(path: PurePosixPath, module: str) -> str:
    """The dotted name, from the package's root, of a module that the file at `path` imports relatively."""
    dots = len(module) - len(module.lstrip("."))
    parents = path.parent.parts[: len(path.parent.parts) - dots + 1]
    return ".".join([*parents, *filter(None, module[dots:].split("."))])


def dotted(path: PurePosixPath) -> str:
    """The dotted name of the module in this file, from the package's root."""
    return ".".join(path.with_suffix("").parts)


def local_name(imported: str) -> str:
    """What `X` or `X as Y` is called after its import."""
    return imported.rpartition(" as ")[2]


def imported_name(imported: str) -> str:
    """What `X` or `X as Y` is called where it comes from."""
    return imported.partition(" as ")[0]


def base_name(module: ModelModule) -> str:
    """What the runtime's BaseModel is called in this module: a model of that name comes first."""
    return "_BaseModel" if "BaseModel" in taken_names(module) else "BaseModel"


@dataclass(slots=True)
class ModuleNames:
    """The names that a module defines or imports, and the imports that its annotations turn out to need."""

    taken: Set[str]
    local: Mapping[str, str]
    """How a class or alias (`<module>.<Class>`) is written here."""
    needed: set[ImportLine] = field(default_factory=set)

    def spell(self, name: str, hidden: Set[str] = frozenset()) -> str:
        """How the name of a builtin or of a library is written where `hidden` (a class's fields) stand in its way."""
        module, qualifier = LIBRARY.get(name, ("builtins", "builtins"))
        if name not in LIBRARY and name not in BUILTINS:
            raise ModelsFault(f"an annotation holds the unknown name {name}")
        if name in hidden or name in self.taken:
            return f"{self._whole(module, qualifier, hidden)}.{name}"
        if name in LIBRARY:
            self.needed.add((module, name))
        return name

    def reference(self, target: str, hidden: Set[str]) -> str:
        """How a class or alias is written. Raises ModelsFault when it is not imported or a field hides it."""
        name = self.local.get(target)
        if name is None:
            raise ModelsFault(f"{target} is used but not imported")
        if name.partition(".")[0] in hidden:
            raise ModelsFault(f"a field named {name} hides the class {target} that its own class refers to")
        return name

    def _whole(self, module: str, qualifier: str, hidden: Set[str]) -> str:
        """Imports the module itself, and returns what it is called."""
        name = f"_{qualifier}" if qualifier in hidden or qualifier in self.taken else qualifier
        self.needed.add((module, "" if name == module else f"as {name}"))
        return name
