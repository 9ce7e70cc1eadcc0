"""What the types of an SDK say of JSON: fields by their wire names, choices, lists, constants."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from generator.adopt.scope import Scope, Symbol, dotted

Shape: TypeAlias = "Reference | Choice | Many | Values | Constants | Plain"
Constant: TypeAlias = "str | int | float | bool"


@dataclass(frozen=True, slots=True)
class Reference:
    """A class or an alias of the SDK."""

    symbol: Symbol


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several; that it may be null too is left out."""

    members: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class Many:
    item: Shape


@dataclass(frozen=True, slots=True)
class Values:
    """A mapping from any text."""

    value: Shape


@dataclass(frozen=True, slots=True)
class Constants:
    allowed: tuple[Constant, ...]


@dataclass(frozen=True, slots=True)
class Plain:
    """Python's name of anything else: `str`, `object`, `datetime`."""

    name: str


@dataclass(frozen=True, slots=True)
class Record:
    """A class with fields, those of its bases among them, by their wire names; `bases` are classes of the SDK."""

    fields: Mapping[str, Shape]
    bases: tuple[Symbol, ...]


_MANY = frozenset("List list Iterable Sequence SequenceNotStr Set set Tuple".split())
_VALUES = frozenset("Dict dict Mapping".split())
_TRANSPARENT = frozenset("Required NotRequired Annotated Optional ClassVar ReadOnly".split())
_OF_DATA = frozenset({"types", "pagination", "_wrappers"})
"""The parts of an SDK whose classes say what travels."""
_NONE = frozenset({"None", "NotGiven", "Omit", "NoneType"})


