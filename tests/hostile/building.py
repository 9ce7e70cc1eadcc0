"""Running documents through the pipeline in memory, and importing what came of them in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator import pipeline
from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Severity
from generator.files import Files, check_paths

_IMPORT_ALL = """
import importlib, json, pathlib, sys
root, failures, runtime = pathlib.Path(sys.argv[1]), {}, {}
sys.path.insert(0, str(root))
sys.dont_write_bytecode = True
for package in sys.argv[2:]:
    for name, (path, module) in runtime.items():
        if (root / package / path).read_bytes() == (root / sys.argv[2] / path).read_bytes():
            sys.modules[package + name] = module
    for path in [root / package / "__init__.py", *sorted(root.joinpath(package).rglob("*.py"))]:
        name = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        if "._runtime" in name:
            continue
        try:
            module = importlib.import_module(name)
            for export in getattr(module, "__all__", ()):
                getattr(module, export)
        except BaseException as error:
            failures[name] = repr(error)
    for name, module in [*sys.modules.items()]:
        if name.startswith(package + "._runtime.") and module.__file__.startswith(str(root / sys.argv[2])):
            runtime[name[len(package):]] = (pathlib.Path(module.__file__).relative_to(root / sys.argv[2]), module)
print(json.dumps(failures))
"""
"""Imports every module of packages and takes every public name of it: `python -W error -c ... FOLDER PACKAGE ...`.

What the first package has of the runtime serves the others too, where their files are the same.
"""


@dataclass(frozen=True)
class Outcome:
    """What became of a document: files, or None where errors stopped the run; and all that was said."""

    files: Files | None
    diagnostics: Sequence[Diagnostic]

    @property
    def errors(self) -> list[Diagnostic]:
        return [item for item in self.diagnostics if item.severity is Severity.ERROR]


def build(spec: Path, package: str = "sdk", config: Path | None = None) -> Outcome:
    """The outcome of a document. Nothing is written."""
    diagnostics = Diagnostics()
    request = pipeline.Request(str(spec), str(config) if config else None, (), Path(package), package, None)
    try:
        files = pipeline.build(request, diagnostics)
    except GenerationStopped:
        return Outcome(None, list(diagnostics))
    return Outcome(files, list(diagnostics))


def check_outcome(outcome: Outcome) -> None:
    """Either files that are sound Python in a safe place, or located errors."""
    if outcome.files is None:
        assert outcome.errors, "the run stopped without saying why"
    else:
        assert not outcome.errors
        check_paths(outcome.files)
        compile_all(outcome.files)
    for item in outcome.diagnostics:
        assert item.location is not None and item.location.line > 0 and item.location.column > 0, item


def compile_all(files: Files) -> None:
    for path, text in files.items():
        if path.suffix == ".py" and path.parts[0] != "_runtime":
            compile(text, str(path), "exec")


def install(files: Files, folder: Path) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")


def import_failures(root: Path, packages: Iterable[str], empty: Path) -> Mapping[str, Any]:
    """What goes wrong when all modules of packages below `root` are imported; `empty` is where that happens."""
    empty.mkdir()
    command = [sys.executable, "-W", "error", "-c", _IMPORT_ALL, str(root.resolve()), *packages]
    done = subprocess.run(command, cwd=empty, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert not list(empty.iterdir()), "importing left a file behind"
    failures: Mapping[str, Any] = json.loads(done.stdout)
    return failures
