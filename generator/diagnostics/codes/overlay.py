"""Codes of the stage that corrects the document."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode


class Overlay:
    """Overlays: what is wrong with one, or does not fit the document."""

    NotOverlay = ErrorCode(
        "A file that is passed as an overlay isn't one.",
        "Write all three: overlay: 1.0.0, info: {title: Corrections, version: 1.0.0}, actions: []",
    )
    UnsupportedOverlayVersion = ErrorCode("An overlay has a version other than 1.", "Write overlay: 1.0.0")
    IncompleteAction = ErrorCode(
        "An action doesn't say where it applies, or what it does.",
        "Give it a `target`, and `update: {...}` or `remove: true`.",
    )
    InvalidJSONPath = ErrorCode("A target isn't a JSONPath (RFC 9535).", "Write it like $.paths['/things'].get")
    NothingMatched = ErrorCode(
        "A target matches nothing. The document has changed, or the overlay has a mistake.",
        "Correct the target, or remove the action.",
    )
    IncompatibleUpdate = ErrorCode(
        "An update would merge two values that can't be merged, such as a list and a mapping.",
        "Remove the old value first, with another action.",
    )
