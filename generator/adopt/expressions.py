"""What expressions in the client's class say: numbers, texts, environment variables, the options that they are made of."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence

from generator.adopt.package import Package
from generator.adopt.scope import dotted, statements

_SCALARS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}


def constants(package: Package) -> Mapping[str, float]:
    """The numbers that `_constants` has, by their names; of a timeout the longest time."""
    module = package.modules.get("_constants")
    values: dict[str, float] = {}
    for statement in module.tree.body if module else ():
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                number = _number(value)
                if number is not None:
                    values[name] = number
    return values


def _number(node: ast.expr) -> float | None:
    """A number, or the longest time of `httpx.Timeout(timeout=..., ...)`."""
    match node:
        case ast.Constant(value=(int() | float()) as number):
            return number
        case ast.BinOp(left=left, op=ast.Mult(), right=right):
            numbers = (_number(left), _number(right))
            return None if None in numbers else numbers[0] * numbers[1]  # type: ignore[operator]
        case ast.Call(args=[first, *_]):
            return _number(first)
        case ast.Call(keywords=keywords):
            return next((_number(item.value) for item in keywords if item.arg == "timeout"), None)
        case _:
            return None


def scalar_kind(node: ast.expr | None) -> str | None:
    """The kind of an argument: of a choice, the one scalar in it."""
    names = [_SCALARS[name] for name in _names(node) if name in _SCALARS]
    others = [
        name for name in _names(node) if name not in {*_SCALARS, "None", "Optional", "Union", "Callable", "Awaitable"}
    ]
    kinds = list(dict.fromkeys(names))
    return kinds[0] if len(kinds) == 1 and not others else None


def _names(node: ast.expr | None) -> list[str]:
    return [inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)] if node is not None else []


def targets(statement: ast.stmt) -> Sequence[ast.expr]:
    """What a statement assigns to."""
    match statement:
        case ast.Assign(targets=targets):
            return targets
        case ast.AnnAssign(target=target):
            return [target]
        case _:
            return []


def variable_in(node: ast.AST) -> str | None:
    """The environment variable that an expression reads."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call) and dotted(inner.func) in ("os.environ.get", "os.getenv") and inner.args:
            return constant_text(inner.args[0])
    return None


def constant_text(node: ast.expr | None) -> str | None:
    """The text of a string literal."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def url_text(node: ast.expr) -> str | None:
    """A URL, with names in braces where it is put together."""
    if isinstance(node, ast.JoinedStr):
        return "".join(
            (
                str(part.value)
                if isinstance(part, ast.Constant)
                else f"{{{dotted(getattr(part, 'value', None)).rpartition('.')[2]}}}"
            )
            for part in node.values
        )
    return constant_text(node)


def returned(function: ast.FunctionDef) -> Iterator[tuple[str, ast.expr]]:
    """The entries of the mappings that a function gives."""
    for node in ast.walk(function):
        if isinstance(node, ast.Return) and node.value is not None:
            for inner in ast.walk(node.value):
                if isinstance(inner, ast.Dict):
                    for key, value in zip(inner.keys, inner.values):
                        name = constant_text(key)
                        if name is not None:
                            yield name, value


def assigned_locals(function: ast.FunctionDef) -> Mapping[str, ast.expr]:
    """Local names -> what they stand for."""
    known: dict[str, ast.expr] = {}
    for statement in statements(function.body):
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                known[name] = value
    return known


def options_in(node: ast.expr, known: Mapping[str, ast.expr], depth: int = 4) -> Iterator[str]:
    """The attributes of the client that an expression is made of."""
    for inner in ast.walk(node):
        match inner:
            case ast.Attribute(value=ast.Name(id="self"), attr=name) if not name.startswith("_"):
                yield name
            case ast.Name(id=name) if name in known and depth:
                yield from options_in(known[name], known, depth - 1)
