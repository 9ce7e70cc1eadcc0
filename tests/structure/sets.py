"""Finds the places of a program where the order of a set shows, by the types that mypy infers.

Text hashes differently in each process, so a set of it has another order each time. A set may be asked what it holds,
compared, combined with other sets and sorted as a whole. Code that takes its members one after the other is reported,
and so is code that hands it on as something else than a set (an iterable, an object), since it could do the same.
"""

from __future__ import annotations

import ast
import os
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import TypeAlias

from mypy import build, types
from mypy.modulefinder import BuildSource
from mypy.options import Options

Comprehension: TypeAlias = "ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp"
Function: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef"
Span: TypeAlias = "tuple[int, int, int | None, int | None]"
"""Where an expression begins and ends: lines from 1, columns in bytes from 0."""

LINES_OF_A_STUB = 100_000
"""More lines than any file of the standard library's types has."""

SET_TYPES = ("builtins.set", "builtins.frozenset", "typing.AbstractSet", "typing.MutableSet")
SET_ANNOTATION = re.compile(r"\b(set|frozenset|Set|MutableSet|AbstractSet|T)\b")

ORDER_BLIND = ("len", "any", "all", "sum", "bool", "set", "frozenset", "isinstance")
"""Builtins that give the same in any order."""

SORTING = ("sorted", "min", "max")
"""These too, as long as they compare whole members: by a key, members that are equal keep the order of the set."""

PASSING_ON = ("map", "filter")
"""Builtins whose result may stand where the set itself may."""


