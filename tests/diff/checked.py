"""What mypy says of the callers of many SDKs, whose runtime it reads once.

The SDKs of a side import one copy of the runtime instead of their own, and both sides the same: of what mypy would read,
nine tenths are copies of it. An SDK whose runtime differs from that of the others keeps its own.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

SHARED = "shared_runtime"
_RUNTIME_IMPORT = re.compile(r"^( *from )\.+_runtime\b", re.MULTILINE)


@dataclass(frozen=True)
class Checked:
    """The SDKs of one side and their callers in `folder`; beside them, in `shared`, the runtime of both sides."""

    folder: Path
    shared: Path

    def add(self, package: str, files: Mapping[PurePosixPath, str]) -> None:
        """Writes an SDK, without its runtime where it can share one."""
        runtime = {path.name: text for path, text in files.items() if path.parts[0] == "_runtime"}
        shares = all(self._agrees(name, text) for name, text in runtime.items())
        if shares:
            write(self.shared / SHARED, {PurePosixPath(name): text for name, text in runtime.items()})
            files = {path: _with_shared(text) for path, text in files.items() if path.parts[0] != "_runtime"}
        write(self.folder / package, files)

    def _agrees(self, name: str, text: str) -> bool:
        module = self.shared / SHARED / name
        return not module.exists() or module.read_text("utf-8") == text

    def type_errors(self, callers: Iterable[str]) -> dict[str, list[str]]:
        """mypy's errors in each caller."""
        errors: dict[str, list[str]] = {caller: [] for caller in callers}
        command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *(f"{name}.py" for name in errors)]
        environment = {**os.environ, "MYPYPATH": str(self.shared)}
        run = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)
        assert not run.stderr, run.stderr
        for line in run.stdout.splitlines():
            errors[line.partition(".py:")[0]].append(line)
        return errors


def _with_shared(text: str) -> str:
    """A module of an SDK that imports the shared runtime instead of its own."""
    return _RUNTIME_IMPORT.sub(rf"\1{SHARED}", text)


def write(folder: Path, texts: Mapping[PurePosixPath, str]) -> None:
    """Writes files below a folder, by their paths in it."""
    for path, text in texts.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
