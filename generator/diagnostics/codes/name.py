"""Codes of the stage that gives names."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode


class Name:
    """Names: no name is invented by counting, so a clash has to be settled."""

    AmbiguousName = ErrorCode(
        "Two things would have one name in Python. Both places are shown.",
        "Name one of them, as the hint says.",
    )
