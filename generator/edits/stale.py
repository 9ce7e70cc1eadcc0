"""The warning that something else would be generated in the place of a file that is the maintainer's."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import PurePosixPath

from generator.diagnostics import Diagnostic, Location
from generator.diagnostics.codes import Emit
from generator.edits.patch import lines_of
from generator.emit.kept import is_kept

_SHOWN = 60
"""Lines of a difference that are printed."""


def stale(message: str, place: Location, file: PurePosixPath, texts: tuple[str, str], hint: str) -> Diagnostic:
    """The warning with the difference between the two texts, those that were and are generated for the file."""
    before, after = map(lines_of, texts)
    diff = [*difflib.unified_diff(before, after, f"a/{file}", f"b/{file}")]
    lines = [line.rstrip("\n") for line in diff[:_SHOWN]]
    more = [f"... {len(diff) - _SHOWN} more lines"] if len(diff) > _SHOWN else []
    return Diagnostic(Emit.StaleKept, message, place, "\n".join([hint, *lines, *more]))


def is_kept_anywhere(file: PurePosixPath, patterns: Sequence[str]) -> bool:
    """Whether a file of the package is kept, also where the patterns count from the folder of a project: there the package stands below `src/`."""
    below = ["/".join(parts[2:]) for pattern in patterns if (parts := PurePosixPath(pattern).parts)[:1] == ("src",)]
    return is_kept(file, [*patterns, *filter(None, below)])
