"""Paths that belong to the user (`keep_files`): generation neither writes nor removes what is there."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import PurePosixPath


def is_kept(path: PurePosixPath, patterns: Sequence[str]) -> bool:
    """Whether one of the patterns names this file, or a folder that it is in.

    Patterns count from the output folder; `*`, `?` and `[...]` stand for parts of one name, `**` for any folders.
    """
    return any(_matches(PurePosixPath(pattern).parts, path.parts) for pattern in patterns)


def _matches(pattern: tuple[str, ...], parts: tuple[str, ...]) -> bool:
    if not pattern:
        return True
    if pattern[0] == "**":
        return any(_matches(pattern[1:], parts[start:]) for start in range(len(parts)))
    return bool(parts) and fnmatchcase(parts[0], pattern[0]) and _matches(pattern[1:], parts[1:])
