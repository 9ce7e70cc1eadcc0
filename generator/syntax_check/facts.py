"""What a file of the package defines, and what of the package it names: the facts that files are held against each other by."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.syntax_check.refusal import Refused

ModulePath = tuple[str, ...]
"""The names that lead to a module from the package's root, which is empty."""


@dataclass(frozen=True, slots=True)
class Reference:
    """`from module import name`, and the attributes that are taken of that: `types.chat.Reply` has all three.

    A reference without names is to the module itself.
    """

    line: int
    module: ModulePath
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """The names that a module binds, those that load on first use with what they stand for, and its references.

    `loads` are the modules of the package that Python loads for it at once. Where `is_free`, the user's template makes the file: it may define and refer to anything.
    """

    names: frozenset[str]
    lazy: Mapping[str, Reference]
    references: tuple[Reference, ...]
    loads: tuple[ModulePath, ...] = ()
    is_free: bool = False


FREE = Facts(frozenset(), {}, (), is_free=True)


def module_path(path: PurePosixPath) -> ModulePath:
    """`types/chat/__init__.py` -> `("types", "chat")`."""
    parts = path.with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" else parts


def facts_of(path: PurePosixPath, tree: ast.Module) -> Facts:
    """The facts of a file. Raises Refused where `__all__` or an export names what is not there."""
    package = path.parent.parts
    nodes = tuple(ast.walk(tree))
    lazy = dict(_lazy_exports(nodes, package))
    imports = [item for node in nodes for item in _imports(node, package)]
    found = [*(reference for _, reference in imports), *_attributes(nodes, dict(imports)), *lazy.values()]
    references = {(reference.module, reference.names): reference for reference in reversed(found)}
    names = frozenset(bound_names(tree.body))
    _check_all(tree, names.union(lazy))
    return Facts(names, lazy, tuple(references.values()), _loads(tree, package))


def bound_names(statements: Iterable[ast.stmt]) -> Iterator[str]:
    """The names that statements bind where they stand, in whatever branch; one for each time."""
    for statement in statements:
        match statement:
            case ast.ClassDef(name) | ast.FunctionDef(name) | ast.AsyncFunctionDef(name):
                yield name
            case ast.Import(names) | ast.ImportFrom(_, names):
                yield from (item.asname or item.name.partition(".")[0] for item in names)
            case ast.Assign() | ast.AnnAssign():
                targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
                yield from (node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name))
            case ast.If(_, body, others):
                yield from bound_names([*body, *others])
            case ast.Try(body, handlers, others, last):
                yield from bound_names([*body, *(part for item in handlers for part in item.body), *others, *last])


def _check_all(tree: ast.Module, names: frozenset[str]) -> None:
    for statement in tree.body:
        match statement:
            case ast.Assign([ast.Name("__all__")], ast.List(items) | ast.Tuple(items)):
                for item in items:
                    match item:
                        case ast.Constant(str(name)) if name not in names:
                            raise Refused(item, f"`__all__` has `{name}`, which is not there")


# ---- references


def _imports(node: ast.AST, package: ModulePath) -> Iterator[tuple[str, Reference]]:
    """What a relative import binds, and what each of it is."""
    if isinstance(node, ast.ImportFrom) and node.level:
        for item in node.names:
            yield item.asname or item.name, Reference(node.lineno, _target(node, package), (item.name,))


def _loads(tree: ast.Module, package: ModulePath) -> tuple[ModulePath, ...]:
    """What is imported when the module is read: what an import is from, and each name, which may be a module too."""
    references = (reference for statement in tree.body for _, reference in _imports(statement, package))
    modules = (path for item in references for path in (item.module, (*item.module, *item.names)))
    return tuple(dict.fromkeys(modules))


def _target(node: ast.ImportFrom, package: ModulePath) -> ModulePath:
    """The module that a relative import in `package` is from: each dot but the first leads one folder up."""
    base = package[: len(package) - node.level + 1]
    return (*base, *node.module.split(".")) if node.module else base


def _attributes(nodes: Iterable[ast.AST], imported: Mapping[str, Reference]) -> Iterator[Reference]:
    """The dotted names that begin with an imported one, also in the types that stand in quotes for a type checker."""
    if not imported:
        return
    for node in nodes:
        match node:
            case ast.Attribute():
                name, *attributes = _chain(node)
                if name in imported:
                    base = imported[name]
                    yield Reference(node.lineno, base.module, (*base.names, *attributes))
            case ast.Call(ast.Name("cast"), [ast.Constant(str(text)), _]) | ast.Call(
                ast.Name("TypeAliasType"), [_, ast.Constant(str(text))]
            ):
                quoted = ast.walk(ast.parse(text, mode="eval"))
                yield from (Reference(node.lineno, item.module, item.names) for item in _attributes(quoted, imported))


def _chain(node: ast.Attribute) -> list[str]:
    """`a.b.c` as its names; a chain that begins with no name begins with an empty one."""
    names = [node.attr]
    inner = node.value
    while isinstance(inner, ast.Attribute):
        names.insert(0, inner.attr)
        inner = inner.value
    return [inner.id if isinstance(inner, ast.Name) else "", *names]


def _lazy_exports(nodes: Iterable[ast.AST], package: ModulePath) -> Iterator[tuple[str, Reference]]:
    """The table of names that load on first use: `".types.reply"`, `"._client:Acme"` or, for a module, `".types:"`.

    `lazy_package` leads to the modules that its names come from as well.
    """
    seen: set[str] = set()
    for node in nodes:
        match node:
            case ast.Call(
                ast.Name("earlier_names" | "lazy_exports" | "lazy_package" as loader), [_, ast.Dict(keys, values)]
            ):
                for entry in zip(keys, values):
                    match entry:
                        case (ast.Constant(str(name)) as key, ast.Constant(str(target))):
                            if name in seen:
                                raise Refused(key, f"`{name}` is exported twice")
                            seen.add(name)
                            yield name, _exported(name, target, package, key.lineno)
                            if loader == "lazy_package" and target.count(".") == 1 and ":" not in target:
                                yield target[1:], _exported("", f"{target}:", package, key.lineno)


def _exported(name: str, target: str, package: ModulePath, line: int) -> Reference:
    place, colon, attribute = target.partition(":")
    module = (*package, *(part for part in place.split(".") if part))
    return Reference(line, module, () if colon and not attribute else (attribute or name,))
