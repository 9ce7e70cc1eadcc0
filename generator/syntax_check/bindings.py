"""What names mean where they stand: each is bound once, before Python needs it, and never means itself or a builtin instead.

Such faults break an SDK when it is imported or first used, and no compiler sees them.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.syntax_check.facts import bound_names
from generator.syntax_check.refusal import Refused

_BUILTINS = frozenset(dir(builtins))


def check_bindings(tree: ast.Module) -> None:
    """Raises Refused for the first name of a module that does not mean what its template meant."""
    _check_bound_once(tree)
    places: dict[str, int] = {}
    for index, statement in enumerate(tree.body):
        for name in bound_names([statement]):
            places.setdefault(name, index)
            if name in _members_of_alias(statement):
                raise Refused(statement, f"the alias `{name}` is one of itself")
    for index, statement in enumerate(tree.body):
        _check_uses(statement, index, places)


def _check_bound_once(tree: ast.Module) -> None:
    _check_scope(tree.body)
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            _check_scope(node.body)


def _check_scope(statements: Sequence[ast.stmt]) -> None:
    """Overloads stand before the function that they are of; anything else that has a name twice has lost the first."""
    seen: set[str] = set()
    for statement in statements:
        for name in bound_names([statement]):
            if name in seen:
                raise Refused(statement, f"`{name}` is bound a second time")
            if not _is_overload(statement):
                seen.add(name)


def _is_overload(statement: ast.stmt) -> bool:
    decorators = statement.decorator_list if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)) else []
    return any(isinstance(item, ast.Name) and item.id == "overload" for item in decorators)


def _check_uses(statement: ast.stmt, index: int, places: Mapping[str, int]) -> None:
    for node in _evaluated(statement):
        if places.get(node.id, -1) > index:
            raise Refused(node, f"`{node.id}` is used before it is bound")
    for node in _annotations(statement):
        if node.id in _BUILTINS and places.get(node.id, -1) > index:
            raise Refused(node, f"`{node.id}` is the builtin here, as the module's own stands below")


def _members_of_alias(statement: ast.stmt) -> Iterator[str]:
    """The names that an alias amounts to at once, without a list or a map around them."""
    match statement:
        case ast.AnnAssign(annotation=ast.Name("TypeAlias"), value=ast.expr() as value):
            yield from (node.id for node in ast.walk(value) if isinstance(node, ast.Name))
        case ast.Assign(value=ast.Call(ast.Name("TypeAliasType"), [_, ast.Constant(str(text))])):
            yield from _bare_names(ast.parse(text, mode="eval").body)


def _bare_names(annotation: ast.expr) -> Iterator[str]:
    match annotation:
        case ast.Name(name):
            yield name
        case ast.BinOp(left, ast.BitOr(), right):
            yield from _bare_names(left)
            yield from _bare_names(right)
        case ast.Subscript(ast.Name("Annotated"), ast.Tuple([first, *_])):
            yield from _bare_names(first)


def _evaluated(statement: ast.stmt) -> Iterator[ast.Name]:
    """The names that a statement looks up as soon as the module is read; annotations and bodies of functions wait."""
    match statement:
        case ast.ClassDef(bases=bases, body=body, decorator_list=decorators):
            yield from _names([*bases, *decorators])
            for inner in body:
                yield from _evaluated(inner)
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            defaults = (item for item in (*statement.args.defaults, *statement.args.kw_defaults) if item is not None)
            yield from _names([*statement.decorator_list, *defaults])
        case ast.Assign(value=value) | ast.Expr(value) | ast.AnnAssign(value=ast.expr() as value):
            yield from _names([value])


def _names(expressions: Iterable[ast.expr]) -> Iterator[ast.Name]:
    """The names in expressions, but for those in the bodies of lambdas."""
    waiting: list[ast.AST] = list(expressions)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Name):
            yield node
        elif not isinstance(node, ast.Lambda):
            waiting.extend(ast.iter_child_nodes(node))


def _annotations(statement: ast.stmt) -> Iterator[ast.Name]:
    """The names in the annotations of a class's fields."""
    if isinstance(statement, ast.ClassDef):
        yield from _names(inner.annotation for inner in statement.body if isinstance(inner, ast.AnnAssign))
