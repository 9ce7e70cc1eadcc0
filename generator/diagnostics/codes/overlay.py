"""Codes of the stage that corrects the document."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode


class Overlay:
    """Overlays: what is wrong with one, or does not fit the document."""

    NotOverlay = ErrorCode(
        "A file that is given as an overlay lacks what every overlay has.",
        "Write all three: overlay: 1.0.0, info: {title: Corrections, version: 1.0.0}, actions: []",
    )
    UnsupportedOverlayVersion = ErrorCode("An overlay is of a version other than 1.", "Write overlay: 1.0.0")
    IncompleteAction = ErrorCode(
        "An action says not where it applies, or not what it does.",
        "Give it a `target`, and `update: {...}` or `remove: true`.",
    )
    InvalidJSONPath = ErrorCode("A target is not a JSONPath (RFC 9535).", "Write it like $.paths['/things'].get")
    NothingMatched = ErrorCode(
        "A target matches nothing: the document has changed, or the overlay has a slip.",
        "Correct the target, or remove the action.",
    )
    IncompatibleUpdate = ErrorCode(
        "An update would merge two values that cannot be merged, such as a list and a mapping.",
        "Remove the old value by an action of its own before.",
    )
