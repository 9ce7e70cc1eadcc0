"""What names mean in the modules of an SDK: where a class, an alias or a module that is imported stands."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.adopt.package import Module, Package

_DEPTH = 12
"""Of re-exports that are followed; more would be a circle."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A name that a module defines itself."""

    module: str
    name: str


@dataclass(slots=True)
class Scope:
    """Finds definitions by the names that modules use for them."""

    package: Package
    _imports: dict[str, Mapping[str, tuple[str, str]]] = field(default_factory=dict)
    _defined: dict[str, Mapping[str, ast.stmt]] = field(default_factory=dict)

    def definition(self, symbol: Symbol) -> ast.stmt | None:
        """The class, function or assignment of a name."""
        return self._definitions(symbol.module).get(symbol.name)

    def names_of(self, module: str) -> Sequence[str]:
        """What a module defines, in order."""
        return list(self._definitions(module))

    def resolve(self, module: str, name: str, depth: int = _DEPTH) -> Symbol | None:
        """Where a name, dotted or not, that a module uses is defined; None for what the package has not."""
        head, _, rest = name.partition(".")
        if depth == 0 or module not in self.package.modules:
            return None
        imported = self._imported(module).get(head)
        if rest:
            return self._through(module, imported, head, rest, depth)
        if head in self._definitions(module):
            return self._behind_alias(Symbol(module, head), depth)
        if imported is None:
            return None
        return self.resolve(imported[0], imported[1], depth - 1)

    def _through(
        self, module: str, imported: tuple[str, str] | None, head: str, rest: str, depth: int
    ) -> Symbol | None:
        inner = joined(*imported) if imported else joined(module, head)
        if inner in self.package.modules:
            return self.resolve(inner, rest, depth - 1)
        return self.resolve(imported[0], f"{imported[1]}.{rest}", depth - 1) if imported else None

    def _behind_alias(self, symbol: Symbol, depth: int) -> Symbol:
        """What an assignment of another definition's name stands for."""
        statement = self.definition(symbol)
        if not isinstance(statement, ast.Assign) or not isinstance(statement.value, (ast.Name, ast.Attribute)):
            return symbol
        target = dotted(statement.value)
        if target == symbol.name:
            return symbol
        return self.resolve(symbol.module, target, depth - 1) or symbol

    def _definitions(self, module: str) -> Mapping[str, ast.stmt]:
        if module not in self._defined:
            source = self.package.modules.get(module)
            self._defined[module] = dict(_defined(source)) if source else {}
        return self._defined[module]

    def _imported(self, module: str) -> Mapping[str, tuple[str, str]]:
        """Imported name -> the module that it comes from and its name there."""
        if module not in self._imports:
            source = self.package.modules[module]
            self._imports[module] = dict(_imports(source, self.package.name))
        return self._imports[module]


def joined(*parts: str) -> str:
    return ".".join(part for part in parts if part)


def dotted(node: ast.AST | None) -> str:
    """`a.b` for the expression of a name; of a generic type or a call, the name in front. Empty for anything else."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attribute):
            return joined(dotted(value), attribute)
        case ast.Subscript(value=value) | ast.Call(func=value):
            return dotted(value)
        case ast.Constant(value=str() as text):
            return text
        case _:
            return ""


def statements(body: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a block, and those within conditions and `try`."""
    for statement in body:
        yield statement
        match statement:
            case ast.If(body=inner, orelse=other):
                yield from statements(inner)
                yield from statements(other)
            case ast.Try(body=inner, handlers=handlers, orelse=other):
                yield from statements(inner)
                for handler in handlers:
                    yield from statements(handler.body)
                yield from statements(other)
            case ast.With(body=inner):
                yield from statements(inner)


def _defined(module: Module) -> Iterator[tuple[str, ast.stmt]]:
    for statement in statements(module.tree.body):
        match statement:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name, statement
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                yield name, statement


def _imports(module: Module, package: str) -> Iterator[tuple[str, tuple[str, str]]]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ImportFrom):
            source = _source(node, module, package)
            if source is not None:
                for alias in node.names:
                    yield alias.asname or alias.name, (source, alias.name)


def _source(node: ast.ImportFrom, module: Module, package: str) -> str | None:
    """The module within the package that is imported from."""
    if not node.level:
        name = node.module or ""
        own = name == package or name.startswith(f"{package}.")
        return name[len(package) + 1 :] if own else None
    parts = module.name.split(".") if module.name else []
    dropped = node.level - (1 if module.is_package else 0)
    return joined(*parts[: len(parts) - dropped], node.module or "")
