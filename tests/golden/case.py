"""Golden cases: a document and what goes with it, the tree that is made of them, and how it differs from the expected one.

A case is a folder with `openapi.yaml`, perhaps `sdk.yaml`, `overlay.yaml` and `templates/`, and what comes of them:
`expected/` (the files that the case is about), `calls.txt` (the requests that its methods make) and, where there is
something to say, `diagnostics.txt`. `caller.py`, if a case has one, is a user's code, which imports the SDK as `sdks.CASE`
and passes type checks. `files.txt` names the files that `expected/` keeps, a glob pattern a line; where
`: Photos PhotosWithRawResponse` follows a pattern, these classes of the files and no more. All else is generated, imported,
called and type-checked too, but a change of its text fails no case.
"""

from __future__ import annotations

import ast
import atexit
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import unified_diff
from fnmatch import fnmatchcase
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import mkdtemp
from types import ModuleType

from generator import pipeline
from generator.diagnostics import Diagnostics

FOLDER = Path(__file__).parent
RUNTIME = FOLDER.parents[1] / "generator" / "runtime"

Texts = Mapping[str, str]
"""Texts by path."""


@dataclass(frozen=True)
class Made:
    """What comes of a case: its files without the runtime, by path, and what is reported."""

    tree: Texts
    diagnostics: str


@dataclass(frozen=True)
class Pattern:
    """A line of `files.txt`: the glob pattern of paths, and the classes that are kept of each; none for the whole file."""

    path: str
    classes: tuple[str, ...]

    @classmethod
    def of(cls, line: str) -> Pattern:
        path, _, classes = line.partition(": ")
        return cls(path, tuple(classes.split()))

    def matches(self, path: str) -> bool:
        """Whether it names this path. `*` stays within a folder; `**` alone names everything."""
        parts, wanted = path.split("/"), self.path.split("/")
        return self.path == "**" or len(parts) == len(wanted) and all(map(fnmatchcase, parts, wanted))

    def __str__(self) -> str:
        return ": ".join((self.path, " ".join(self.classes))) if self.classes else self.path


@dataclass(frozen=True)
class Case:
    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    def build(self) -> Made:
        """What the generator makes of the case now. The current folder has to be the case's."""
        diagnostics = Diagnostics()
        request = pipeline.Request(
            spec="openapi.yaml",
            config="sdk.yaml" if (self.folder / "sdk.yaml").exists() else None,
            overlays=("overlay.yaml",) if (self.folder / "overlay.yaml").exists() else (),
            output=Path(self.name),
            package=None,
            templates=self.folder / "templates" if (self.folder / "templates").exists() else None,
        )
        files = pipeline.build(request, diagnostics)
        tree = {str(path): text for path, text in files.items() if path.parts[0] != "_runtime"}
        lines = (line for item in diagnostics for line in (str(item), *_hint(item.hint)))
        return Made(tree, "".join(f"{line}\n" for line in lines))

    def kept(self, made: Made) -> Texts:
        """Of what was made, what `expected()` holds: the diagnostics and the files that `files.txt` names."""
        kept = {f"expected/{path}": text for path, text in self._kept_of(made.tree)}
        return kept | ({"diagnostics.txt": made.diagnostics} if made.diagnostics else {})

    def _kept_of(self, tree: Texts) -> Iterator[tuple[str, str]]:
        for path, text in tree.items():
            kept = [pattern for pattern in self.patterns() if pattern.matches(path)]
            if any(not pattern.classes for pattern in kept):
                yield path, text
            elif kept:
                yield path, classes_of(text, [name for pattern in kept for name in pattern.classes])

    def expected(self) -> Texts:
        """What the generator is expected to make."""
        paths = [*self.folder.glob("expected/**/*"), self.folder / "diagnostics.txt"]
        kept = [path for path in paths if path.is_file() and "__pycache__" not in path.parts]
        return {path.relative_to(self.folder).as_posix(): path.read_text("utf-8") for path in kept}

    def patterns(self) -> list[Pattern]:
        """The lines of `files.txt` but for comments."""
        lines = (self.folder / "files.txt").read_text("utf-8").splitlines()
        return [Pattern.of(line) for line in lines if line and not line.startswith("#")]

    def keeps(self, path: str) -> bool:
        return any(pattern.matches(path) for pattern in self.patterns())

    def replace(self, made: Texts) -> None:
        """Makes `made` the expected output."""
        shutil.rmtree(self.folder / "expected", ignore_errors=True)
        (self.folder / "diagnostics.txt").unlink(missing_ok=True)
        for path, text in made.items():
            self.write(path, text)

    def write(self, path: str, text: str) -> None:
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8", newline="\n")

    def install(self, made: Made, root: Path) -> str:
        """Puts the tree below `root`; returns the package's import name.

        The modules of one copy of the runtime stand in `sys.modules` under the names of each package, as if they were loaded
        already: to import a copy for each case would take longer than all else. A package tells classes that they are its
        own, hence a copy.
        """
        target = root / "golden_sdks" / self.name
        for path, text in made.tree.items():
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            (target / path).write_text(text, "utf-8")
        package = f"golden_sdks.{self.name}"
        sys.modules.update({f"{package}._runtime{name}": module for name, module in _runtime().items()})
        return package


@cache
def _runtime() -> Mapping[str, ModuleType]:
    """All modules of a copy of the runtime, by what their names have behind the package's."""
    folder = Path(mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    shutil.copytree(RUNTIME, folder / "golden_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    sys.path.insert(0, str(folder))
    names = sorted(path.stem for path in RUNTIME.glob("*.py") if path.stem != "__init__")
    modules = {f".{name}": import_module(f"golden_runtime.{name}") for name in names}
    sys.path.remove(str(folder))
    return {"": import_module("golden_runtime"), **modules}


def classes_of(text: str, names: Sequence[str]) -> str:
    """The text of classes of a module, in the module's order."""
    lines = text.splitlines(keepends=True)
    classes = [node for node in ast.parse(text).body if isinstance(node, ast.ClassDef) and node.name in names]
    starts = [min((node.lineno, *(item.lineno for item in node.decorator_list))) for node in classes]
    texts = ["".join(lines[start - 1 : node.end_lineno]) for start, node in zip(starts, classes, strict=True)]
    return "\n\n".join(texts)


def cases() -> list[Case]:
    return [Case(path.parent) for path in sorted(FOLDER.glob("*/openapi.yaml"))]


def difference(expected: Texts, made: Texts) -> str:
    """A unified diff of all texts that differ; empty when none does."""
    return "".join(_differences(expected, made))


def _differences(expected: Texts, made: Texts) -> Iterator[str]:
    for path in sorted({*expected, *made}):
        old, new = expected.get(path), made.get(path)
        if old != new:
            names = (path if old is not None else "(not expected)", path if new is not None else "(not made)")
            lines = unified_diff((old or "").splitlines(), (new or "").splitlines(), *names, lineterm="")
            yield from (f"{line}\n" for line in lines)
            if not (old or new):
                yield f"{names[0]} -> {names[1]}: an empty file\n"


def _hint(hint: str | None) -> tuple[str, ...]:
    return (f"    {hint}",) if hint else ()
