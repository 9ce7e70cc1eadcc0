"""The expressions of a generated file: literals, names that the file binds, and calls of a closed list of functions."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace

from generator.syntax_check.kinds import Kind
from generator.syntax_check.refusal import Refused

_MODULES = {
    name: module
    for module, names in {
        "builtins": ("builtins",),
        "datetime": ("dt",),
        "pydantic": ("pydantic",),
        "typing": ("typing",),
        "typing_extensions": ("typing_extensions",),
    }.items()
    for plain in names
    for name in (plain, f"_{plain}")
}
"""What a module is called that a file imports whole."""


def is_special(name: str) -> bool:
    """Whether a name has a meaning for Python itself, like `__class__`."""
    return name.startswith("__")


@dataclass(frozen=True, slots=True)
class Expressions:
    """`bound` are the names of the file, `callable_` those of them that are classes of the package.

    `hidden` are names that an argument has, so that they mean no module.
    """

    kind: Kind
    bound: frozenset[str]
    callable_: frozenset[str]
    hidden: frozenset[str] = frozenset()

    def within(self, names: Set[str], imported: Iterable[str]) -> Expressions:
        """The same inside a method that binds more names, some of them imported."""
        return replace(
            self,
            bound=self.bound.union(names),
            callable_=self.callable_.union(imported),
            hidden=self.hidden.union(names),
        )

    # ---- values

    def check_all(self, nodes: Iterable[ast.expr | None]) -> None:
        for node in nodes:
            if node is not None:
                self.check(node)

    def check(self, node: ast.expr) -> None:
        """Raises Refused for a value that no template writes."""
        match node:
            case ast.Constant():
                _check_constant(node)
            case ast.UnaryOp(ast.USub(), ast.Constant(int() | float())):
                pass
            case ast.Name():
                self._name(node)
            case ast.Attribute():
                self._attribute(node)
            case ast.Tuple(items) | ast.List(items):
                self.check_all(items)
            case ast.Dict(keys, values) if None not in keys:
                self.check_all([*keys, *values])
            case ast.Lambda(ast.arguments([], [], None, [], [], None, []), (ast.Name() | ast.Attribute()) as body):
                self.check(body)
            case ast.Await(ast.Call() as call) | (ast.Call() as call):
                self._call(call)
            case ast.Subscript(ast.Call(), ast.Constant()):
                self.check(node.value)
            case ast.Subscript() | ast.BinOp():
                self.check_annotation(node)
            case _:
                raise Refused(node, f"the expression `{_shown(node)}`")

    def _name(self, node: ast.Name) -> None:
        if node.id not in self.bound and node.id not in self.kind.names:
            raise Refused(node, f"the name `{node.id}`, which the file does not bind")

    def _attribute(self, node: ast.Attribute) -> None:
        """Something of a module that is imported whole, or a public part of what the file binds."""
        if is_special(node.attr):
            raise Refused(node, f"the special name `{node.attr}`")
        match node.value:
            case ast.Name(name) if self._is_module(name):
                module = _MODULES[name]
                if node.attr not in self.kind.imports.get(module, frozenset()):
                    raise Refused(node, f"`{name}.{node.attr}`")
            case ast.Name():
                self._name(node.value)
            case ast.Attribute():
                self._attribute(node.value)
            case _:
                raise Refused(node, f"the expression `{_shown(node)}`")

    def _is_module(self, name: str) -> bool:
        return name in _MODULES and name in self.bound and name not in self.callable_ | self.hidden

    def _call(self, node: ast.Call) -> None:
        function = _shown(node.func) if isinstance(node.func, (ast.Name, ast.Attribute)) else ""
        if not self._may_be_called(node.func, function):
            raise Refused(node, f"a call of `{function or _shown(node.func)}`")
        if _plain(function) == "TypeAliasType":
            self._type_alias(node)
        else:
            self.check_call_of(node.args, node.keywords)

    def _may_be_called(self, node: ast.expr, function: str) -> bool:
        match node:
            case ast.Name(name):
                own = self.kind.calls_own_classes and name in self.callable_
                return own or _plain(name) in self.kind.calls and (name in self.bound or name in self.kind.names)
            case ast.Attribute(ast.Name(module), name) if self._is_module(module):
                self._attribute(node)
                return name in self.kind.calls
            case _:
                return function in self.kind.calls

    def check_call_of(self, values: Sequence[ast.expr], keywords: Sequence[ast.keyword]) -> None:
        """The arguments of a call."""
        self.check_all(values)
        for keyword in keywords:
            if keyword.arg is None or is_special(keyword.arg):
                raise Refused(keyword, "a call with arguments that no template writes")
            self.check(keyword.value)

    def _type_alias(self, node: ast.Call) -> None:
        """`TypeAliasType("name", "annotation")`: pydantic evaluates the second."""
        match node:
            case ast.Call(_, [ast.Constant(str()), ast.Constant(str()) as annotation], []):
                self.check_annotation(annotation)
            case _:
                raise Refused(node, "a call of `TypeAliasType` with other arguments")

    # ---- annotations

    def check_annotations(self, nodes: Iterable[ast.expr | None]) -> None:
        for node in nodes:
            if node is not None:
                self.check_annotation(node)

    def check_annotation(self, node: ast.expr) -> None:
        """Raises Refused for an annotation that no template writes. Texts in it are code too, but for those of Literal."""
        for part in _members(node):
            self._annotation(part)

    def _annotation(self, node: ast.expr) -> None:
        match node:
            case ast.Constant(None):
                pass
            case ast.Constant(str(text)):
                self.check_annotation(_parsed(text, node))
            case ast.Name():
                self._name(node)
            case ast.Attribute():
                self._attribute(node)
            case ast.List(items):
                self.check_annotations(items)
            case ast.Subscript(base, inside):
                self._annotation(base)
                self._subscript(base, inside)
            case _:
                raise Refused(node, f"the annotation `{_shown(node)}`")

    def _subscript(self, base: ast.expr, inside: ast.expr) -> None:
        parts = inside.elts if isinstance(inside, ast.Tuple) else [inside]
        match base:
            case ast.Name("Literal") | ast.Attribute(_, "Literal"):
                self._literals(parts)
            case ast.Name("Annotated") | ast.Attribute(_, "Annotated"):
                self.check_annotation(parts[0])
                self._discriminators(parts[1:])
            case ast.Name("tuple") | ast.Attribute(_, "tuple") if len(parts) == 2 and _are_dots(parts[1:]):
                self.check_annotation(parts[0])
            case _:
                self.check_annotations(parts)

    def _literals(self, values: Sequence[ast.expr]) -> None:
        for value in values:
            match value:
                case ast.Constant() | ast.UnaryOp(ast.USub(), ast.Constant(int() | float())):
                    self.check(value)
                case _:
                    raise Refused(value, f"`{_shown(value)}` as a literal type")

    def _discriminators(self, values: Sequence[ast.expr]) -> None:
        for value in values:
            match value:
                case ast.Call(_, required, [ast.keyword("discriminator", ast.Constant(str()))]) if _are_dots(required):
                    self._call(value)
                case _:
                    raise Refused(value, f"the annotation `{_shown(value)}`")


def _are_dots(values: Sequence[ast.expr]) -> bool:
    """Whether there is nothing but `...`, which stands for no default, or in a tuple for any length."""
    return all(isinstance(value, ast.Constant) and value.value is ... for value in values)


def _members(node: ast.expr) -> Iterator[ast.expr]:
    """The members of `A | B | C`, without recursion: a union may have thousands."""
    waiting = [node]
    while waiting:
        part = waiting.pop()
        if isinstance(part, ast.BinOp) and isinstance(part.op, ast.BitOr):
            waiting += [part.left, part.right]
        else:
            yield part


def _check_constant(node: ast.Constant) -> None:
    if isinstance(node.value, (bytes, complex)):
        raise Refused(node, f"the literal `{_shown(node)}`")


def _parsed(text: str, node: ast.AST) -> ast.expr:
    """The expression in an annotation that stands in quotes."""
    try:
        tree = ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise Refused(node, "an annotation in quotes that is no expression") from None
    for part in ast.walk(tree):
        part.lineno = getattr(node, "lineno", 1)  # type: ignore[attr-defined]
    return tree


def _plain(name: str) -> str:
    """The name of what is imported as `_Name`, since the file has a `Name` of its own."""
    return name.removeprefix("_")


def _shown(node: ast.AST) -> str:
    return ast.unparse(node)[:80]
