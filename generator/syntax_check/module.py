"""The statements of a generated file, one kind after the other; what stands in them is checked in `expressions`."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from generator.syntax_check.bindings import check_bindings
from generator.syntax_check.expressions import Expressions, is_special
from generator.syntax_check.kinds import Kind
from generator.syntax_check.refusal import Refused

OPTION_VALUES = "_values"
"""The local variable of a client's methods that holds the values of its options."""


def check_module(path: PurePosixPath, tree: ast.Module, kind: Kind) -> None:
    """Raises Refused for the first thing that the file's template cannot produce."""
    _Module(tree, kind, depth=len(path.parts)).check()


class _Module:
    """One file: its tree, what its kind may hold, and how many folders deep it stands in the package, itself included."""

    def __init__(self, tree: ast.Module, kind: Kind, depth: int) -> None:
        self._tree = tree
        self._kind = kind
        self._depth = depth
        self._classes = frozenset(node.name for node in tree.body if isinstance(node, ast.ClassDef))
        self._expressions = Expressions(kind, frozenset(_bound(tree.body)), self._classes)

    def check(self) -> None:
        for statement in self._tree.body:
            self._of_module(statement)
        check_bindings(self._tree)

    def _of_module(self, statement: ast.stmt) -> None:
        match statement:
            case ast.Expr(ast.Constant(str())):
                pass
            case ast.Expr(ast.Call(ast.Name("brand_errors")) as call):
                self._expressions.check(call)
            case ast.Expr(ast.Call(ast.Attribute(ast.Name(name), "model_rebuild"), [], [])) if name in self._classes:
                pass
            case ast.Import() | ast.ImportFrom():
                self._import(statement)
            case ast.If(ast.Name("TYPE_CHECKING"), body, []):
                for inner in body:
                    self._import(inner)
            case ast.If(ast.UnaryOp(ast.Not(), ast.Name("TYPE_CHECKING")), [inner], []) if self._kind.loads_lazily:
                self._lazy_exports(inner)
            case ast.Assign([ast.Name(name)], value):
                self._binds(name, statement)
                self._expressions.check(value)
            case ast.AnnAssign(ast.Name(name), annotation, value, 1):
                self._binds(name, statement)
                self._expressions.check_annotation(annotation)
                self._expressions.check_all([value])
            case ast.ClassDef() if self._kind.has_classes:
                self._class(statement)
            case _:
                raise Refused(statement, f"{type(statement).__name__} at the top of a module")

    def _import(self, statement: ast.stmt) -> None:
        match statement:
            case ast.Import([ast.alias(module, _)]):
                known = module in self._kind.imports and module != "__future__"
            case ast.ImportFrom(None | "", names, level) if 0 < level <= self._depth:
                known = not any(is_special(item.name) for item in names)
            case ast.ImportFrom(str(module), names, level) if 0 < level <= self._depth:
                parts = [*module.split("."), *(item.name for item in names)]
                known = not any(map(is_special, parts)) or module == "_version"
            case ast.ImportFrom(str(module), names, 0):
                known = {item.name for item in names} <= self._kind.imports.get(module, frozenset())
            case _:
                known = False
        if not known:
            raise Refused(statement, f"`{ast.unparse(statement)[:80]}` is no import of this kind of file")
        for name in _imported(statement):
            self._binds(name, statement)

    def _binds(self, name: str, statement: ast.stmt) -> None:
        if is_special(name) and name not in self._kind.assigns and not self._kind.loads_lazily:
            raise Refused(statement, f"the special name `{name}` is bound")

    def _lazy_exports(self, statement: ast.stmt) -> None:
        match statement:
            case ast.Assign(
                [ast.Tuple([ast.Name("__getattr__"), ast.Name("__dir__"), *_])],
                ast.Call(
                    ast.Name("earlier_names" | "lazy_exports" | "lazy_package"),
                    [ast.Name("__name__"), ast.Dict(_, values)],
                    [],
                ) as call,
            ):
                self._expressions.check(call)
                for value in values:
                    if not (isinstance(value, ast.Constant) and str(value.value).startswith(".")):
                        raise Refused(value, "an export from outside the package")
            case _:
                raise Refused(statement, "something else than exports is loaded lazily")

    def _class(self, statement: ast.ClassDef) -> None:
        if statement.decorator_list or getattr(statement, "type_params", None):
            raise Refused(statement, "a class with more than a name and bases")
        for base in statement.bases:
            self._expressions.check_annotation(base)
        for keyword in statement.keywords:
            if keyword.arg not in self._kind.class_keywords or not isinstance(keyword.value, ast.Constant):
                raise Refused(statement, f"a class with the keyword `{keyword.arg}`")
        for inner in statement.body:
            self._of_class(inner)

    def _of_class(self, statement: ast.stmt) -> None:
        match statement:
            case ast.Expr(ast.Constant(str())) | ast.Pass():
                pass
            case ast.AnnAssign(ast.Name(name), annotation, value, 1):
                self._binds(name, statement)
                self._expressions.check_annotation(annotation)
                self._expressions.check_all([value])
            case ast.Assign([ast.Name("with_options")], ast.Name("copy")) if self._kind.has_methods:
                pass
            case ast.FunctionDef() | ast.AsyncFunctionDef() if self._kind.has_methods:
                self._function(statement)
            case _:
                raise Refused(statement, f"{type(statement).__name__} in a class")

    def _function(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        if (
            is_special(function.name)
            and function.name not in ("__init__", "__call__")
            or getattr(function, "type_params", None)
        ):
            raise Refused(function, f"the method `{function.name}`")
        for decorator in function.decorator_list:
            self._decorator(decorator)
        arguments = function.args
        every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        if arguments.vararg or arguments.kwarg or any(is_special(item.arg) for item in every):
            raise Refused(function, "arguments that no template writes")
        self._expressions.check_annotations([*(item.annotation for item in every), function.returns])
        self._expressions.check_all([*arguments.defaults, *arguments.kw_defaults])
        imported = [name for statement in function.body for name in _imported(statement)]
        local = [name for statement in function.body for name in _assigned(statement)]
        within = self._expressions.within({item.arg for item in every} | {*imported, *local}, imported)
        for statement in function.body:
            self._of_function(statement, within)

    def _decorator(self, decorator: ast.expr) -> None:
        match decorator:
            case ast.Name(name) if name in self._kind.decorators:
                pass
            case ast.Call(ast.Name(name), values, []) if name in self._kind.decorators:
                self._expressions.check_all(values)
            case _:
                raise Refused(decorator, f"the decorator `{ast.unparse(decorator)[:80]}`")

    def _of_function(self, statement: ast.stmt, expressions: Expressions) -> None:
        match statement:
            case ast.Expr(ast.Constant()):
                pass
            case ast.ImportFrom(level=level) if level > 0:
                self._import(statement)
            case ast.Return(value):
                expressions.check_all([value])
            case ast.Expr(ast.Call(ast.Attribute(ast.Call(ast.Name("super"), [], []), "__init__"), values, keywords)):
                expressions.check_call_of(values, keywords)
            case ast.Assign([ast.Attribute(ast.Name("self"), name)], value) if not is_special(name):
                expressions.check(value)
            case ast.Assign([ast.Name(name)], value) if name == OPTION_VALUES:
                expressions.check(value)
            case ast.Delete(targets) if all(isinstance(name, ast.Name) for name in _deleted(targets)):
                pass
            case _:
                raise Refused(statement, f"{type(statement).__name__} in a method")


def _assigned(statement: ast.stmt) -> Iterator[str]:
    """The local variable that a method of the client has, if this statement makes it."""
    match statement:
        case ast.Assign([ast.Name(name)]) if name == OPTION_VALUES:
            yield name
        case _:
            pass


def _bound(statements: Iterable[ast.stmt]) -> Iterator[str]:
    """The names that a module binds."""
    for statement in statements:
        match statement:
            case ast.ClassDef(name):
                yield name
            case ast.Assign(targets):
                yield from (target.id for target in targets if isinstance(target, ast.Name))
            case ast.AnnAssign(ast.Name(name)):
                yield name
            case ast.If(_, body):
                yield from _bound(body)
            case _:
                yield from _imported(statement)


def _imported(statement: ast.stmt) -> Iterator[str]:
    if isinstance(statement, (ast.Import, ast.ImportFrom)):
        yield from (item.asname or item.name.partition(".")[0] for item in statement.names)


def _deleted(targets: Iterable[ast.expr]) -> Iterator[ast.expr]:
    """What a statement deletes; Black puts many names in parentheses, which make a tuple of them."""
    for target in targets:
        yield from target.elts if isinstance(target, ast.Tuple) else (target,)
