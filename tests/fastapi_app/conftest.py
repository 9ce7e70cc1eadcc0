"""The app on a real server, the SDK of the document that it serves, and callers of both kinds."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.diagnostics import Diagnostic, Diagnostics
from tests.fastapi_app.app import recorded
from tests.fastapi_app.serving import serving
from tests.structure.twins import sync_text

PACKAGE = "library_sdk"
CALLER = Path(__file__).with_name("caller.py")


@dataclass(frozen=True)
class Sdk:
    """The generated package and the folder that it and the two callers are in."""

    package: Any
    folder: Path
    diagnostics: tuple[Diagnostic, ...]

    def client(self, kind: str, **options: Any) -> Any:
        return getattr(self.package, "Library" if kind == "sync" else "AsyncLibrary")(**options)


@pytest.fixture(scope="session")
def url() -> Iterator[str]:
    with serving(recorded) as address:
        yield address


@pytest.fixture(scope="session")
def sdk(url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sdk]:
    """The SDK of what the app serves as `/openapi.json`."""
    folder = tmp_path_factory.mktemp("fastapi")
    diagnostics = Diagnostics()
    pipeline.generate(pipeline.Request(f"{url}/openapi.json", None, (), folder / PACKAGE, None, None), diagnostics)
    text = CALLER.read_text(encoding="utf-8")
    (folder / "caller_async.py").write_text(text, encoding="utf-8")
    (folder / "caller_sync.py").write_text(sync_text(text), encoding="utf-8")
    sys.path.insert(0, str(folder))
    yield Sdk(importlib.import_module(PACKAGE), folder, tuple(diagnostics))
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] in (PACKAGE, "caller_async", "caller_sync")]:
        del sys.modules[name]


@pytest.fixture(scope="session")
def checkers(sdk: Sdk) -> Iterator[Mapping[str, subprocess.Popen[bytes]]]:
    """The type checkers by their names, which run beside the tests and write a log each."""
    started = _checkers(sdk.folder)
    yield started
    for checker in started.values():
        checker.wait()


def _checkers(folder: Path) -> dict[str, subprocess.Popen[bytes]]:
    files = ["caller_async.py", "caller_sync.py"]
    settings = {"include": files, "pythonVersion": "3.10", "typeCheckingMode": "standard"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    mypy = ["mypy", "--strict", "--python-version=3.10", "--no-error-summary", "--config-file=", *files]
    pyright = ["pyright", "--project", ".", "--pythonpath", sys.executable]
    return {command[0]: _started(command, folder) for command in (mypy, pyright)}


def _started(command: list[str], folder: Path) -> subprocess.Popen[bytes]:
    with (folder / f"{command[0]}.log").open("wb") as log:
        return subprocess.Popen([sys.executable, "-m", *command], cwd=folder, stdout=log, stderr=log)
