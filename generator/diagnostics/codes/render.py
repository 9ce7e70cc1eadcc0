"""Codes of the stage that renders templates."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode


class Render:
    """Templates of your own (`--templates`)."""

    BrokenTemplate = ErrorCode(
        "A template of yours isn't valid Jinja, uses something that doesn't exist, or doesn't give Python.",
        "Correct it. The template of that name in the generator shows what exists.",
    )
