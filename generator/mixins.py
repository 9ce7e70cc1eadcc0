"""Classes of the maintainer that resource classes inherit from: whether they are where the configuration says."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator import pointer
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Configure
from generator.request import Request

if TYPE_CHECKING:
    from generator import ir

ASYNC = "Async"
"""What the async class is called in front, as those of the SDK are."""


def checked(
    api: ir.API, request: Request, package: str, report: Reporter
) -> tuple[Mapping[PurePosixPath, str], tuple[str, ...]]:
    """Stand-ins for the modules of the maintainer, which import as these do, and the paths of the modules.

    Reports a module or a class that is not there; `package` is the SDK's import name. Raises GenerationStopped then.
    """
    from generator.project.facts import package_folder

    folder = request.output / package_folder(package) if request.project else request.output
    wanted: dict[PurePosixPath, dict[str, None]] = {}
    for mixin in _mixins(api):
        path = PurePosixPath(*mixin.module).with_suffix(".py")
        names = (mixin.name, ASYNC + mixin.name)
        _check(folder / path, path, names, mixin, report)
        wanted.setdefault(path, {}).update(dict.fromkeys(names))
    report.diagnostics.stop_on_errors()
    stubs = {path: "".join(f"class {name}: ...\n" for name in names) for path, names in wanted.items()}
    return stubs, tuple((folder / path).as_posix() for path in wanted)


def _mixins(api: ir.API) -> Iterator[ir.Mixin]:
    from generator import ir

    return (mixin for resource in ir.walk(api.root) for mixin in resource.mixins)


def _check(file: Path, path: PurePosixPath, names: Sequence[str], mixin: ir.Mixin, report: Reporter) -> None:
    name = pointer.last(pointer.parent(pointer.parent(mixin.pointer)))
    classes = "\n".join(f"  class {item}: ..." for item in names)
    if not file.is_file():
        message = f"the resource `{name}` inherits from a class of `{path}`, which isn't in the SDK's folder"
        report.error(Configure.MixinNotFound, message, mixin.pointer, f"Write {file.as_posix()}:\n{classes}")
        return
    try:
        present = _bound(file)
    except (SyntaxError, ValueError) as error:
        message = f"{file.as_posix()} is not Python: {error}"
        report.error(Configure.MixinNotFound, message, mixin.pointer, "Correct it.")
        return
    missing = [item for item in names if item not in present]
    if missing:
        message = f"{file.as_posix()} has no class {' and no class '.join(f'`{item}`' for item in missing)}"
        hint = "Write it; the async resource inherits from the class with `Async` in front, which may be empty."
        report.error(Configure.MixinNotFound, message, mixin.pointer, hint)


def _bound(file: Path) -> frozenset[str]:
    """The names of classes that a module has at its top, its own and imported ones."""
    body = ast.parse(file.read_bytes()).body
    imported = (item for node in body if isinstance(node, ast.ImportFrom) for item in node.names)
    own = (node.name for node in body if isinstance(node, ast.ClassDef))
    return frozenset((*own, *(item.asname or item.name for item in imported)))
