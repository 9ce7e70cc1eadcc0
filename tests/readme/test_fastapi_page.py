"""docs/fastapi.md: its app runs, and its commands and its code do with it what the page says."""

from __future__ import annotations

import importlib.util
import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from typer.testing import CliRunner

from generator.cli.commands import app as sdkgen
from tests.fastapi_app.serving import serving
from tests.readme.page import PROJECT

TEXT = (PROJECT / "docs" / "fastapi.md").read_text(encoding="utf-8")
BLOCKS: list[tuple[str, str]] = re.findall(r"^```(\w+)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
ADDRESS = "http://127.0.0.1:8000"
"""Where the page has its app."""


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[ModuleType, str]]:
    """The page's app on a free port, and its address. The folder is the current one, and Python looks there first."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    (tmp_path / "main.py").write_text(_text_of("python"), encoding="utf-8")
    spec = importlib.util.spec_from_file_location("main_of_the_page", tmp_path / "main.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)
    spec.loader.exec_module(module)
    with serving(module.app) as url:
        module.app.servers = [{"url": url}]
        yield module, url
    for name in [name for name in sys.modules if name.partition(".")[0] == "book_shop"]:
        del sys.modules[name]


def _text_of(language: str) -> str:
    """The first block in a language."""
    return next(text for own, text in BLOCKS if own == language)


def test_the_page(app: tuple[ModuleType, str], capsys: pytest.CaptureFixture[str]) -> None:
    _, url = app
    program, *arguments = shlex.split(_text_of("sh").replace(ADDRESS, url))
    done = CliRunner().invoke(sdkgen, arguments)
    assert (program, done.exit_code) == ("sdkgen", 0), done.output
    capsys.readouterr()
    variables: dict[str, Any] = {}
    told = [(own, text) for own, text in BLOCKS if own in ("python", "text")][1:]
    for (language, text), (_, expected) in zip(told, [*told[1:], ("", "")]):
        if language == "python":
            exec(compile(text, "docs/fastapi.md", "exec"), variables)
            assert capsys.readouterr().out == expected
    variables["client"].close()
