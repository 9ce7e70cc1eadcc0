"""The paths of generated files, before anything is written to them."""

from __future__ import annotations

from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped
from generator.diagnostics.codes import Emit
from generator.files import Files, UnsafePath, check_paths


def refuse_unsafe_paths(files: Files, diagnostics: Diagnostics) -> None:
    """Reports the first path that can't stand in the output folder on every system, and raises GenerationStopped."""
    try:
        check_paths(files)
    except UnsafePath as error:
        hint = "Give the resource or the model another name in the configuration."
        diagnostics.add(Diagnostic(Emit.UnsafePath, str(error), None, hint))
        raise GenerationStopped from None
