"""A package to compare, and the readers of its parts."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from generator.adopt.package import Package
from generator.adopt.scope import dotted
from generator.surface.annotations import TypeReader
from generator.surface.members import MemberReader
from generator.surface.names import Names

_UNRELEASED = "1.0.0"
"""What a package without a version counts as: one whose users expect no break."""


@dataclass(frozen=True, slots=True)
class PackageSide:
    """One of two packages that are compared."""

    names: Names
    types: TypeReader
    members: MemberReader

    @classmethod
    def of(cls, package: Package) -> PackageSide:
        names = Names(package)
        return cls(names, TypeReader(names), MemberReader(names))

    @property
    def package(self) -> Package:
        return self.names.package

    @property
    def version(self) -> str:
        """The version that the package says it has."""
        for name in ("_version", "version", ""):
            module = self.package.modules.get(name)
            for statement in module.tree.body if module is not None else ():
                match statement:
                    case ast.Assign(targets=[target], value=ast.Constant(value=str() as text)) if (
                        dotted(target) == "__version__"
                    ):
                        return text
        return _UNRELEASED
