"""The modules of the generator and what each imports, read from their syntax trees without running anything."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

PROJECT = Path(__file__).parent.parent.parent
GENERATOR = PROJECT / "generator"
RUNTIME = GENERATOR / "runtime"


@lru_cache(maxsize=1)
def modules() -> Mapping[str, frozenset[str]]:
    """Full module name -> full names of all that it imports, anywhere in it, for checking types only too.

    The runtime is a package of its own that only stands inside the generator, so it is left out.
    """
    return {module_name(path): frozenset(imports(path)) for path in generator_files()}


def module_names() -> list[str]:
    """The full names of the modules, for which nothing has to be read."""
    return sorted(map(module_name, generator_files()))


def generator_files() -> list[Path]:
    return sorted(path for path in GENERATOR.rglob("*.py") if not path.is_relative_to(RUNTIME))


def runtime_files() -> list[Path]:
    return sorted(RUNTIME.rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Every module that a file names in an import; of `from a import b` both `a` and `a.b`, since b may be a module."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _resolved(path, node)
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)


def absolute_imports(path: Path) -> Iterator[str]:
    """The modules of a file's imports that are not relative."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def reached(start: str) -> frozenset[str]:
    """All modules of the generator that a module imports, directly or through others."""
    known = modules()
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for name in known[waiting.pop()] & known.keys():
            if name not in found and name != "generator":
                found.add(name)
                waiting.append(name)
    return frozenset(found)


def of_stage(stage: str) -> list[str]:
    """The modules of a stage: `generator.STAGE` and what is below it."""
    prefix = f"generator.{stage}"
    return [name for name in modules() if name == prefix or name.startswith(f"{prefix}.")]


def module_name(path: Path) -> str:
    parts = path.relative_to(PROJECT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _resolved(path: Path, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    package = path.relative_to(PROJECT).parent.parts
    base = package[: len(package) - node.level + 1]
    return ".".join([*base, *([node.module] if node.module else [])])
