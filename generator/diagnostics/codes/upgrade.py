"""Codes of the stage that makes OpenAPI 3 of a Swagger 2.0 document."""

from __future__ import annotations

from generator.diagnostics.code import NoteCode, WarningCode


class Upgrade:
    """Swagger 2.0: what cannot be sent as it says, and what has no effect."""

    UnsupportedCollectionFormat = WarningCode(
        "An array is written in a way that the SDK cannot send, such as with tabs between its items.",
        "If the server reads no commas, declare a string, and build it yourself.",
    )
    ConflictingBodies = WarningCode(
        "An operation has two bodies, or a body and a form. Swagger 2.0 allows one of them; the others are left out.",
        "Keep one.",
    )
    MediaTypeLeftOut = WarningCode(
        "An operation has a form, and names a media type that cannot carry one.",
        "Remove it from `consumes`, or describe the body by a parameter `in: body`.",
    )
    AssumedMediaType = NoteCode(
        "Nothing says which media type a body is written in; the usual one is assumed.",
        "Name it under `consumes` or `produces`.",
        is_brief=True,
    )
    UnusedMediaType = NoteCode(
        "An operation names media types, and has no body or no response to write in them.",
        "Nothing is lost by it.",
        is_brief=True,
    )
