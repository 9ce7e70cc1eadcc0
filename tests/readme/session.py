"""A reader who follows a page: she saves its files, types its commands and runs its Python, from the top to the end."""

from __future__ import annotations

import ast
import asyncio
import io
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from inspect import CO_COROUTINE
from typing import Any

import pytest

from tests.config import faultless
from tests.readme.page import Block, Page
from tests.readme.shell import Shell
from tests.sdk.scripted_server import Received, Reply, ScriptedServer

OWN_PACKAGES = ("book_shop", "honcho")
"""What the pages call the SDKs that their commands generate."""


@dataclass(frozen=True)
class Step:
    """What is to be seen of one block. `sends` are members of the bodies of its requests, or the paths of these."""

    replies: Sequence[Reply] = ()
    prints: str | None = None
    """All that a Python block prints; None where the next block shows it."""
    sends: Sequence[Mapping[str, object] | str] = ()
    instead: str | None = None
    """What runs in the place of commands that another test runs, or that would run these tests."""


@dataclass(frozen=True)
class Reading:
    """One page: what its blocks need, by the language and the name of the block, and where its commands run."""

    steps: Mapping[str, Step] = field(default_factory=dict)
    after: tuple[Page, ...] = ()
    """The pages that its reader has read before, whose files she has saved."""
    files: Mapping[str, str] = field(default_factory=dict)
    before: str = ""
    """What she has typed before she opens the page, once the files are there."""
    in_checkout: bool = False
    addresses: tuple[str, ...] = ()
    """The addresses of servers that the page makes up, or takes for running."""


@dataclass
class Session:
    shell: Shell
    server: ScriptedServer
    reading: Reading
    monkeypatch: pytest.MonkeyPatch
    variables: dict[str, Any] = field(default_factory=dict)
    printed: str = ""

    def follow(self, page: Page) -> None:
        """Runs all blocks of a page, each as it stands."""
        for name, text in self.reading.files.items():
            self._save(name, text)
        for earlier in self.reading.after:
            for block in earlier.blocks():
                if block.file:
                    self._save(block.file, block.text)
        if self.reading.before:
            self.shell.run(self.reading.before)
        names = [f"{block.language} {block.name}" for block in page.blocks()]
        assert set(self.reading.steps) <= set(names), names
        for block, name in zip(page.blocks(), names):
            self._run(block, self.reading.steps.get(name, Step()), f"{page.name}, {name}")
        assert not self.server.replies

    def _run(self, block: Block, step: Step, place: str) -> None:
        self.server.answer(*step.replies)
        before = len(self.server.received)
        match block.language:
            case _ if block.file:
                self._save(block.file, block.text)
            case "sh":
                self.printed = self.shell.run(step.instead or block.text)
            case "diff":
                subprocess.run(["git", "apply", "-"], cwd=self.shell.folder, input=block.text, text=True, check=True)
            case "text":
                assert_shown(block.text, self.printed)
            case "yaml":
                faultless.read(block.text)
            case "python":
                self.printed = self._python(block.text, place)
                if step.prints is not None:
                    assert self.printed == step.prints, place
            case language:
                raise AssertionError(f"{place}: nothing runs {language}")
        _check_requests(self.server.received[before:], step.sends, place)

    def _save(self, name: str, text: str) -> None:
        path = self.shell.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def _python(self, text: str, place: str) -> str:
        """What a block prints, run as in a notebook: after the blocks above it, and with `await` where it likes."""
        for address in self.reading.addresses:
            text = text.replace(address, self.server.base_url)
        _forget(OWN_PACKAGES)
        self.monkeypatch.syspath_prepend(self.shell.folder)
        with redirect_stdout(io.StringIO()) as output:
            program = compile(text, place, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
            if program.co_flags & CO_COROUTINE:
                asyncio.run(eval(program, self.variables))
            else:
                exec(program, self.variables)
        return output.getvalue()

    def close(self) -> None:
        """Closes the clients that the page leaves open."""
        for value in self.variables.values():
            if hasattr(value, "with_options") and hasattr(value, "__exit__") and not isinstance(value, type):
                value.close()
        _forget(OWN_PACKAGES)


def _forget(packages: Sequence[str]) -> None:
    """A package that was generated again is imported again."""
    for name in [name for name in sys.modules if name.partition(".")[0] in packages]:
        del sys.modules[name]


def _check_requests(received: Sequence[Received], sends: Sequence[Mapping[str, object] | str], place: str) -> None:
    for request, expected in zip(received, sends, strict=bool(sends)):
        if isinstance(expected, str):
            assert request.path == expected, (place, request.path)
        else:
            assert expected.items() <= request.body.items(), place


def assert_shown(shown: str, printed: str) -> None:
    """What a page shows was printed; `...` stands for any lines."""
    for part in shown.split("...\n"):
        assert part in printed, printed
