"""What users call the classes of a package: `client.books` is the class that this attribute of the client gives."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from generator.adopt.scope import dotted
from generator.surface.members import Member, is_class
from generator.surface.names import Target
from generator.surface.side import PackageSide

CLIENT, ASYNC_CLIENT = "client", "async_client"
_DATA = frozenset({"BaseModel", "TypedDict", "Enum", "Exception", "BaseException", "Protocol"})
"""Bases of classes whose attributes are values, and lead to no methods of the API."""


def is_resource(side: PackageSide, member: Member) -> bool:
    """Whether an attribute leads to methods that users are told about: private modules have none, but the client's own."""
    target = led_to(side, member)
    if target is None or target.module is None:
        return False
    return target.module == member.owner.module or not any(part.startswith("_") for part in target.module.split("."))


def labels(side: PackageSide) -> Mapping[Target, str]:
    """The classes that clients lead to, and the clients themselves, by the shortest way that users write."""
    found: dict[Target, str] = {}
    level = [(target, label) for target, label in _clients(side)]
    while level:
        found |= {target: label for target, label in reversed(level) if target not in found}
        below = [
            (inner, f"{label}.{member.name}")
            for target, label in level
            if found[target] == label
            for member in side.members.members(target).values()
            for inner in [led_to(side, member)]
            if inner is not None and inner not in found and is_resource(side, member)
        ]
        level = below
    return found


def led_to(side: PackageSide, member: Member) -> Target | None:
    """The class with methods that an attribute or property gives; None for values and methods."""
    if member.is_method or member.owner.module is None:
        return None
    node = member.type_node
    if node is None and isinstance(member.value, ast.Call):
        node = member.value.func
    name = dotted(node)
    target = side.names.resolve(member.owner.module, name) if name else None
    return target if target is not None and _has_methods(side, target) else None


def _has_methods(side: PackageSide, target: Target) -> bool:
    if target.module is None or not is_class(target.node) or not _DATA.isdisjoint(side.members.lineage(target)):
        return False
    return any(name != "__init__" for name in side.members.members(target))


def _clients(side: PackageSide) -> Iterator[tuple[Target, str]]:
    """The classes that the package exports and that lead to others: the first is `client`, the first `Async` one after it."""
    taken: set[str] = set()
    for name in side.names.exports(""):
        target = side.names.resolve("", name)
        if target is None or not _has_methods(side, target) or not _leads_on(side, target):
            continue
        label = ASYNC_CLIENT if target.name.startswith("Async") else CLIENT
        if label not in taken:
            taken.add(label)
            yield target, label


def _leads_on(side: PackageSide, target: Target) -> bool:
    members = side.members.members(target)
    return "__init__" in members and any(led_to(side, member) is not None for member in members.values())
