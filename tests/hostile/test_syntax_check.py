"""The last check before anything is written: it lets what templates write pass, and no line that they do not write."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

import pytest

from generator import identifiers, literals, pipeline
from generator.diagnostics import Diagnostics
from generator.syntax_check import UnexpectedCode, check_files

PROJECT = Path(__file__).parents[2]
CLIENT, RESOURCE, PARAMS = "_client.py", "resources/completions.py", "types/completion_create_params.py"
MODEL, PACKAGE, ERRORS = "types/completion.py", "__init__.py", "_exceptions.py"


def _sdk(folder: Path) -> dict[PurePosixPath, str]:
    return {
        PurePosixPath(path.relative_to(folder).as_posix()): path.read_text("utf-8")
        for path in folder.rglob("*.py")
        if "_runtime" not in path.parts
    }


SDK = _sdk(PROJECT / "generated")


def test_what_the_templates_write_passes() -> None:
    """Each run checks what it writes, so the golden cases say the same of every kind of file."""
    check_files(SDK)


@pytest.mark.parametrize(
    ("file", "code", "reason"),
    [
        (MODEL, "import os", "import"),
        (MODEL, "import builtins.open", "import"),
        (MODEL, "from os import system", "import"),
        (MODEL, "from typing import sys", "import"),
        (MODEL, "from typing import *", "import"),
        (MODEL, "from .... import thing", "import"),
        (MODEL, "from . import __builtins__", "import"),
        (MODEL, "from ..__init__ import x", "import"),
        (MODEL, "print('x')", "Expr"),
        (MODEL, "x: int = eval('1')", "eval"),
        (MODEL, "x: int = Field.__class__", "__class__"),
        (MODEL, "x: int = int", None),
        (MODEL, "x: int = int(1)", "call"),
        (MODEL, "x: int = [y for y in ()]", "expression"),
        (MODEL, "x: int = f'{1}'", "expression"),
        (MODEL, "x: int = b'1'", "literal"),
        (MODEL, "x: int = 1j", "literal"),
        (MODEL, "x: int = (lambda: __import__('os'))", "expression"),
        (MODEL, "x: int = (lambda y=open: y)", "expression"),
        (MODEL, "x: int = {**{}}", "expression"),
        (MODEL, "x: int = (y := 1)", "expression"),
        (MODEL, "x: int = not_bound", "not_bound"),
        (MODEL, "x: __import__('os').system('true')", "annotation"),
        (MODEL, "x: \"__import__('os').system('true')\"", "annotation"),
        (MODEL, "x: 'list[open]'", "open"),
        (MODEL, "x: '1 +'", "annotation"),
        (MODEL, "x: list[1]", "annotation"),
        (MODEL, "x: Literal[open]", "literal type"),
        (MODEL, "x: Annotated[int, open]", "Annotated"),
        (MODEL, "x: int.__subclasses__", "__subclasses__"),
        (MODEL, "__builtins__ = 1", "special name"),
        (MODEL, "__getattr__: int = 1", "special name"),
        (MODEL, "x = y = 1", "Assign"),
        (MODEL, "x.y = 1", "Assign"),
        (MODEL, "del Completion", "Delete"),
        (MODEL, "assert 1", "Assert"),
        (MODEL, "for x in (): pass", "For"),
        (MODEL, "while 0: pass", "While"),
        (MODEL, "with x: pass", "With"),
        (MODEL, "try:\n    pass\nfinally:\n    pass", "Try"),
        (MODEL, "if TYPE_CHECKING:\n    x = 1", "import"),
        (MODEL, "if not TYPE_CHECKING:\n    import typing", "If"),
        (MODEL, "def f() -> None: ...", "FunctionDef"),
        (MODEL, "@overload\nclass X: ...", "class"),
        (MODEL, "class X(metaclass=type): ...", "metaclass"),
        (MODEL, "class X(int, total=open): ...", "total"),
        (MODEL, "class X(open('x')): ...", "annotation"),
        (MODEL, "class X:\n    def f(self) -> None: ...", "FunctionDef"),
        (MODEL, "class X:\n    x = 1", "Assign"),
        (MODEL, "class X:\n    __slots__: int = 1", "special name"),
        (MODEL, "class X:\n    import typing", "Import"),
        (RESOURCE, "class X:\n    def __del__(self) -> None: ...", "__del__"),
        (RESOURCE, "class X:\n    def f(self, *x: int) -> None: ...", "arguments"),
        (RESOURCE, "class X:\n    def f(self, x: int = open('y')) -> None: ...", "open"),
        (RESOURCE, "class X:\n    @staticmethod\n    def f() -> None: ...", "decorator"),
        (RESOURCE, "class X:\n    @deprecated(open('x'))\n    def f(self) -> None: ...", "open"),
        (RESOURCE, "class X:\n    def f(self) -> None:\n        import os", "Import"),
        (RESOURCE, "class X:\n    def f(self) -> None:\n        from os import system", "ImportFrom"),
        (RESOURCE, "class X:\n    def f(self) -> None:\n        return self.f()", "self.f"),
        (RESOURCE, "class X:\n    def f(self) -> None:\n        return self._request(**{})", "arguments"),
        (RESOURCE, "class X:\n    def f(self) -> None:\n        return self._request(*())", "expression"),
        (RESOURCE, "class X:\n    def f(self) -> None:\n        return super().__getattribute__('x')", "call"),
        (RESOURCE, "class X:\n    def f(self) -> None:\n        self.x()", "Expr"),
        (RESOURCE, "class X:\n    def f(self) -> None:\n        self.__class__ = int", "Assign"),
        (RESOURCE, "class X:\n    def f(self) -> None:\n        other.x = 1", "Assign"),
        (RESOURCE, "class X:\n    def f(self) -> None:\n        global x", "Global"),
        (RESOURCE, "class X:\n    def f(self) -> int:\n        return (yield)", "expression"),
        (CLIENT, "x = Profile(package=open)", "open"),
        (CLIENT, "x = BasicAuth()", "BasicAuth"),
        (CLIENT, "x = vars()", "vars"),
        (PARAMS, "x = TypeAliasType('x', open)", "TypeAliasType"),
        (PACKAGE, "class X: ...", "ClassDef"),
        (PACKAGE, "if not TYPE_CHECKING:\n    __getattr__ = 1", "lazily"),
        (PACKAGE, "if not TYPE_CHECKING:\n    __getattr__, __dir__ = lazy_exports(__name__, {'x': 'os:system'})", "outside"),
        (ERRORS, "brand_errors(open('x'))", "open"),
        (ERRORS, "x = __name__.format()", "call"),
        ("_version.py", "__path__ = 'x'", "special name"),
        ("_constants.py", "x = Timeout(exec)", "exec"),
    ],
)  # fmt: skip
def test_another_line_is_refused(file: str, code: str, reason: str | None) -> None:
    path = PurePosixPath(file)
    changed = f"{SDK[path]}\n{code}\n"
    if reason is None:
        check_files({path: changed})
        return
    with pytest.raises(UnexpectedCode, match=rf"^{file}:\d+: .*({reason})") as refused:
        check_files({path: changed})
    line = int(str(refused.value).split(":")[1])
    assert line > SDK[path].count("\n") + 1


def test_an_annotation_in_quotes_is_code() -> None:
    text = (
        "from typing_extensions import TypeAliasType\n__all__ = ['X']\n\nX = TypeAliasType('X', 'list[\"{inner}\"]')\n"
    )
    check_files({PurePosixPath(PARAMS): text.replace("{inner}", "X")})
    with pytest.raises(UnexpectedCode, match="open"):
        check_files({PurePosixPath(PARAMS): text.replace("{inner}", "open")})


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("types/thing.py", "x = ("),
        ("types/thing.py", "x = '\0'"),
        ("types/thing.py", "x: str = '\\d'"),
        ("types/thing.py", "# \ud800"),
        ("types/thing.py", "# -*- coding: utf-7 -*-"),
        ("types/thing.py", "\n# coding=latin-1"),
        ("types/thing.py", "# coding: no-such-encoding"),
        ("types/thing.py", "return"),
        ("types/thing.py", "class X:\n    def f(a, a): ..."),
        ("setup.py", "x = 1"),
        ("conftest.py", ""),
        ("types/not a name.py", "x = 1"),
        ("types/thing.pth", "import os"),
        ("sitecustomize.py", "x: int = 1"),
    ],
)
def test_what_is_no_file_of_an_sdk_is_refused(path: str, text: str) -> None:
    if not text:
        check_files({PurePosixPath(path): text})
    else:
        with pytest.raises(UnexpectedCode, match=f"^{path}:"):
            check_files({PurePosixPath(path): text})


def test_a_text_of_another_encoding_is_not_read_as_python_would() -> None:
    """In UTF-7 the second line is code."""
    text = "# Generated from: coding: utf-7\nx: str = \"+ACI-; __import__('os').system('true')#\"\n"
    with pytest.raises(UnexpectedCode):
        check_files({PurePosixPath("types/thing.py"): text})


def test_files_of_the_users_templates_may_hold_any_code(tmp_path: Path) -> None:
    (tmp_path / "resource.py.jinja").write_text("", "utf-8")
    path = PurePosixPath(RESOURCE)
    check_files({path: "import os\n"}, tmp_path)
    with pytest.raises(UnexpectedCode, match="not Python"):
        check_files({path: "import"}, tmp_path)
    with pytest.raises(UnexpectedCode, match="import"):
        check_files({PurePosixPath(MODEL): "import os\n"}, tmp_path)


# ---- an encoder that fails

PAYLOAD = '" + str(__import__("pathlib").Path("pwned").touch()) + "'
DOCS = PAYLOAD.replace('" +', '""" +').replace('+ "', '+ """')
"""Where quotes are not escaped, both leave sound Python behind, so that no earlier stage stumbles over it."""


