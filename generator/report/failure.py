"""An unexpected exception, in one line that helps to report it; never a traceback unless asked for."""

from __future__ import annotations

import os
import traceback
from pathlib import Path
from types import TracebackType

DEBUG_VARIABLE = "SDKGEN_DEBUG"
"""The environment variable that, set to anything, adds the traceback."""

_PACKAGE = Path(__file__).parent
_PIPELINE = "pipeline"


def failure_text(error: Exception) -> str:
    """`internal error in stage X: ...`, and what to do about it."""
    described = " ".join(traceback.format_exception_only(type(error), error)[-1].split())
    lines = [f"internal error in stage {_stage(error.__traceback__)}: {described}"]
    if os.environ.get(DEBUG_VARIABLE):
        lines += traceback.format_exception(type(error), error, error.__traceback__)
    else:
        lines.append(
            f"This is a fault of the generator. {DEBUG_VARIABLE}=1 shows where; please report it with the document."
        )
    return "\n".join(lines)


def _stage(trace: TracebackType | None) -> str:
    """The module that the pipeline had called, which is the stage; the first module of ours where it was not reached."""
    modules = [
        path.relative_to(_PACKAGE).with_suffix("").parts[0]
        for frame in traceback.extract_tb(trace)
        if (path := Path(frame.filename)).is_relative_to(_PACKAGE)
    ]
    if _PIPELINE in modules:
        last = len(modules) - 1 - modules[::-1].index(_PIPELINE)
        return modules[min(last + 1, len(modules) - 1)]
    return modules[-1] if modules else "unknown"
