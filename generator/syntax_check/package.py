"""The package as a whole: whatever a file names in another one is there, as Python and type checkers will look for it."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import PurePosixPath

from generator import graph
from generator.files import Files
from generator.syntax_check.facts import Facts, ModulePath, Reference, bound_names, module_path
from generator.syntax_check.refusal import UnexpectedCode


def check_package(facts: Mapping[PurePosixPath, Facts], files: Files) -> None:
    """Raises UnexpectedCode for the first reference that leads nowhere, and for modules that can't be loaded one by one.

    `facts` are those of the files that are no runtime.
    """
    package = _Package(files, {module_path(path): item for path, item in facts.items()})
    for path, item in facts.items():
        for reference in item.references:
            missing = package.missing(reference)
            if missing:
                raise UnexpectedCode(path, reference.line, f"`{missing}` is nowhere in the package")
    for circle in graph.circles({module_path(path): item.loads for path, item in facts.items()}):
        modules = " and ".join(".".join(module) for module in circle)
        raise UnexpectedCode(_file(circle[0], facts), 1, f"{modules} need each other to be loaded first")


def _file(module: ModulePath, facts: Mapping[PurePosixPath, Facts]) -> PurePosixPath:
    return next(path for path in facts if module_path(path) == module)


@dataclass(frozen=True, slots=True)
class _Package:
    """Every module by its path; those of the runtime are read when something is looked for in them."""

    files: Files
    modules: dict[ModulePath, Facts]
    folders: frozenset[ModulePath] = field(init=False)

    def __post_init__(self) -> None:
        parents = {parent.parts for path in self.files for parent in path.parents}
        object.__setattr__(self, "folders", frozenset(parents))

    def missing(self, reference: Reference) -> str | None:
        """What of a reference is not there, as a dotted name from the package's root; None when all of it is."""
        module = reference.module
        if not self._is_module(module):
            return ".".join(module)
        for depth, name in enumerate(reference.names):
            inner = self._attribute(module, name, is_import=depth == 0)
            if inner is None:
                return ".".join((*module, name))
            if not self._is_module(inner):
                return None
            module = inner
        return None

    def _attribute(self, module: ModulePath, name: str, *, is_import: bool) -> ModulePath | None:
        """The path of what a module has under a name; None where it has nothing. An import finds modules by their files too."""
        facts = self._facts(module)
        if name in facts.lazy:
            target = facts.lazy[name]
            return (*target.module, *target.names)
        if name in facts.names or facts.is_free or is_import and self._is_module((*module, name)):
            return (*module, name)
        return None

    def _is_module(self, module: ModulePath) -> bool:
        return module in self.folders or PurePosixPath(*module).with_suffix(".py") in self.files

    def _facts(self, module: ModulePath) -> Facts:
        if module not in self.modules:
            self.modules[module] = self._read(module)
        return self.modules[module]

    def _read(self, module: ModulePath) -> Facts:
        path = PurePosixPath(*module).with_suffix(".py")
        text = self.files.get(path)
        if text is None:  # a folder without an `__init__.py`, which has modules and nothing else
            return Facts(frozenset(), {}, ())
        return Facts(_names_of(text), {}, ())


@cache
def _names_of(text: str) -> frozenset[str]:
    """The names that a module of the runtime binds. It is the same text in most packages that a process makes."""
    return frozenset(bound_names(ast.parse(text).body))
