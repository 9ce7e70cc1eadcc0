"""What a client reads from the environment, and the base URLs that it knows by name."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from generator.adopt.scope import dotted
from generator.surface.names import Target
from generator.surface.record import MEMBERS, Record
from generator.surface.side import PackageSide

_READERS = ("os.environ.get", "os.getenv", "environ.get", "getenv")
_OF_PREFIX = ("BASE_URL", "CUSTOM_HEADERS", "LOG")
"""What each variable with the prefix of a client ends in, if the client's module names the prefix alone."""


def compare_environment(old: PackageSide, new: PackageSide, record: Record) -> None:
    """Records variables that are no longer read, and environments that are gone."""
    present = dict.fromkeys(_texts(new))
    for name, node in _variables(old):
        if name in present:
            record.kept(MEMBERS)
        else:
            where = old.names.module("_client").place(node)
            record.lost(MEMBERS, "option-environment-changed", name, "is no longer read from the environment", where)
    before, after = _urls(old), _urls(new)
    for name, url in before.items() if after else ():
        label = f"client(environment={name!r})"
        place = old.names.place(old.names.resolve("_client", "ENVIRONMENTS"))
        if name not in after:
            record.lost(MEMBERS, "environment-removed", label, "is gone", place)
            continue
        record.kept(MEMBERS)
        if after[name].rstrip("/") != url.rstrip("/"):
            record.change(
                "base-url-changed", label, f"is {after[name]}, not {url}", place, new.names.place(Target("_client", ""))
            )


def _tree(side: PackageSide) -> ast.Module | None:
    module = side.package.modules.get("_client")
    return module.tree if module is not None else None


def _variables(side: PackageSide) -> Iterator[tuple[str, ast.AST]]:
    """The variables that the client's module reads, each once."""
    names: dict[str, ast.AST] = {}
    for node in ast.walk(_tree(side) or ast.Module([], [])):
        match node:
            case ast.Call(func=function, args=[ast.Constant(value=str() as name), *_]) if dotted(function) in _READERS:
                names.setdefault(name, node)
            case ast.keyword(arg="env", value=ast.Constant(value=str() as name)):
                names.setdefault(name, node.value)
    yield from names.items()


def _texts(side: PackageSide) -> Iterator[str]:
    for node in ast.walk(_tree(side) or ast.Module([], [])):
        match node:
            case ast.Constant(value=str() as text):
                yield text
            case ast.keyword(arg="env_prefix", value=ast.Constant(value=str() as prefix)):
                yield from (f"{prefix}_{end}" for end in _OF_PREFIX)


def _urls(side: PackageSide) -> Mapping[str, str]:
    """The base URLs by the names of their environments."""
    target = side.names.resolve("_client", "ENVIRONMENTS")
    value = getattr(target.node, "value", None) if target is not None else None
    if not isinstance(value, ast.Dict):
        return {}
    pairs = zip(value.keys, value.values)
    return {
        str(key.value): str(url.value)
        for key, url in pairs
        if isinstance(key, ast.Constant) and isinstance(url, ast.Constant)
    }
