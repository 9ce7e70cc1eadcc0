"""Codes of the stage that gives names."""

from __future__ import annotations

from generator.diagnostics.code import WarningCode


class Name:
    """Names: a clash of two never stops a run, and nothing but a clash makes a name a matter of counting."""

    AmbiguousName = WarningCode(
        "Two things would have the same Python name, so the second one gets a number. Both places are shown.",
        "Name one of them, as the hint says. Then its name doesn't depend on the order of the document.",
    )
