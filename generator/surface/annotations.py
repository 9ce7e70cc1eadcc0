"""Annotations as types that can be held against one another, however they are spelled."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.adopt.scope import dotted
from generator.surface.names import Names, Target

UNKNOWN, UNION, LITERAL = "?", "Union", "Literal"
_SPELLINGS = {"List": "list", "Dict": "dict", "Tuple": "tuple", "Set": "set", "FrozenSet": "frozenset", "Type": "type"}
_SPELLINGS |= {"Text": "str", "Any": "object"}
_WRAPPERS = frozenset("Annotated Required NotRequired ReadOnly ClassVar Final Unpack".split())
_NOT_PASSED = frozenset({"NotGiven", "Omit"})
"""What stands for an argument that is not passed: it is no value of a type."""


@dataclass(frozen=True, slots=True)
class Type:
    """A type by its last name; that of a union is `Union`, and one that cannot be read is `?`.

    `values` are those of a literal, as source text. `target` is where the package defines the name.
    """

    name: str
    arguments: tuple[Type, ...] = ()
    values: tuple[str, ...] = ()
    target: Target | None = field(default=None, compare=False)

    def __str__(self) -> str:
        if self.name == UNION:
            return " | ".join(map(str, self.arguments))
        inner = ", ".join(self.values or map(str, self.arguments))
        return f"{self.name}[{inner}]" if inner else self.name

    @property
    def members(self) -> tuple[Type, ...]:
        return self.arguments if self.name == UNION else (self,)


def union(members: Iterable[Type]) -> Type:
    """A union without unions in it and with one literal of all values; of one member, that member."""
    flat = dict.fromkeys(inner for member in members for inner in member.members)
    values = dict.fromkeys(value for member in flat if member.name == LITERAL for value in member.values)
    literals = (Type(LITERAL, values=tuple(values)),) if values else ()
    empty = [member for member in flat if member.name == "None"]
    merged = [*(member for member in flat if member.name not in (LITERAL, "None")), *literals, *empty]
    return merged[0] if len(merged) == 1 else Type(UNION, tuple(merged))


@dataclass(frozen=True, slots=True)
class TypeReader:
    """Reads the annotations of a package."""

    names: Names
    _nullable: dict[Target, bool] = field(default_factory=dict)

    def read(self, node: ast.expr | None, module: str) -> Type:
        """The type that an annotation in a module means."""
        match node:
            case None:
                return Type(UNKNOWN)
            case ast.Constant(value=str() as text):
                return self.read(_parsed(text), module)
            case ast.Constant(value=value):
                return Type("..." if value is ... else str(value))
            case ast.BinOp(left=left, right=right, op=ast.BitOr()):
                return self._union([left, right], module)
            case ast.Name() | ast.Attribute():
                return self._named(dotted(node), module)
            case ast.Subscript(value=value, slice=inner):
                return self._subscript(dotted(value), _elements(inner), module)
            case ast.List(elts=elements):
                return Type("[]", tuple(self.read(element, module) for element in elements))
        return Type(UNKNOWN)

    def expanded(self, kind: Type) -> Type | None:
        """What an alias of the package stands for; None for what is no alias."""
        value = alias_value(kind.target.node) if kind.target is not None else None
        if value is None or kind.target is None or kind.target.module is None:
            return None
        return self.read(value, kind.target.module)

    def _union(self, nodes: Iterable[ast.expr], module: str) -> Type:
        members = [inner for node in nodes for inner in self.read(node, module).members]
        return union([member for member in members if member.name not in _NOT_PASSED])

    def _named(self, name: str, module: str) -> Type:
        last = name.rpartition(".")[2]
        target = self.names.resolve(module, name)
        if target is None or target.module is None:
            shown = (target.name if target is not None else last).rpartition(".")[2]
            return Type(_SPELLINGS.get(shown, shown))
        if target.is_module or _is_type_variable(target.node):
            return Type(UNKNOWN)
        kind = Type(target.name, target=target)
        return union([kind, Type("None")]) if self._is_nullable(target) else kind

    def _is_nullable(self, target: Target) -> bool:
        """Whether an alias stands for None too. It counts as one beside it, wherever a package writes None."""
        if target not in self._nullable:
            self._nullable[target] = False  # for an alias within itself
            inner = self.expanded(Type(target.name, target=target))
            self._nullable[target] = inner is not None and any(member.name == "None" for member in inner.members)
        return self._nullable[target]

    def _subscript(self, name: str, elements: list[ast.expr], module: str) -> Type:
        match name.rpartition(".")[2]:
            case "Literal":
                return Type(LITERAL, values=tuple(ast.unparse(element) for element in elements))
            case "Optional":
                return self._union([*elements, ast.Constant(None)], module)
            case "Union":
                return self._union(elements, module)
            case wrapper if wrapper in _WRAPPERS:
                return self.read(elements[0], module)
        outer = self._named(name, module).members[0]
        return Type(outer.name, tuple(self.read(element, module) for element in elements), target=outer.target)


def alias_value(node: ast.stmt | None) -> ast.expr | None:
    """The type that an assignment gives a name to; None where it is no alias."""
    match node:
        case ast.AnnAssign(annotation=annotation, value=value) if dotted(annotation).endswith("TypeAlias"):
            return value
        case ast.Assign(targets=[ast.Name()], value=ast.Subscript() | ast.BinOp() | ast.Name() | ast.Attribute()):
            return node.value
    return None


def _is_type_variable(node: ast.stmt | None) -> bool:
    value = node.value if isinstance(node, ast.Assign) else None
    return isinstance(value, ast.Call) and dotted(value).rpartition(".")[2] in ("TypeVar", "ParamSpec", "TypeVarTuple")


def _elements(node: ast.expr) -> list[ast.expr]:
    return list(node.elts) if isinstance(node, ast.Tuple) else [node]


def _parsed(text: str) -> ast.expr | None:
    try:
        return ast.parse(text.strip(), mode="eval").body
    except SyntaxError:
        return None


def annotated(node: ast.expr | None) -> Iterator[str]:
    """The names of the wrappers around an annotation, from the outside."""
    while isinstance(node, ast.Subscript) and dotted(node.value).rpartition(".")[2] in _WRAPPERS:
        yield dotted(node.value).rpartition(".")[2]
        node = _elements(node.slice)[0]
