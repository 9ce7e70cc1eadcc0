"""One run of the generator, and what may come of it: an SDK that is sound Python, or located errors."""

from __future__ import annotations

import ast
import importlib
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TypeVar

import pytest

from generator import pipeline
from generator.diagnostics import Diagnostics, GenerationStopped
from generator.files import Files
from generator.models.batches import Batch
from generator.models.worker import ClassWorker
from tests.fuzz.mutations import Example
from tests.hostile.building import Outcome, check_outcome

T = TypeVar("T")
CPU_LIMIT = 60.0
"""Seconds of CPU that a small document may take, whatever it holds: a hundred times what it takes on a busy machine."""


class TookTooLong(Exception):
    """A run took more than its seconds of CPU."""


class _InThisProcess(ClassWorker):
    """Writes classes without another process, so that the limit counts them too."""

    def write(self, group: Sequence[Batch], templates: Path) -> list[Files]:
        from generator.models.library import write_batches

        return write_batches(group, templates)

    def call(self, function: Callable[..., T], *arguments: object) -> T:
        return function(*arguments)

    def __exit__(self, *_: object) -> None:
        pass


@contextmanager
def one_process() -> Iterator[None]:
    """Everything runs here, and nothing is kept: no document comes twice."""
    importlib.import_module("black")  # two threads format, and would import it at the same time
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ClassWorker, "start", lambda: _InThisProcess(None))  # type: ignore[arg-type]
        patch.setenv("SDKGEN_CACHE", "")
        yield


def check(example: Example, folder: Path) -> Files | None:
    """Runs an example from `folder` and gives the SDK, if it came to one. Raises what is no proper outcome."""
    for part in ("openapi", "sdk", "overlay"):
        for suffix in ("yaml", "json"):
            (folder / f"{part}.{suffix}").unlink(missing_ok=True)
    for name, data in example.files.items():
        (folder / name).write_bytes(data)
    with _limited(CPU_LIMIT):
        outcome = _run(folder)
    check_outcome(outcome)
    if outcome.files is not None:
        _check_names(outcome.files)
    return outcome.files


def _run(folder: Path) -> Outcome:
    named = {path.stem: str(path) for path in folder.iterdir() if path.suffix in (".yaml", ".json")}
    overlays = (named["overlay"],) if "overlay" in named else ()
    request = pipeline.Request(named["openapi"], named.get("sdk"), overlays, folder / "sdk", None, None)
    diagnostics = Diagnostics()
    try:
        files = pipeline.build(request, diagnostics)
    except GenerationStopped:
        return Outcome(None, list(diagnostics))
    return Outcome(files, list(diagnostics))


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Raises TookTooLong after so many seconds of CPU, where the system can count them."""
    timer = getattr(signal, "ITIMER_VIRTUAL", None)
    if timer is None:
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(timer, seconds)
    try:
        yield
    finally:
        signal.setitimer(timer, 0)
        signal.signal(signal.SIGVTALRM, before)


def _stop(signum: int, frame: FrameType | None) -> None:
    raise TookTooLong(f"more than {CPU_LIMIT} s of CPU")


def _check_names(files: Files) -> None:
    """No module defines or offers a name twice, no class has two methods of one name beside overloads."""
    for path, text in files.items():
        if path.suffix == ".py" and path.parts[0] != "_runtime":
            body = ast.parse(text).body
            _once([node.name for node in body if isinstance(node, ast.ClassDef)], str(path))
            for node in body:
                match node:
                    case ast.Assign([ast.Name("__all__")], ast.List(items)):
                        _once([ast.unparse(item) for item in items], f"{path}: __all__")
                    case ast.ClassDef(name):
                        _once(list(_members(node)), f"{path}: {name}")


def _members(node: ast.ClassDef) -> Iterator[str]:
    for item in node.body:
        match item:
            case ast.FunctionDef(name) | ast.AsyncFunctionDef(name):
                if not any(isinstance(part, ast.Name) and part.id == "overload" for part in item.decorator_list):
                    yield name
            case ast.AnnAssign(ast.Name(name)):
                yield name


def _once(names: list[str], place: str) -> None:
    twice = sorted({name for name in names if names.count(name) > 1})
    assert not twice, f"{place} has twice: {', '.join(twice)}"
