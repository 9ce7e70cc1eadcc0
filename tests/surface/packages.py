"""Packages that are made of texts, and what becomes of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from textwrap import dedent

from generator.adopt.package import Package, package_in
from generator.diagnostics import Diagnostics, Location
from generator.diff import Difference
from generator.surface.compare import compare_packages
from generator.surface.record import LeftOut

NAME = "shop"


def package(files: Mapping[str, str]) -> Package:
    """A package of these files; one without `__init__.py` has an empty one."""
    texts = {"__init__.py": "", **files}
    paths = {PurePosixPath(NAME, path): dedent(text) for path, text in sorted(texts.items())}
    return package_in(PurePosixPath(NAME), NAME, paths, Diagnostics())


def write(folder: Path, files: Mapping[str, str]) -> Path:
    """Writes the package into a folder, and gives its own."""
    for path, text in {"__init__.py": "", **files}.items():
        target = folder / NAME / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(dedent(text), "utf-8")
    return folder / NAME


def difference(old: Mapping[str, str], new: Mapping[str, str], left_out: Iterable[str] = ()) -> Difference:
    patterns = [LeftOut(pattern, Location("left-out.txt", line, 1, "")) for line, pattern in enumerate(left_out, 1)]
    return compare_packages(package(old), package(new), patterns)[0]


def changes(old: Mapping[str, str], new: Mapping[str, str]) -> list[str]:
    """Each change as `rule: message`."""
    return [f"{change.rule}: {change.message}" for change in difference(old, new).changes]
