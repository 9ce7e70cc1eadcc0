"""Codes of the stage that renders templates."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode


class Render:
    """Templates of your own (`--templates`)."""

    BrokenTemplate = ErrorCode(
        "A template of yours breaks the rules of Jinja, asks for something that there is not, or gives no Python.",
        "Correct it; the template of that name in the generator shows what there is.",
    )
