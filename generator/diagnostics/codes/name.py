"""Codes of the stage that gives names."""

from __future__ import annotations

from generator.diagnostics.code import WarningCode


class Name:
    """Names: a clash of two never stops a run, and nothing but a clash makes a name a matter of counting."""

    AmbiguousName = WarningCode(
        "Two things would have one name in Python; the second has a number behind it. Both places are shown.",
        "Name one of them, as the hint says, so that its name does not hang on the order of the document.",
    )