def _request(folder: Path) -> pipeline.Request:
    answer = {
        "description": "d",
        "content": {"application/json": {"schema": {"type": "object", "properties": {"a_b": {}}}}},
    }
    parameter = {"name": PAYLOAD, "in": "query", "schema": {"type": "string"}}
    operation = {"description": DOCS, "parameters": [parameter], "responses": {"200": answer}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": DOCS, "version": PAYLOAD},
        "paths": {"/coding:utf-7/x": {"get": operation}},
    }
    (folder / "openapi.json").write_text(json.dumps(document), "utf-8")
    return pipeline.Request(str(folder / "openapi.json"), None, (), folder / "sdk", None, None)


@pytest.mark.parametrize(
    ("module", "function", "broken", "refusal"),
    [
        (literals, "_in_string", lambda character: character, "UnexpectedCode"),
        (literals, "_in_docstring", lambda line: line, "UnexpectedCode"),
        (identifiers, "_allowed", lambda name, prefix: f"{name}: int = open, x", "InvalidPython"),
    ],
    ids=["literals", "docs", "names"],
)
def test_an_encoder_that_does_not_escape_writes_nothing(
    module: object, function: str, broken: object, refusal: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDKGEN_CACHE", "")
    sound = _request(tmp_path)
    pipeline.build(sound, Diagnostics())
    monkeypatch.setattr(module, function, broken)
    with pytest.raises(Exception) as failed:
        pipeline.generate(sound, Diagnostics())
    assert type(failed.value).__name__ == refusal, failed.value
    assert not (tmp_path / "sdk").exists()
    assert not list(Path().glob("pwned")) and not list(tmp_path.glob("pwned"))
