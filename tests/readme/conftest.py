"""A server for the pages' Python, and a checkout for their commands."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.readme.page import PROJECT, doc
from tests.readme.shell import Shell
from tests.sdk import scripted_server
from tests.sdk.scripted_server import ScriptedServer

_COPIED = (
    "Makefile",
    "constraints.txt",
    "README.md",
    "LICENSE",
    "pyproject.toml",
    "generator",
    "templates",
    "spec",
    "generated",
)


@pytest.fixture(autouse=True)
def _no_settings_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys and addresses of whoever runs the tests stay out of them, and so do their proxies."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "BOOK_SHOP_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with scripted_server.serving() as script:
        yield script


@pytest.fixture(scope="session")
def openai_library() -> Any:
    """The package `openai`, in the version that the page speaks of."""
    wanted = doc("coming-from-openai").tables()[1][0][1].removeprefix("openai ")
    library = pytest.importorskip("openai")
    if library.__version__ != wanted:
        pytest.skip(f"openai {wanted} is not installed")
    return library


@pytest.fixture(scope="session")
def _committed(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """The tree as it is now, committed; its `.venv` stands for the one that these tests run in."""
    if os.name == "nt":
        pytest.skip("the commands of the pages are for a POSIX shell")
    folder = tmp_path_factory.mktemp("checkout")
    for name in (*_COPIED, ".github", ".pre-commit-hooks.yaml", ".pre-commit-config.yaml", ".gitignore"):
        source = PROJECT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, folder / name)
    _stand_in_for_venv(folder)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "GIT_"))}
    # No caches are written beside the sources, where a later copy would find them.
    environment |= {"PYTHONDONTWRITEBYTECODE": "1", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    shell = Shell(folder, environment)
    shell.run("git init -q && git add -A && git -c user.name=A -c user.email=a@example.org commit -q -m Start")
    return shell


@pytest.fixture
def checkout(_committed: Shell) -> Iterator[Shell]:
    """A copy of the project under version control; what a test changes in it is undone after the test."""
    yield _committed
    _committed.run("git checkout -q . && git clean -qfd")


def _stand_in_for_venv(folder: Path) -> None:
    """An environment that make takes for ready: its programs start this Python, with the copied sources first."""
    programs = folder / ".venv/bin"
    programs.mkdir(parents=True)
    for name, arguments in (("python", ""), ("sdkgen", " -m generator")):
        start = f'#!/bin/sh\nPYTHONPATH="{folder}:." exec "{sys.executable}"{arguments} "$@"\n'
        (programs / name).write_text(start, encoding="utf-8")
        (programs / name).chmod(0o755)
    (folder / ".venv/.ready").touch()