@dataclass(slots=True)
class ShapeReader:
    """Reads annotations and definitions. Each definition is read once."""

    scope: Scope
    _read: dict[Symbol, Record | Shape | None] = field(default_factory=dict)

    def definition(self, symbol: Symbol) -> Record | Shape | None:
        """What a name of a module stands for; None for what is no type."""
        if symbol not in self._read:
            self._read[symbol] = None  # met again while it is read: a circle of aliases
            self._read[symbol] = self._definition(symbol, self.scope.definition(symbol))
        return self._read[symbol]

    def _definition(self, symbol: Symbol, statement: ast.stmt | None) -> Record | Shape | None:
        match statement:
            case ast.ClassDef():
                return self._record(symbol.module, statement)
            case ast.AnnAssign(value=ast.expr() as value) | ast.Assign(value=ast.Call() as value):
                return self._functional(symbol.module, value) or self.shape(value, symbol.module)
            case ast.Assign(value=(ast.Subscript() | ast.BinOp()) as value):
                return self.shape(value, symbol.module)
            case ast.Assign(value=(ast.Name() | ast.Attribute()) as value):
                return self.shape(value, symbol.module)
            case _:
                return None

    # ---- classes

    def _record(self, module: str, statement: ast.ClassDef) -> Record:
        bases = [base for node in statement.bases if (base := self._own(module, dotted(node))) is not None]
        fields: dict[str, Shape] = {}
        for base in bases:
            inherited = self.definition(base)
            if isinstance(inherited, Record):
                fields.update(inherited.fields)
        for item in statement.body:
            if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name) and item.target.id != "__slots__":
                wire = _alias(item.annotation) or _alias(item.value) or item.target.id
                if not item.target.id.startswith("__"):
                    fields[wire] = self.shape(item.annotation, module)
        return Record(fields, tuple(bases))

    def _own(self, module: str, name: str) -> Symbol | None:
        """The type of the SDK that a name stands for."""
        symbol = self.scope.resolve(module, name)
        return symbol if symbol is not None and symbol.module.split(".")[0] in _OF_DATA else None

    def _functional(self, module: str, value: ast.expr) -> Record | None:
        """`TypedDict("Name", {...})`, in which keywords stand that can be no names of a class."""
        if not isinstance(value, ast.Call) or dotted(value.func).rpartition(".")[2] != "TypedDict":
            return None
        fields = {
            _alias(annotation) or key.value: self.shape(annotation, module)
            for table in value.args
            if isinstance(table, ast.Dict)
            for key, annotation in zip(table.keys, table.values)
            if isinstance(key, ast.Constant) and isinstance(key.value, str)
        }
        return Record(fields, ())

    def wire_names(self, symbol: Symbol) -> Iterator[tuple[str, str]]:
        """The names of a class's fields with their wire names; of a choice of classes those of all, of a base its own."""
        statement = self.scope.definition(symbol)
        if isinstance(statement, ast.ClassDef):
            for base in statement.bases:
                inner = self._own(symbol.module, dotted(base))
                if inner is not None and inner != symbol:
                    yield from self.wire_names(inner)
            for item in statement.body:
                if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
                    yield item.target.id, _alias(item.annotation) or item.target.id
            return
        shape = self.definition(symbol)
        for member in shape.members if isinstance(shape, Choice) else (shape,):
            if isinstance(member, Reference) and member.symbol != symbol:
                yield from self.wire_names(member.symbol)

    # ---- annotations

    def shape(self, node: ast.expr | None, module: str) -> Shape:
        """What an annotation in a module means."""
        match node:
            case ast.Constant(value=str() as text):
                return self.shape(_parsed(text), module)
            case ast.Constant():
                return Plain("None")
            case ast.BinOp():
                return _chosen(self.shape(side, module) for side in (node.left, node.right))
            case ast.Subscript(value=value, slice=inner):
                return self._generic(dotted(value).rpartition(".")[2], inner, node, module)
            case ast.Name() | ast.Attribute():
                symbol = self._own(module, dotted(node))
                return Plain(dotted(node).rpartition(".")[2]) if symbol is None else Reference(symbol)
            case _:
                return Plain("object")

    def _generic(self, name: str, inner: ast.expr, node: ast.Subscript, module: str) -> Shape:
        arguments = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        if name == "Literal":
            return Constants(tuple(item.value for item in arguments if isinstance(item, ast.Constant)))  # type: ignore[misc]
        if name == "Union":
            return _chosen(self.shape(item, module) for item in arguments)
        if name in _TRANSPARENT:
            return self.shape(arguments[0], module)
        if name in _MANY:
            return Many(self.shape(arguments[0], module))
        if name in _VALUES:
            return Values(self.shape(arguments[-1], module))
        return self.shape(node.value, module)

    # ---- through names

    def seen_through(self, shape: Shape, depth: int = 8) -> Record | Shape:
        """The definition behind references."""
        if not isinstance(shape, Reference) or depth == 0:
            return shape
        behind = self.definition(shape.symbol)
        return (
            Plain("object")
            if behind is None
            else behind if isinstance(behind, Record) else self.seen_through(behind, depth - 1)
        )


def _chosen(shapes: Iterator[Shape]) -> Shape:
    members = [member for shape in shapes for member in _members(shape) if not _is_nothing(member)]
    unique = tuple(dict.fromkeys(members))
    return unique[0] if len(unique) == 1 else Choice(unique) if unique else Plain("None")


def _is_nothing(shape: Shape) -> bool:
    return isinstance(shape, Plain) and shape.name in _NONE


def _members(shape: Shape) -> Sequence[Shape]:
    return shape.members if isinstance(shape, Choice) else (shape,)


def _parsed(text: str) -> ast.expr | None:
    try:
        return ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError):
        return None


def _alias(node: ast.expr | None) -> str | None:
    """The wire name in `FieldInfo(alias=...)`, `Annotated[..., PropertyInfo(alias=...)]` and what has it within."""
    for inner in ast.walk(node) if node is not None else ():
        if isinstance(inner, ast.Call):
            for keyword in inner.keywords:
                if keyword.arg == "alias" and isinstance(keyword.value, ast.Constant):
                    return str(keyword.value.value)
    return None
