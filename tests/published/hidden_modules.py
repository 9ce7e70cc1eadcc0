"""A pytest plugin for the tests of a published SDK: its private modules are hidden, but for the names that users import.

It stands alone, since those tests run in an environment of their own. The names that the fixtures of such tests need are
written here, so that they mean the same for the published SDK and for the generated one. PUBLISHED_PACKAGE names the package,
PUBLISHED_OUTCOMES the file for the outcome of each test.
"""

from __future__ import annotations

import ast
import builtins
import collections.abc
import importlib
import inspect
import json
import os
import sys
import types
import typing
from pathlib import Path
from typing import Any

import pytest

PACKAGE = os.environ["PUBLISHED_PACKAGE"]
PUBLIC = {
    "_types": (
        "NOT_GIVEN",
        "NotGiven",
        "Omit",
        "Body",
        "Headers",
        "Query",
        "not_given",
        "omit",
        "NoneType",
        "FileTypes",
    ),
    "_models": ("BaseModel", "FinalRequestOptions", "construct_type"),
    "_base_client": (
        "DEFAULT_TIMEOUT",
        "DEFAULT_MAX_RETRIES",
        "SyncAPIClient",
        "AsyncAPIClient",
        "make_request_options",
    ),
    "_streaming": ("Stream", "AsyncStream"),
    "_response": ("APIResponse", "AsyncAPIResponse", "BinaryAPIResponse"),
    "_utils": ("is_given", "file_from_path", "maybe_transform"),
    "_constants": ("DEFAULT_TIMEOUT", "DEFAULT_MAX_RETRIES", "DEFAULT_CONNECTION_LIMITS"),
}
WHOLE = ("_exceptions", "_client", "_version")


class HiddenNameUsed(AttributeError):
    """A test used a name that no user is told about."""


class _Hidden:
    """Stands for a hidden name until it is used."""

    def __init__(self, name: str) -> None:
        self.__dict__["name"] = name

    def __call__(self, *_: Any, **__: Any) -> Any:
        raise HiddenNameUsed(self.__dict__["name"])

    def __getattr__(self, attribute: str) -> Any:
        if attribute.startswith("_"):  # pytest asks whether it is a mock, or a test
            raise AttributeError(attribute)
        raise HiddenNameUsed(f"{self.__dict__['name']}.{attribute}")


_UNIONS: tuple[object, ...] = (typing.Union, types.UnionType)


def _plain_origin(of: Any) -> Any:
    return typing.get_origin(of) or of


def _outer_type(field: Any) -> Any:
    return field.annotation


STAND_INS: dict[str, Any] = {
    "NoneType": type(None),
    "PYDANTIC_V1": False,
    "PYDANTIC_V2": True,
    "is_dict": lambda value: isinstance(value, dict),
    "is_list": lambda value: isinstance(value, list),
    "is_list_type": lambda of: _plain_origin(of) is list,
    "is_sequence_type": lambda of: _plain_origin(of) in (typing.Sequence, collections.abc.Sequence),
    "is_union_type": lambda of: typing.get_origin(of) in _UNIONS,
    "is_annotated_type": lambda of: hasattr(of, "__metadata__"),
    "is_type_alias_type": lambda of: type(of).__name__ == "TypeAliasType",
    "extract_type_arg": lambda of, index: typing.get_args(of)[index],
    "field_outer_type": _outer_type,
    "get_model_fields": lambda model: model.model_fields,
}


class _Module:
    """What a test sees of a private module."""

    def __init__(self, name: str) -> None:
        self.__dict__["name"] = name

    def __getattr__(self, attribute: str) -> Any:
        name = self.__dict__["name"]
        top = name.split(".")[1]
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        if top in WHOLE or attribute in PUBLIC.get(top, ()) and attribute not in STAND_INS:
            return getattr(importlib.import_module(name), attribute)
        if attribute in STAND_INS:
            return STAND_INS[attribute]
        return _Hidden(f"{name}.{attribute}")


class _Root:
    """What a test sees of the package: names that somebody added by hand to the published one stand hidden."""

    def __init__(self, package: Any) -> None:
        self.__dict__["package"] = package

    def __getattr__(self, attribute: str) -> Any:
        package = self.__dict__["package"]
        if attribute.startswith("__") or hasattr(package, attribute):
            return getattr(package, attribute)
        return _Hidden(f"{PACKAGE}.{attribute}")


_import = builtins.__import__


def _import_for_tests(name: str, globals: Any = None, locals: Any = None, fromlist: Any = (), level: int = 0) -> Any:
    of = str((globals or {}).get("__name__") or "")
    is_test = of.split(".")[0] == "tests" or of == "conftest"
    if fromlist and is_test and name.startswith(f"{PACKAGE}._"):
        return _Module(name)
    imported = _import(name, globals, locals, fromlist, level)
    return _Root(imported) if fromlist and is_test and name == PACKAGE else imported


builtins.__import__ = _import_for_tests


# ---- which tests touch what is private


class _Private(ast.NodeVisitor):
    """Whether a piece of code touches a private attribute, or a private module by its name in a text; what it calls."""

    def __init__(self) -> None:
        self.touched = False
        self.called: list[str] = []

    def visit_Attribute(self, node: ast.Attribute) -> None:
        of_self = isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")
        if node.attr.startswith("_") and not node.attr.startswith("__") and not of_self:
            self.touched = True
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and f"{PACKAGE}._" in node.value:
            self.touched = True

    def visit_Name(self, node: ast.Name) -> None:
        self.called.append(node.id)


def _touches_private(item: pytest.Function) -> bool:
    module = inspect.getmodule(item.function)
    assert module is not None
    source = inspect.getsource(module)
    tree = ast.parse(source)
    functions = {n.name: n for n in tree.body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))}
    first = inspect.unwrap(item.function).__code__.co_firstlineno  # behind what a patch makes of it
    starts = {
        min([n.lineno, *(d.lineno for d in n.decorator_list)]): n
        for n in ast.walk(tree)
        if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))
    }
    waiting: list[ast.AST] = [starts[first]] if first in starts else []
    seen: list[str] = []
    while waiting:
        visitor = _Private()
        visitor.visit(waiting.pop())
        if visitor.touched:
            return True
        for name in visitor.called:
            if name in functions and name not in seen:
                seen.append(name)
                waiting.append(functions[name])
    return False


class _Outcomes:
    def __init__(self) -> None:
        self.of: dict[str, dict[str, Any]] = {}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            private = isinstance(item, pytest.Function) and _touches_private(item)
            self.of[item.nodeid] = {"outcome": "not run", "private": private, "text": ""}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        entry = self.of[report.nodeid]
        if report.when == "call" or report.outcome != "passed":
            if entry["outcome"] not in ("failed",):
                entry["outcome"] = report.outcome
                entry["text"] = report.longreprtext[-3000:]

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.of[f"{report.nodeid} (collection)"] = {
                "outcome": "failed",
                "private": False,
                "text": str(report.longrepr),
            }

    def pytest_sessionfinish(self) -> None:
        Path(os.environ["PUBLISHED_OUTCOMES"]).write_text(json.dumps(self.of, indent=1), "utf-8")


def pytest_configure(config: pytest.Config) -> None:
    sys.dont_write_bytecode = True
    config.pluginmanager.register(_Outcomes())
