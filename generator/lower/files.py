"""One generated file while it is put together: what it imports, and under which names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from generator import pymodel
from generator.literals import LINE_LENGTH
from generator.naming import ModulePath

RUNTIME = "_runtime"


@dataclass(slots=True)
class ImportCollector:
    """Collects a file's imports. `module` is the file's own path in the package, `own` are the names that it declares.

    A name that the file has already, its own or from another module, is imported as `_Name`. So is a module of the
    package whose name is `reserved`: the file may import something of that name later, or hide it within a class or method.
    """

    module: ModulePath
    is_package: bool = False
    own: frozenset[str] = frozenset()
    reserved: frozenset[str] = frozenset()
    _names: dict[str, set[str]] = field(default_factory=dict)
    _plain: set[str] = field(default_factory=set)
    _bound: dict[str, tuple[str, str]] = field(default_factory=dict)

    def use(self, module: str, name: str) -> str:
        """Imports `name` from a module, and gives back what it is called in the file. `X as Y` is imported as `Y`."""
        source, _, alias = name.partition(" as ")
        return self._bind(module, name, alias or source)

    def _bind(self, module: str, name: str, local: str) -> str:
        source, _, alias = name.partition(" as ")
        while local in self.own or self._bound.setdefault(local, (module, source)) != (module, source):
            local = f"_{local}"
        self._names.setdefault(module, set()).add(name if alias or local == source else f"{source} as {local}")
        return local

    def plain(self, module: str) -> None:
        """Imports a whole module: `import builtins`, `import datetime as dt`."""
        self._plain.add(module)

    def runtime(self, module: str, name: str) -> str:
        """Imports `name` from a module of the runtime."""
        return self.use(self.relative((RUNTIME, module)), name)

    def local(self, module: ModulePath, name: str) -> str:
        """Imports `name` from another module of the package; its own names need no import."""
        return name if module == self.module else self.use(self.relative(module), name)

    def has_room_for(self, module: ModulePath, name: str) -> bool:
        """Whether nothing else in the file has the name of what another module of the package has."""
        place = (self.relative(module), name)
        return name not in self.own and name not in self.reserved and self._bound.get(name, place) == place

    def submodule(self, module: ModulePath) -> str:
        """Imports a module of the package by its own name."""
        name = module[-1]
        return self._bind(self.relative(module[:-1]), name, f"_{name}" if name in self.reserved else name)

    def relative(self, target: ModulePath) -> str:
        """The target as a relative import from this file sees it: `..types.completion`."""
        folder = self.module if self.is_package else self.module[:-1]
        common = 0
        while common < min(len(folder), len(target)) and folder[common] == target[common]:
            common += 1
        return "." * (len(folder) - common + 1) + ".".join(target[common:])

    def imports(self, column: int = 0) -> tuple[pymodel.Import, ...]:
        """All imports in the usual order: the standard library, installed packages, this package from far to near.

        They stand at a column of the file.
        """
        plain = [("", (module,)) for module in sorted(self._plain)]
        named = sorted(self._explicit().items(), key=lambda item: _import_order(item[0]))
        lines = [*plain, *((module, line) for module, names in named for line in _lines(names))]
        opens = [index > 0 and _group(lines[index][0]) != _group(lines[index - 1][0]) for index in range(len(lines))]
        return tuple(
            pymodel.Import(module, names, opens_group, _is_long(module, names, column))
            for (module, names), opens_group in zip(lines, opens)
        )

    def _explicit(self) -> dict[str, set[str]]:
        """The names by module; what is re-exported (`X as X`) is not imported a second time."""
        return {
            module: {name for name in names if f"{name} as {name}" not in names}
            for module, names in self._names.items()
        }


def _is_long(module: str, names: tuple[str, ...], column: int) -> bool:
    return bool(module) and column + len(f"from {module} import {', '.join(names)}") > LINE_LENGTH


def _lines(names: set[str]) -> Iterator[tuple[str, ...]]:
    """The names that one import statement brings, in order; one that is renamed has a statement of its own."""
    ordered = sorted(sorted(names), key=_name_order)
    together = tuple(name for name in ordered if " as " not in name)
    yield from [together] if together else []
    yield from ((name,) for name in ordered if " as " in name)


_INSTALLED = ("httpx", "pydantic", "typing_extensions")
_STANDARD, _THIRD_PARTY, _LOCAL = range(3)


def _group(module: str) -> int:
    if module.startswith("."):
        return _LOCAL
    return _THIRD_PARTY if module.split(".")[0] in _INSTALLED else _STANDARD


def _import_order(module: str) -> tuple[int, int, str]:
    """Within a group relative imports go from far to near, then the alphabet decides."""
    dots = len(module) - len(module.lstrip("."))
    return _group(module), -dots, module


def _name_order(name: str) -> tuple[int, str]:
    """Constants, classes, functions."""
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2), name


def python_file(module: ModulePath) -> PurePosixPath:
    """`("types", "completion")` -> `types/completion.py`."""
    return PurePosixPath(*module[:-1], f"{module[-1]}.py")
