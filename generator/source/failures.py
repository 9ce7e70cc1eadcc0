"""Errors about a file as a whole, after which a stage cannot go on."""

from __future__ import annotations

from typing import NoReturn

from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Location
from generator.diagnostics.code import ErrorCode


def stop(
    diagnostics: Diagnostics,
    code: ErrorCode,
    message: str,
    path: str,
    line: int = 1,
    column: int = 1,
    hint: str | None = None,
) -> NoReturn:
    """Reports an error about a file, or about a place in it that no pointer names, and raises `GenerationStopped`."""
    diagnostics.add(Diagnostic(code, message, Location(path, line, column, ""), hint))
    raise GenerationStopped
