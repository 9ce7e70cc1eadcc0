"""Reads the tree of resources, from the client down."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from generator.adopt.methods import MethodReader
from generator.adopt.scope import Scope, Symbol, dotted
from generator.adopt.sdk import HandWritten, Method, Resource

_DEPTH = 12
"""Of resources within resources; more would be a circle."""


@dataclass(frozen=True, slots=True)
class ResourceReader:
    """Reads resources by their classes."""

    scope: Scope
    methods: MethodReader

    def tree(self, client: Symbol) -> Resource:
        """The client as the resource that all others are below."""
        return self._resource(client, (), is_client=True)

    def _resource(self, symbol: Symbol, path: tuple[str, ...], *, is_client: bool = False) -> Resource:
        methods: dict[str, Method] = {}
        written: dict[str, HandWritten] = {}
        children: dict[str, Resource] = {}
        for module, owner in self._with_bases(symbol):
            generated, others = self.methods.read(self.scope.package.modules[module], owner)
            methods.update((method.name, method) for method in generated)
            if not is_client:
                written.update((item.name, item) for item in others)
            for name, child in self._children(module, owner):
                if len(path) < _DEPTH:
                    children[name] = self._resource(child, (*path, name))
        return Resource(path, symbol.name, tuple(methods.values()), tuple(written.values()), tuple(children.values()))

    def _with_bases(self, symbol: Symbol) -> Iterator[tuple[str, ast.ClassDef]]:
        """The classes that a resource's class is made of, the outermost last."""
        statement = self.scope.definition(symbol)
        if not isinstance(statement, ast.ClassDef):
            return
        for base in statement.bases:
            inner = self.scope.resolve(symbol.module, dotted(base))
            if inner is not None and inner != symbol and inner.module.startswith("resources"):
                yield from self._with_bases(inner)
        yield symbol.module, statement

    def _children(self, module: str, owner: ast.ClassDef) -> Iterator[tuple[str, Symbol]]:
        """What is below: properties whose type is a resource, and in older SDKs annotations of attributes."""
        for item in owner.body:
            match item:
                case ast.FunctionDef(name=name, returns=ast.expr() as kind):
                    symbol = self._resource_class(module, kind)
                case ast.AnnAssign(target=ast.Name(id=name), annotation=kind):
                    symbol = self._resource_class(module, kind)
                case _:
                    continue
            if symbol is not None and not name.startswith("with_"):
                yield name, symbol

    def _resource_class(self, module: str, kind: ast.expr) -> Symbol | None:
        symbol = self.scope.resolve(module, dotted(kind))
        if symbol is None or not symbol.module.startswith("resources"):
            return None
        return symbol if self._is_resource(symbol) else None

    def _is_resource(self, symbol: Symbol) -> bool:
        statement = self.scope.definition(symbol)
        if not isinstance(statement, ast.ClassDef):
            return False
        bases = [dotted(base).rpartition(".")[2] for base in statement.bases]
        if "SyncAPIResource" in bases or "BaseSyncAPIResource" in bases:
            return True
        inner = (self.scope.resolve(symbol.module, dotted(base)) for base in statement.bases)
        return any(base is not None and base != symbol and self._is_resource(base) for base in inner)
