"""A shell's syntax tree with its async words taken out, so that the sync and the async one can be compared."""

from __future__ import annotations

import ast
import re
from copy import deepcopy

# What a name of the async side is called on the sync side. Beside these, a prefix `Async` or `async_` (`Sync`, `sync_`
# where it stands alone) counts for nothing.
NAMES = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "_aitems": "_items",
    "aclose": "close",
    "adrain": "drain",
    "aiter_bytes": "iter_bytes",
    "aiter_events": "iter_events",
    "aiter_lines": "iter_lines",
    "aiter_text": "iter_text",
    "anext": "next",
    "aread": "read",
}


class _Sync(ast.NodeTransformer):
    """Takes out `async` and `await`, docstrings, and the prefixes of names."""

    def visit_Await(self, node: ast.Await) -> ast.AST:
        inner: ast.AST = self.visit(node.value)
        return inner

    def visit_AsyncFor(self, node: ast.AsyncFor) -> ast.AST:
        return self.visit_For(ast.For(node.target, node.iter, node.body, node.orelse))

    def visit_For(self, node: ast.For) -> ast.AST:
        match node.target, node.body:
            case ast.Name(target), [ast.Expr(ast.Yield(ast.Name(name)))] if name == target:
                return self.generic_visit(ast.Expr(ast.YieldFrom(node.iter)))  # which async generators do not have
        return self.generic_visit(node)

    def visit_AsyncWith(self, node: ast.AsyncWith) -> ast.AST:
        return self.generic_visit(ast.With(node.items, node.body))

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        awaited = [inner.value for inner in ast.walk(node) if isinstance(inner, ast.Await)]
        for inner in ast.walk(node):
            match inner:
                case ast.Call(ast.Attribute(attr="close" | "read") as function) if inner not in awaited:
                    function.attr += "_without_await"  # that of the sync library
        return self.visit_FunctionDef(
            ast.FunctionDef(node.name, node.args, node.body, node.decorator_list, node.returns)
        )

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.name = plain(node.name)
        node.body = _without_docstring(node.body)
        return self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        node.name = plain(node.name)
        node.body = _without_docstring(node.body)
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.Name(plain(node.id), node.ctx)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        return ast.Attribute(self.visit(node.value), plain(node.attr), node.ctx)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id == "Awaitable":
            return self.visit(node.slice)  # type: ignore[no-any-return]
        return self.generic_visit(node)

    def visit_alias(self, node: ast.alias) -> ast.AST:
        return ast.alias(plain(node.name), node.asname and plain(node.asname))

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if not isinstance(node.value, str):
            return node
        if "Awaitable[" in node.value:
            node.value = ast.unparse(self.visit(ast.parse(node.value, mode="eval")))
        return ast.Constant(plain(node.value))

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        node.is_async = 0
        return self.generic_visit(node)


def plain(text: str) -> str:
    """Names, or a text that holds names, as both sides call them."""
    text = re.sub(r"\w+", lambda match: NAMES.get(match[0], match[0]), text)
    return re.sub(r"\b(_?)(?:Async|Sync|async_|sync_)(?=[A-Za-z])", r"\1", text)


def _without_docstring(body: list[ast.stmt]) -> list[ast.stmt]:
    first = body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        return body[1:] or [ast.Pass()]
    return body


def parts(source: str) -> dict[str, str]:
    """Each function and method of a module, and of each class what is no method; by name, with the text of sync code."""
    found: dict[str, str] = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef):
            name = node.name
            methods = [item for item in node.body if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef))]
            node.body = [item for item in node.body if item not in methods] or [ast.Pass()]
            found[name] = _sync_text(node)
            for method in methods:  # an overloaded one stands there several times
                key = f"{name}.{method.name}"
                found[key] = found.get(key, "") + _sync_text(method) + "\n"
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            found[node.name] = _sync_text(node)
    return found


def _sync_text(node: ast.stmt) -> str:
    return ast.unparse(ast.fix_missing_locations(_Sync().visit(deepcopy(node))))
