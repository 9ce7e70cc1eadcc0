"""The two sides of a comparison: which of them are packages, how these are read, and what is left out."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from generator.adopt.package import Package, not_an_sdk, package_in, read_files
from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Location
from generator.diagnostics.codes import Compare
from generator.diff.change import Difference
from generator.surface.compare import compare_packages
from generator.surface.record import LeftOut

_ARCHIVES = (".whl", ".zip", ".tar.gz", ".tgz", ".tar", ".tar.bz2")
_DOCUMENTS = (".yaml", ".yml", ".json")
_NAME = re.compile(r"[A-Za-z_][\w.-]*")


def is_package(side: str) -> bool:
    """Whether a side is a package: a folder, an archive, or the name of an installed one. All else is a document."""
    path = Path(side)
    if path.is_dir() or side.endswith(_ARCHIVES):
        return True
    return not path.exists() and not side.endswith(_DOCUMENTS) and _NAME.fullmatch(side) is not None


def compare(old: str, new: str, left_out: Path | None, diagnostics: Diagnostics) -> Difference:
    """What changes for the users of one package when the other takes its place; `left_out` lists names not to compare.

    Raises `GenerationStopped` where a side cannot be read, or is a document.
    """
    if not is_package(old):
        raise _mixed(old, new, f"compared/{_folder(new)} {shlex.quote(new)}", diagnostics)
    if not is_package(new):
        raise _mixed(new, old, f"{shlex.quote(old)} compared/{_folder(old)}", diagnostics)
    packages = [_read(side, diagnostics) for side in (old, new)]
    patterns = [] if left_out is None else [*_patterns(left_out)]
    difference, unused = compare_packages(packages[0], packages[1], patterns)
    for item in unused:
        message = f"{item.pattern} covers no name that is compared"
        diagnostics.add(Diagnostic(Compare.LeftOutNotThere, message, item.place, Compare.LeftOutNotThere.remedy))
    return difference


def _mixed(document: str, package: str, sides: str, diagnostics: Diagnostics) -> GenerationStopped:
    message = f"{document} is a document, and {package} is a package"
    hint = (
        "Generate a package from the document, then compare the two:\n"
        f"sdkgen generate {shlex.quote(document)} --output compared/{_folder(package)}\nsdkgen diff {sides}"
    )
    diagnostics.add(Diagnostic(Compare.DocumentAgainstPackage, message, Location(document, 1, 1, ""), hint))
    return GenerationStopped()


def _folder(package: str) -> str:
    """A folder's name for a package that is generated to be compared with another one: that of its project."""
    last = re.split(r"[/\\]", package.rstrip("/\\"))[-1]
    name = re.match(r"[A-Za-z_]\w*", last)
    return name[0] if name else "sdk"


def _read(sdk: str, diagnostics: Diagnostics) -> Package:
    files = read_files(sdk, diagnostics)
    root = _root(files)
    if root is None:
        raise not_an_sdk(sdk, f"{sdk} holds no Python package: there is no `__init__.py`", diagnostics)
    return package_in(root, sdk, files, diagnostics)


def _root(files: Mapping[PurePosixPath, str]) -> PurePosixPath | None:
    """The folder of the package: no other package is around it. One with a client is more likely the SDK."""
    folders = dict.fromkeys(path.parent for path in files if path.stem == "__init__")
    outermost = [folder for folder in folders if folder.parent not in folders or folder == folder.parent]
    ranks = {folder: (folder / "_client.py" not in files, len(folder.parts), str(folder)) for folder in outermost}
    return min(ranks, key=lambda folder: ranks[folder]) if ranks else None


def _patterns(path: Path) -> Iterator[LeftOut]:
    """The names in a file, one a line; what stands behind a # is a comment."""
    for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1):
        pattern = line.partition("#")[0].strip()
        if pattern:
            yield LeftOut(pattern, Location(str(path), number, 1, ""))
