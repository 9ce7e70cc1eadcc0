"""What is lowered is held together once more: no file is made for two things, and no package exports a name for two.

Names see to that; where they fail to, the later would be written over the earlier, and an operation be lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator import pymodel


class TwoOfOneName(Exception):
    """Two things of an API have one file, or one name in a package: a fault of the generator."""


def check_unique(package: pymodel.Package) -> None:
    """Raises TwoOfOneName for the first path or export that two things have, and names both."""
    origins: dict[PurePosixPath, str] = {}
    for path, origin in _files(package):
        first = origins.setdefault(path, origin)
        if first is not origin:
            raise TwoOfOneName(f"{path} is made for {first} and for {origin}")
    for module in package.packages:
        _check_exports(module)


def _files(package: pymodel.Package) -> Iterator[tuple[PurePosixPath, str]]:
    """Each file and what it is made for."""
    yield from ((item.path, f"the resource {item.pointer}") for item in package.resources)
    yield from ((item.path, f"what is sent at {item.pointer}") for item in package.params)
    yield from ((item.path, f"what is answered at {item.pointer}") for item in package.models)
    yield from ((item.path, "the base class of models") for item in package.bases)
    yield from ((item.path, f"the types that {item.home} holds") for item in package.reexports)
    yield from ((item.path, f"a package that exports {len(item.exports)} names") for item in package.packages)


def _check_exports(module: pymodel.PackageModule) -> None:
    targets: dict[str, str] = {}
    for export in module.exports:
        first = targets.setdefault(export.name, export.target)
        if first != export.target:
            raise TwoOfOneName(f"{module.path} exports {export.name} from {first} and from {export.target}")
