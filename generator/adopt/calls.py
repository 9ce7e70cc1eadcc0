"""The one request that a generated method makes, and what its arguments have to do with it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.adopt.scope import dotted

_VERBS = {
    "_get": "get",
    "_post": "post",
    "_put": "put",
    "_patch": "patch",
    "_delete": "delete",
    "_get_api_list": "get",
}
_ON_CLIENT = {name.removeprefix("_"): verb for name, verb in _VERBS.items()}


@dataclass(frozen=True, slots=True)
class Call:
    """A request: the verb in lower case, the path with names in braces, and the other arguments of the call."""

    verb: str
    path: str
    keywords: Mapping[str, ast.expr]


FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


def calls_of(function: FunctionNode) -> Iterator[Call]:
    """All requests whose path is written out."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            verb = _verb(dotted(node.func.value), node.func.attr)
            path = path_text(node.args[0])
            if verb is not None and path is not None and path.startswith("/"):
                keywords = {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
                yield Call(_said_verb(keywords) or verb, path, keywords)


def _verb(owner: str, name: str) -> str | None:
    if owner == "self":
        return _VERBS.get(name) or _ON_CLIENT.get(name)
    return _ON_CLIENT.get(name) if owner == "self._client" else None


def _said_verb(keywords: Mapping[str, ast.expr]) -> str | None:
    method = keywords.get("method")
    return str(method.value).lower() if isinstance(method, ast.Constant) else None


def path_text(node: ast.expr) -> str | None:
    """A path with names in braces, be it an f-string or a call with a template."""
    match node:
        case ast.Constant(value=str() as text):
            return text
        case ast.JoinedStr(values=values):
            return "".join(map(_piece, values))
        case ast.Call(args=[first, *_]):
            return path_text(first)
        case ast.IfExp(body=body, orelse=other):
            return path_text(body) or path_text(other)
        case _:
            return None


def _piece(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=str() as text):
            return text
        case ast.FormattedValue(value=ast.Call(args=[first, *_])):
            return f"{{{dotted(first).rpartition('.')[2]}}}"
        case ast.FormattedValue(value=value):
            return f"{{{dotted(value).rpartition('.')[2]}}}"
        case _:
            return ""


def transformed(node: ast.expr | None) -> tuple[ast.expr | None, ast.expr | None]:
    """What is sent, and the type that says how it is written: `maybe_transform(what, type)`, awaited or not."""
    if isinstance(node, ast.Await):
        node = node.value
    if isinstance(node, ast.IfExp):
        return transformed(node.body)
    if isinstance(node, ast.Call) and len(node.args) > 1:
        return node.args[0], node.args[1]
    return node, None


def query_of(call: Call) -> ast.expr | None:
    """The query of a request, which stands among its options."""
    options = call.keywords.get("options")
    if isinstance(options, ast.Call):
        return next((keyword.value for keyword in options.keywords if keyword.arg == "query"), None)
    return None


def parser_of(call: Call) -> ast.expr | None:
    """What a response goes through before the caller gets it."""
    options = call.keywords.get("options")
    if isinstance(options, ast.Call):
        return next((keyword.value for keyword in options.keywords if keyword.arg == "post_parser"), None)
    return None
