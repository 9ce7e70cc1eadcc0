"""The members of classes, inherited ones too: methods, properties, attributes, the fields of models and the keys of TypedDicts."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from generator.adopt.scope import dotted, statements
from generator.surface.annotations import annotated
from generator.surface.names import Names, Target

FunctionNode: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
_PROPERTIES = ("property", "cached_property")
_CONSTRUCTOR = "__init__"
_NO_FIELDS = frozenset({"model_config"})


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a class. `functions` are those of a method or property, overloads first; an attribute has none.

    `owner` is the class that declares it. `annotation` is the type of an attribute, `value` what it is assigned.
    """

    name: str
    owner: Target
    node: ast.stmt
    functions: tuple[FunctionNode, ...] = ()
    is_property: bool = False
    annotation: ast.expr | None = None
    value: ast.expr | None = None
    required: bool = True

    @property
    def is_method(self) -> bool:
        return bool(self.functions) and not self.is_property

    @property
    def type_node(self) -> ast.expr | None:
        """The annotation of an attribute, or of what a property gives."""
        return self.functions[-1].returns if self.functions else self.annotation

    @property
    def key(self) -> str:
        """The name of a field in JSON: its `alias`, where it has one."""
        for call in (node for part in (self.annotation, self.value) if part for node in ast.walk(part)):
            if isinstance(call, ast.Call):
                for keyword in call.keywords:
                    if keyword.arg == "alias" and isinstance(keyword.value, ast.Constant):
                        return str(keyword.value.value)
        return self.name


@dataclass(frozen=True, slots=True)
class MemberReader:
    """Reads the classes of a package."""

    names: Names
    _members: dict[Target, Mapping[str, Member]] = field(default_factory=dict)
    _lineages: dict[Target, tuple[str, ...]] = field(default_factory=dict)

    def members(self, target: Target) -> Mapping[str, Member]:
        """The public members of a class and its constructor, in order, its own over those of its bases."""
        if target not in self._members:
            self._members[target] = {}
            members: dict[str, Member] = {}
            for base in reversed(self.bases(target)):
                members |= self.members(base)
            members |= {member.name: member for member in _own_members(target, self.is_total(target))}
            self._members[target] = members
        return self._members[target]

    def bases(self, target: Target) -> Sequence[Target]:
        """The bases of a class that the package defines."""
        found = [self._base(target, node) for node in _base_nodes(target)]
        return [base for base in found if base is not None and base.module is not None and base != target]

    def lineage(self, target: Target) -> tuple[str, ...]:
        """The last names of all bases of a class."""
        if target not in self._lineages:
            self._lineages[target] = ()
            direct = [dotted(node).rpartition(".")[2] for node in _base_nodes(target)]
            inherited = [name for base in self.bases(target) for name in (*self.lineage(base), base.name)]
            self._lineages[target] = tuple(dict.fromkeys([*direct, *inherited]))
        return self._lineages[target]

    def foreign_bases(self, target: Target) -> frozenset[str]:
        """The last names of the bases that other packages define: what they give is not known."""
        own = {base.name for base in self.ancestors(target)}
        return frozenset(name for name in self.lineage(target) if name not in own)

    def ancestors(self, target: Target) -> Iterator[Target]:
        """A class and its bases that the package defines."""
        yield target
        for base in self.bases(target):
            yield from self.ancestors(base)

    def is_total(self, target: Target) -> bool:
        node = target.node
        keywords = node.keywords if isinstance(node, ast.ClassDef) else getattr(_typed_dict(node), "keywords", [])
        return not any(item.arg == "total" and ast.unparse(item.value) == "False" for item in keywords)

    def _base(self, target: Target, node: ast.expr) -> Target | None:
        base = self.names.resolve(target.module or "", dotted(node)) if target.module is not None else None
        return base if base is not None and is_class(base.node) else None


