"""Codes of the stage that gives names."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode


class Name:
    """Names: no name is invented by counting, so a clash has to be settled."""

    AmbiguousName = ErrorCode(
        "Two things would have one name in Python. Both places are shown.",
        "Name one of them, as the hint says.",
    )
    NameTooLong = ErrorCode(
        "A name becomes the name of a file, and is longer than file systems take.",
        "Give it a shorter one in the configuration, under `resources.<resource>.models` or `.methods`.",
    )
