"""Reads the classes of pages: where the items are, and what the next request is made of."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.adopt.scope import Scope, Symbol, dotted, statements
from generator.adopt.sdk import PageClass
from generator.adopt.shapes import Record, Shape, ShapeReader

_MODULE = "pagination"


@dataclass(frozen=True, slots=True)
class _Next:
    """An argument of the next request, and the expression of its value; `how` is params, json or url."""

    how: str
    parameter: str | None
    value: ast.expr | None


@dataclass(frozen=True, slots=True)
class PageReader:
    """Reads `pagination`."""

    scope: Scope
    shapes: ShapeReader

    def pages(self) -> Iterator[PageClass]:
        """Each class of pages once, in order."""
        for name in self.scope.names_of(_MODULE):
            statement = self.scope.definition(Symbol(_MODULE, name))
            if name.startswith("Sync") and isinstance(statement, ast.ClassDef):
                yield self._page(Symbol(_MODULE, name), statement)

    def _page(self, symbol: Symbol, statement: ast.ClassDef) -> PageClass:
        record = self.shapes.definition(symbol)
        functions = {item.name: item for item in statement.body if isinstance(item, ast.FunctionDef)}
        wires = _Wires(self.shapes, symbol)
        following = [*_next_requests(functions["next_page_info"])] if "next_page_info" in functions else []
        chosen = following[-1] if following else None
        known = _locals(functions["next_page_info"]) if chosen else {}
        kind, value = _kind(chosen, known)
        return PageClass(
            name=symbol.name.removeprefix("Sync"),
            place=self.scope.package.modules[_MODULE].place(statement),
            fields=record.fields if isinstance(record, Record) else {},
            kind=kind,
            items=wires.path(_last_path(functions.get("_get_page_items"))),
            parameter=chosen.parameter if chosen else None,
            value=value if kind == "cursor_id" else wires.path(value),
            more=wires.path(_last_path(functions.get("has_next_page"))),
            total=wires.path(_total(functions.get("next_page_info"))) if kind in ("offset", "page_number") else (),
            in_body=chosen is not None and chosen.how == "json",
        )


@dataclass(frozen=True, slots=True)
class _Wires:
    """Turns paths of attributes into paths of wire names."""

    shapes: ShapeReader
    symbol: Symbol

    def path(self, attributes: tuple[str, ...]) -> tuple[str, ...]:
        wires: list[str] = []
        symbol: Symbol | None = self.symbol
        for attribute in attributes:
            wire = dict(self.shapes.wire_names(symbol)).get(attribute, attribute) if symbol else attribute
            wires.append(wire)
            symbol = self._behind(symbol, wire)
        return tuple(wires)

    def _behind(self, symbol: Symbol | None, wire: str) -> Symbol | None:
        record = self.shapes.definition(symbol) if symbol else None
        shape: Shape | None = record.fields.get(wire) if isinstance(record, Record) else None
        return getattr(shape, "symbol", None)


def _next_requests(function: ast.FunctionDef) -> Iterator[_Next]:
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and dotted(node.func) == "PageInfo":
            for keyword in node.keywords:
                if keyword.arg == "url":
                    yield _Next("url", None, keyword.value)
                elif keyword.arg and isinstance(keyword.value, ast.Dict):
                    for key, value in zip(keyword.value.keys, keyword.value.values):
                        if isinstance(key, ast.Constant):
                            yield _Next(keyword.arg, str(key.value), value)


def _kind(following: _Next | None, known: Mapping[str, ast.expr]) -> tuple[str, tuple[str, ...]]:
    """The type of the scheme, and the attributes that lead to what the next request carries."""
    if following is None:
        return "fake_page", ()
    if following.how == "url":
        return "cursor_url", _path(following.value, known)
    value = following.value
    while isinstance(value, ast.Name) and value.id in known:
        value = known[value.id]
    if isinstance(value, ast.BinOp):
        counted = any(isinstance(side, ast.Constant) for side in (value.left, value.right))
        return ("page_number" if counted else "offset"), _path(value.left, known)
    owner = value.value if isinstance(value, ast.Attribute) else None
    if isinstance(owner, ast.Name) and owner.id != "self" and _is_item(known.get(owner.id)):
        return "cursor_id", (value.attr,) if isinstance(value, ast.Attribute) else ()
    return "cursor", _path(value, known)


def _is_item(node: ast.expr | None) -> bool:
    return node is not None and any(isinstance(inner, ast.Subscript) for inner in ast.walk(node))


def _locals(function: ast.FunctionDef) -> Mapping[str, ast.expr]:
    """Local names -> what they are given last, but for None and numbers, which only stand in."""
    assigned: dict[str, ast.expr] = {}
    for statement in statements(function.body):
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if not isinstance(value, ast.Constant):
                assigned[name] = value
    return assigned


def _path(node: ast.expr | None, known: Mapping[str, ast.expr]) -> tuple[str, ...]:
    """The attributes of `self` that an expression is made of."""
    seen: list[str] = []
    while isinstance(node, ast.Name) and node.id in known and node.id not in seen:
        seen.append(node.id)
        node = known[node.id]
    parts = dotted(node).split(".") if isinstance(node, ast.Attribute) else []
    if parts[:1] == ["self"]:
        return tuple(parts[1:])
    if parts and parts[0] in known:
        return (*_path(known[parts[0]], known), *parts[1:])
    return ()


def _last_path(function: ast.FunctionDef | None) -> tuple[str, ...]:
    """The deepest attributes of `self` that a function assigns to a local name."""
    known = _locals(function) if function else {}
    paths = [_path(ast.Name(name), known) for name in known]
    return max(paths, key=len, default=())


def _total(function: ast.FunctionDef | None) -> tuple[str, ...]:
    """What a function compares with, to see whether there is more."""
    known = _locals(function) if function else {}
    names = [name for name in known if "total" in name]
    return _path(ast.Name(names[-1]), known) if names else ()
