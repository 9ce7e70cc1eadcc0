"""What of an SDK is written by hand: edits of generated files, recorded as patches, and files that the maintainer keeps.

`edited` applies the patches to the files of a run, `keep` records one. What merges is imported where there is something to
merge.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from generator.cache import Cache
from generator.diagnostics import Diagnostics
from generator.edits.applying import edited
from generator.edits.folder import remember_kept
from generator.request import Request
from generator.run_cache import Run

if TYPE_CHECKING:
    from generator.edits.recording import Kept as Kept

__all__ = ["edited", "keep", "remember_kept", "report_moved"]


def keep(file: str, run: Run, request: Request, diagnostics: Diagnostics) -> Kept:
    """Records what the maintainer did to a file. `run` is what is generated without edits. Raises GenerationStopped."""
    from generator.edits.recording import keep

    return keep(file, run, request, diagnostics)


def report_moved(
    old: Request, new: Request, run: Callable[[Request, Cache, Diagnostics], Run], diagnostics: Diagnostics
) -> None:
    """Reports the files of the maintainer in whose place `run` gives something else for the new document."""
    from generator.edits.moved import report_moved

    report_moved(old, new, run, diagnostics)