@dataclass(frozen=True, slots=True, order=True)
class Leak:
    """A place where the order of a set shows, and how it does."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


def leaks(files: Mapping[str, Path]) -> list[Leak]:
    """The leaks of modules (full name -> file), by file and line; what they import from other modules is not known.

    Raises mypy's CompileError for what is not Python.
    """
    texts = {name: path.read_text(encoding="utf-8") for name, path in files.items()}
    above = _lines_above(texts)
    sources = [BuildSource(str(files[name]), name, "\n" * above[name] + text) for name, text in texts.items()]
    inferred = _by_span(build.build(sources, _options()))
    visitors = [_Visitor(path.as_posix(), above[name], inferred) for name, path in files.items()]
    for visitor, text in zip(visitors, texts.values()):
        visitor.visit(ast.parse(text))
    return sorted(leak for visitor in visitors for leak in visitor.leaks)


def _lines_above(texts: Mapping[str, str]) -> Mapping[str, int]:
    """How many empty lines to put above each text so that a line belongs to one module alone.

    mypy gives the types of all modules in one table, and its nodes know their lines, but not their files.
    """
    sizes = [text.count("\n") + 1 for text in texts.values()]
    return dict(zip(texts, accumulate(sizes, initial=LINES_OF_A_STUB)))


def _options() -> Options:
    options = Options()
    options.export_types = options.preserve_asts = options.check_untyped_defs = True
    options.namespace_packages = options.explicit_package_bases = True
    options.incremental, options.cache_dir = False, os.devnull
    options.follow_imports = "skip"
    options.python_executable = sys.executable
    return options


def _by_span(result: build.BuildResult) -> Mapping[Span, list[types.Type]]:
    inferred: dict[Span, list[types.Type]] = defaultdict(list)
    for node, type_ in result.types.items():
        inferred[node.line, node.column, node.end_line, node.end_column].append(type_)
    return inferred


@dataclass(slots=True)
class _Visitor(ast.NodeVisitor):
    """Walks a module; each construct that could show an order has a method."""

    file: str
    above: int
    inferred: Mapping[Span, list[types.Type]]
    leaks: list[Leak] = field(default_factory=list)
    _blind: set[int] = field(default_factory=set)
    """The ids of expressions that stand where no order shows."""
    _returns: list[ast.expr | None] = field(default_factory=list)
    """What the functions around a statement say that they return."""

    # ---- members one after the other

    def visit_For(self, node: ast.For) -> None:
        self._refuse("a loop over a set", node.iter)
        self.generic_visit(node)

    def visit_SetComp(self, node: ast.SetComp) -> None:
        self._blind.add(id(node))
        self._comprehension(node)

    def visit_ListComp(self, node: ast.ListComp) -> None:
        self._comprehension(node)

    def visit_DictComp(self, node: ast.DictComp) -> None:
        self._comprehension(node)

    def visit_GeneratorExp(self, node: ast.GeneratorExp) -> None:
        self._comprehension(node)

    def _comprehension(self, node: Comprehension) -> None:
        if not self._is_blind(node):
            self._refuse("a comprehension over a set", *(part.iter for part in node.generators))
        self.generic_visit(node)

    def visit_Set(self, node: ast.Set) -> None:
        self._blind |= set(map(id, node.elts))
        self.generic_visit(node)

    def visit_Starred(self, node: ast.Starred) -> None:
        if not self._is_blind(node):
            self._refuse("an unpacked set", node.value)
        self.generic_visit(node)

    def visit_YieldFrom(self, node: ast.YieldFrom) -> None:
        self._refuse("a set's members as a generator's", node.value)
        self.generic_visit(node)

    # ---- sets that are handed on as something else

    def visit_Assign(self, node: ast.Assign) -> None:
        for target in node.targets:
            if isinstance(target, (ast.Tuple, ast.List)):
                self._refuse("an unpacked set", node.value)
            else:
                self._assignment(target, node.value)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self._assignment(node.target, node.value)
        self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self._assignment(node.target, node.value)
        self.generic_visit(node)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self._assignment(node.target, node.value)
        self.generic_visit(node)

    def _assignment(self, target: ast.expr, value: ast.expr) -> None:
        if not self._is_set(target) and not self._is_settled_later(target):
            self._refuse(f"a set as {ast.unparse(target)}", value)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._function(node)

    def _function(self, node: Function) -> None:
        self._returns.append(node.returns)
        self.generic_visit(node)
        self._returns.pop()

    def visit_Return(self, node: ast.Return) -> None:
        declared = ast.unparse(returns) if self._returns and (returns := self._returns[-1]) else "anything"
        if node.value is not None and not SET_ANNOTATION.search(declared):
            self._refuse(f"a set as {declared}", node.value)
        self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        if not self._is_set(node):
            self._refuse("a set or something else", node.body, node.orelse)
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        if not self._is_set(node):
            self._refuse("a set or something else", *node.values)
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if isinstance(node.op, ast.Mod):
            self._refuse("a set as text", node.right)
        self.generic_visit(node)

    def visit_FormattedValue(self, node: ast.FormattedValue) -> None:
        self._refuse("a set as text", node.value)
        self.generic_visit(node)

    # ---- calls

    def visit_Call(self, node: ast.Call) -> None:
        arguments: dict[int | str | None, ast.expr] = {item.arg: item.value for item in node.keywords}
        arguments |= dict(enumerate(node.args))
        if self._is_blind_call(node):
            self._blind |= set(map(id, arguments.values()))
        else:
            by_key = isinstance(node.func, ast.Name) and node.func.id in SORTING
            variants = [] if by_key else list(self._variants(node.func))
            for place, argument in arguments.items():
                if not any(takes_set(variant, place) for variant in variants):
                    self._refuse(f"a set as an argument of {ast.unparse(node.func)}", argument)
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if node.attr in ("pop", "__iter__"):
            self._refuse(f"{node.attr} of a set", node.value)
        self.generic_visit(node)

    def _is_blind_call(self, node: ast.Call) -> bool:
        match node.func:
            case ast.Name(name):
                by_key = any(item.arg == "key" for item in node.keywords)
                passed_on = name in PASSING_ON and self._is_blind(node)
                return name in ORDER_BLIND or passed_on or (name in SORTING and not by_key)
            case ast.Attribute(value):
                return self._is_set(value) or ast.unparse(node.func) == "object.__setattr__"
            case _:
                return False

    def _variants(self, function: ast.expr) -> Iterator[types.CallableType]:
        for inferred in self._types(function):
            if isinstance(inferred, (types.CallableType, types.Overloaded)):
                yield from inferred.items

    # ---- what all of them ask

    def _types(self, node: ast.expr) -> Iterator[types.ProperType]:
        lines = (self.above + node.lineno, self.above + (node.end_lineno or node.lineno))
        span = (lines[0], node.col_offset, lines[1], node.end_col_offset)
        yield from map(types.get_proper_type, self.inferred.get(span, ()))

    def _is_blind(self, node: ast.expr) -> bool:
        return id(node) in self._blind

    def _is_set(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Set) and len(node.elts) == 1 and not isinstance(node.elts[0], ast.Starred):
            return False  # one member has one order
        if isinstance(node, ast.Call) and any(map(_gives_set, self._variants(node.func))):
            return True  # also where the call stands for an iterable, and its type is inferred as that
        return any(_holds_set(inferred) for inferred in self._types(node))

    def _is_settled_later(self, node: ast.expr) -> bool:
        """Whether an empty set's type comes from what is added to it."""
        return any(isinstance(inferred, types.PartialType) for inferred in self._types(node))

    def _refuse(self, reason: str, *nodes: ast.expr) -> None:
        self.leaks += (Leak(self.file, node.lineno, reason) for node in nodes if self._is_set(node))


def takes_set(function: types.CallableType, place: int | str | None) -> bool:
    """Whether a parameter, by its position or name, is declared as a set, or as whatever type its argument has."""
    if isinstance(place, int):
        parameter = function.argument_by_position(place)
    else:
        parameter = function.argument_by_name(place)
    return parameter is not None and _holds_set(types.get_proper_type(parameter.typ), variables=True)


def _gives_set(function: types.CallableType) -> bool:
    return _holds_set(types.get_proper_type(function.ret_type))


def _holds_set(declared: types.ProperType, variables: bool = False) -> bool:
    match declared:
        case types.UnionType():
            return any(_holds_set(types.get_proper_type(item), variables) for item in declared.items)
        case types.Instance():
            return declared.type.fullname in SET_TYPES
        case _:
            return variables and isinstance(declared, types.TypeVarType)
