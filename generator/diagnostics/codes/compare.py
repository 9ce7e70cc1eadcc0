"""Codes of `sdkgen diff` on packages."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode, WarningCode


class Compare:
    """Comparing packages (`sdkgen diff`)."""

    DocumentAgainstPackage = ErrorCode(
        "`sdkgen diff` was given a document and a package; it compares two of the same kind.",
        "Generate a package from the document, then compare the two packages.",
    )
    LeftOutNotThere = WarningCode(
        "A line of the file that `--left-out` names covers no name that was compared.",
        "Remove the line, or write the name as `sdkgen diff` prints it.",
    )
