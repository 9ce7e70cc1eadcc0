"""An unexpected exception as a diagnostic: the stage, and the place in the document that was being worked on.

Both are read from the frames that the exception went through, so that no stage has to say on its way what it is at.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import FrameType
from typing import cast

import generator
from generator.diagnostics import Diagnostic, Location
from generator.diagnostics.codes import Emit

DEBUG_VARIABLE = "SDKGEN_DEBUG"
"""The environment variable that, set to anything, adds the traceback."""

_PACKAGE = Path(generator.__file__).parent
_PIPELINE = "pipeline"
_PARTS = ("generator.document.", "generator.ir", "generator.pymodel")
"""Where the types are declared whose `pointer` leads into the document."""


def internal_error(error: BaseException) -> Diagnostic:
    """`internal error in stage X: ...`, at the innermost place that is known, and what to do about it."""
    described = " ".join(traceback.format_exception_only(type(error), error)[-1].split())
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__) if _is_ours(frame)]
    hint = f"This is a fault of the generator; please report it with the document. {DEBUG_VARIABLE}=1 shows where."
    return Diagnostic(
        Emit.InternalError, f"internal error in stage {_stage(frames)}: {described}", _place(frames), hint
    )


def print_traceback(error: BaseException) -> None:
    """To stderr, where the environment asks for it."""
    if os.environ.get(DEBUG_VARIABLE):
        traceback.print_exception(type(error), error, error.__traceback__, file=sys.stderr)


def _is_ours(frame: FrameType) -> bool:
    return Path(frame.f_code.co_filename).is_relative_to(_PACKAGE)


def _stage(frames: list[FrameType]) -> str:
    """The module that the pipeline had called, which is the stage; the last module of ours where it was not reached."""
    paths = [Path(frame.f_code.co_filename).relative_to(_PACKAGE) for frame in frames]
    modules = [path.with_suffix("").parts[0] for path in paths]
    if _PIPELINE in modules:
        last = len(modules) - 1 - modules[::-1].index(_PIPELINE)
        return modules[min(last + 1, len(modules) - 1)]
    return modules[-1] if modules else "unknown"


def _place(frames: list[FrameType]) -> Location | None:
    """The place of the innermost part of the document that a frame holds, by what an outer frame locates with."""
    pointer: str | None = None
    for frame in reversed(frames):
        pointer = pointer or next(_pointers(frame.f_locals), None)
        locate = next(_locators(frame.f_locals), None) if pointer is not None else None
        if pointer is not None and locate is not None:
            return locate(pointer)
    return None


def _pointers(found: Mapping[str, object]) -> Iterator[str]:
    for name, value in reversed([*found.items()]):
        if name == "pointer" and isinstance(value, str):
            yield value
        for part in (value, getattr(value, "operation", None)):
            pointer = getattr(part, "pointer", getattr(part, "key", None))
            if type(part).__module__.startswith(_PARTS) and isinstance(pointer, str) and "/" in pointer:
                yield pointer[pointer.index("/") :]  # a key says before its pointer what it is of


def _locators(found: Mapping[str, object]) -> Iterator[Callable[[str], Location]]:
    for value in found.values():
        for part in (value, *(getattr(value, name, None) for name in ("source", "report", "reporter"))):
            locate = getattr(part, "locate", None)
            if callable(locate) and not isinstance(part, type):
                yield cast("Callable[[str], Location]", locate)
