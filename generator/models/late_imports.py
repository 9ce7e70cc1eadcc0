"""Imports that go in a circle.

A late import stands at the end of its module, where what the module defines is there already. `from .b import B` still fails
when this module is loaded in the middle of `b`'s own first imports, before `b` has defined anything; then the module is
imported instead of its name (`from . import b as _b`), which always works, and annotations say `_b.B`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.models.names import imported_name, local_name
from generator.pymodel import Import, ModelModule


def absolute(path: PurePosixPath, module: str) -> str:
    """The dotted name, from the package's root, of a module that the file at `path` imports relatively."""
    dots = len(module) - len(module.lstrip("."))
    parents = path.parent.parts[: len(path.parent.parts) - dots + 1]
    return ".".join([*parents, *filter(None, module[dots:].split("."))])


def dotted(path: PurePosixPath) -> str:
    """The dotted name of the module in this file, from the package's root."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@dataclass(frozen=True, slots=True)
class ImportGraph:
    """Which module imports which: `first` before its own classes, `all` at some time."""

    first: Mapping[str, frozenset[str]]
    all: Mapping[str, frozenset[str]]

    def loads_first(self, module: str, other: str) -> bool:
        """Whether `module` may load `other` before it has defined anything of its own."""
        seen: set[str] = set()
        pending = set(self.first.get(module, ()))
        while pending:
            current = pending.pop()
            if current == other:
                return True
            seen.add(current)
            pending |= self.all.get(current, frozenset()) - seen
        return False


def import_graph(modules: Sequence[ModelModule]) -> ImportGraph:
    first = {dotted(module.path): _targets(module.path, module.imports) for module in modules}
    late = {dotted(module.path): _targets(module.path, module.late_imports) for module in modules}
    return ImportGraph(first, {name: targets | late[name] for name, targets in first.items()})


def _targets(path: PurePosixPath, imports: Sequence[Import]) -> frozenset[str]:
    return frozenset(absolute(path, item.module) for item in imports if item.module.startswith("."))


@dataclass(frozen=True, slots=True)
class LateImport:
    """One import below the classes. `whole` is what the module is called when it is imported itself, else None."""

    source: Import
    target: str
    whole: str | None

    def written(self, name: str) -> str:
        """How annotations name what the import brings as `X` or `X as Y`."""
        return f"{self.whole}.{imported_name(name)}" if self.whole else local_name(name)


def late_names(imports: Sequence[LateImport]) -> dict[str, str]:
    """How each name that late imports bring is written."""
    return {local_name(name): item.written(name) for item in imports for name in item.source.names}


def late_imports(module: ModelModule, graph: ImportGraph) -> list[LateImport]:
    """The late imports of a module, without what it imports at its beginning anyway."""
    own, early = dotted(module.path), {(item.module, name) for item in module.imports for name in item.names}
    found = []
    for item in module.late_imports:
        names = tuple(name for name in item.names if (item.module, name) not in early)
        target = absolute(module.path, item.module)
        if names:
            whole = _whole(item) if graph.loads_first(target, own) else None
            found.append(LateImport(Import(item.module, names), target, whole))
    return found


def _whole(item: Import) -> str:
    return "_" + item.module.lstrip(".").replace(".", "_")
