"""What the statements of a module bind to names: what it defines, what it imports, and which of it is there at run time."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.adopt.package import Module
from generator.adopt.scope import dotted, joined

_NO_EXPORTS = frozenset({"TypeVar", "ParamSpec", "TypeVarTuple", "getLogger", "NewType"})
"""What is called for a module's own use, or has no members to compare."""


@dataclass(frozen=True, slots=True)
class Binding:
    """A name of a module: defined by `node`, or imported as `name` from `module` of the package.

    A `module` of None is one of another package, then `name` is dotted; an empty `name` is the module itself.
    """

    node: ast.stmt | None
    module: str | None = None
    name: str = ""
    is_export: bool = False
    is_explicit: bool = False
    """Whether an import says `as` itself."""
    for_checkers: bool = False
    """Whether only type checkers see it: it stands under `if TYPE_CHECKING`."""


@dataclass(frozen=True, slots=True)
class Bindings:
    """The names of a module; `stars` are the modules of the package that it takes all names from."""

    names: Mapping[str, Binding]
    stars: Sequence[str]
    declared: Sequence[str] | None
    """What `__all__` lists; None without one."""

    def exports(self) -> list[str]:
        """What the module promises, those of star imports aside.

        That is `__all__` and the imports that say `as` themselves. Without `__all__`, it is also what the module defines,
        and what it imports from its package, if that isn't only there to load names lazily.
        """
        explicit = [name for name, binding in self.names.items() if binding.is_explicit]
        if self.declared is not None:
            return [*self.declared, *explicit]
        return [
            name
            for name, binding in self.names.items()
            if binding.is_export and (binding.node is not None or binding.is_explicit or not self.is_lazy)
        ]

    @property
    def is_lazy(self) -> bool:
        """Whether names load when they are asked for (PEP 562), so that what checkers see is there at run time."""
        return "__getattr__" in self.names


def read_bindings(module: Module, package: str) -> Bindings:
    """What a module binds, later statements over earlier ones, run time over type checkers."""
    names: dict[str, Binding] = {}
    stars: list[str] = []
    declared: list[str] | None = None
    for statement, for_checkers in _statements(module.tree.body):
        if _assigns_all(statement):
            declared = [*(declared or []), *_texts(statement)]
        if isinstance(statement, ast.ImportFrom) and statement.names[0].name == "*":
            source = _source(statement, module, package)
            stars += [source] if source is not None else []
            continue
        for name, binding in _bound(statement, module, package):
            if name not in names or not for_checkers or names[name].for_checkers:
                names[name] = replace(binding, for_checkers=for_checkers)
    return Bindings(names, stars, declared)


def _statements(body: Sequence[ast.stmt], for_checkers: bool = False) -> Iterator[tuple[ast.stmt, bool]]:
    """The statements that run when a module is imported, and whether only type checkers read them."""
    for statement in body:
        match statement:
            case ast.If(test=test, body=inner, orelse=other):
                checks = dotted(test).rpartition(".")[2] == "TYPE_CHECKING"
                yield from _statements(inner, for_checkers or checks)
                yield from _statements(other, for_checkers)
            case ast.Try(body=inner, handlers=handlers, orelse=other):
                yield from _statements([*inner, *other], for_checkers)
                for handler in handlers:
                    yield from _statements(handler.body, for_checkers)
            case ast.With(body=inner):
                yield from _statements(inner, for_checkers)
            case _:
                yield statement, for_checkers


def _bound(statement: ast.stmt, module: Module, package: str) -> Iterator[tuple[str, Binding]]:
    match statement:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            yield name, Binding(statement, is_export=not name.startswith("_"))
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name, Binding(statement, is_export=not name.startswith("_"))
        case ast.Assign(targets=targets, value=value):
            called = dotted(value).rpartition(".")[2] if isinstance(value, ast.Call) else ""
            for name in (node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name)):
                yield name, Binding(statement, is_export=not name.startswith("_") and called not in _NO_EXPORTS)
        case ast.ImportFrom(names=names):
            source = _source(statement, module, package)
            for alias in names:
                yield alias.asname or alias.name, _imported(statement, alias, source, module)
        case ast.Import(names=names):
            for alias in names:
                shown = alias.asname or alias.name.partition(".")[0]
                yield shown, Binding(None, None, alias.name if alias.asname else shown)


def _imported(statement: ast.ImportFrom, alias: ast.alias, source: str | None, module: Module) -> Binding:
    """An import is an export where it says `as` itself, and in a package that imports from its own modules."""
    shown = alias.asname or alias.name
    is_explicit = alias.asname == alias.name and not shown.startswith("_")
    is_export = is_explicit or module.is_package and source is not None and not shown.startswith("_")
    name = alias.name if source is not None else joined(statement.module or "", alias.name)
    return Binding(None, source, name, is_export, is_explicit)


def _source(statement: ast.ImportFrom, module: Module, package: str) -> str | None:
    """The module within the package that is imported from."""
    if not statement.level:
        name = statement.module or ""
        is_own = name == package or name.startswith(f"{package}.")
        return name[len(package) + 1 :] if is_own else None
    parts = module.name.split(".") if module.name else []
    dropped = statement.level - (1 if module.is_package else 0)
    return joined(*parts[: len(parts) - dropped], statement.module or "")


def _assigns_all(statement: ast.stmt) -> bool:
    match statement:
        case ast.Assign(targets=[ast.Name(id="__all__")]) | ast.AugAssign(target=ast.Name(id="__all__")):
            return True
        case ast.AnnAssign(target=ast.Name(id="__all__")):
            return True
    return False


def _texts(statement: ast.stmt) -> list[str]:
    value = getattr(statement, "value", None)
    elements = value.elts if isinstance(value, (ast.List, ast.Tuple)) else []
    return [item.value for item in elements if isinstance(item, ast.Constant) and isinstance(item.value, str)]