def is_class(node: ast.stmt | None) -> bool:
    """Whether a statement defines a class, be it by calling `TypedDict`."""
    return isinstance(node, ast.ClassDef) or _typed_dict(node) is not None


def _typed_dict(node: ast.stmt | None) -> ast.Call | None:
    """The call that defines a TypedDict whose keys are no identifiers."""
    value = node.value if isinstance(node, ast.Assign) else None
    return value if isinstance(value, ast.Call) and dotted(value).rpartition(".")[2] == "TypedDict" else None


def _base_nodes(target: Target) -> Sequence[ast.expr]:
    call = _typed_dict(target.node)
    if call is not None:
        return [call.func]
    return target.node.bases if isinstance(target.node, ast.ClassDef) else []


def _own_members(target: Target, is_total: bool) -> Iterator[Member]:
    call = _typed_dict(target.node)
    if call is not None:
        yield from _keys(target, call, is_total)
    if not isinstance(target.node, ast.ClassDef):
        return
    functions: dict[str, list[FunctionNode]] = {}
    for statement in statements(target.node.body):
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
            functions.setdefault(statement.name, []).append(statement)
        else:
            yield from _attributes(target, statement, is_total)
    for name, nodes in functions.items():
        if name == _CONSTRUCTOR:
            yield from _assigned(target, nodes[-1])
        if name == _CONSTRUCTOR or not name.startswith("_"):
            kinds = [dotted(item).rpartition(".")[2] for node in nodes for item in node.decorator_list]
            is_property = any(kind in _PROPERTIES for kind in kinds)
            shown = nodes[:1] if is_property else nodes
            yield Member(name, target, shown[-1], tuple(shown), is_property)


def _attributes(target: Target, statement: ast.stmt, is_total: bool) -> Iterator[Member]:
    match statement:
        case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value) if _is_public(name):
            yield Member(
                name,
                target,
                statement,
                annotation=annotation,
                value=value,
                required=_is_required(annotation, value, is_total),
            )
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if _is_public(name):
            yield Member(name, target, statement, value=value, required=False)


def _is_required(annotation: ast.expr, value: ast.expr | None, is_total: bool) -> bool:
    wrappers = [*annotated(annotation)]
    if "Required" in wrappers or "NotRequired" in wrappers:
        return "Required" in wrappers
    if isinstance(value, ast.Call) and dotted(value).rpartition(".")[2] in ("Field", "FieldInfo"):
        named = [item.arg for item in value.keywords]
        first = value.args[0] if value.args else None
        has_default = first is not None and not (isinstance(first, ast.Constant) and first.value is ...)
        return is_total and not has_default and "default" not in named and "default_factory" not in named
    return is_total and value is None


def _assigned(target: Target, function: FunctionNode) -> Iterator[Member]:
    """What a constructor sets on the instance."""
    for statement in statements(function.body):
        match statement:
            case ast.Assign(targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)], value=value):
                member = Member(name, target, statement, value=value)
            case ast.AnnAssign(target=ast.Attribute(value=ast.Name(id="self"), attr=name), annotation=kind):
                member = Member(name, target, statement, annotation=kind, value=statement.value)
            case _:
                continue
        if _is_public(name) and not _is_declared(target, name):
            yield member


def _is_declared(target: Target, name: str) -> bool:
    body = target.node.body if isinstance(target.node, ast.ClassDef) else []
    return any(isinstance(item, ast.AnnAssign) and dotted(item.target) == name for item in body)


def _keys(target: Target, call: ast.Call, is_total: bool) -> Iterator[Member]:
    keys = call.args[1] if len(call.args) > 1 else None
    if isinstance(keys, ast.Dict) and target.node is not None:
        for key, value in zip(keys.keys, keys.values):
            if isinstance(key, ast.Constant):
                required = _is_required(value, None, is_total)
                yield Member(str(key.value), target, target.node, annotation=value, required=required)


def _is_public(name: str) -> bool:
    return not name.startswith("_") and name not in _NO_FIELDS
