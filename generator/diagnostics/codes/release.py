"""Codes of `sdkgen release`."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode, WarningCode


class Release:
    """Releases: the version of a project, and its changelog."""

    VersionNotConfigured = ErrorCode(
        "No configuration says the SDK's version, so a release has no place to write the next one.",
        "Write `settings: {version: 1.0.0}` into the configuration, and run `sdkgen generate`.",
    )
    VersionNotReadable = ErrorCode(
        "A file that is released with the SDK has no version where one belongs, or not as plain text.",
        "Write it as the message says.",
    )
    VersionsDiffer = ErrorCode(
        "A file of the project has another version than the configuration.",
        "Run `sdkgen generate`, or write the same version into both.",
    )
    InvalidVersion = ErrorCode(
        "The next version is no version, or isn't higher than the present one.",
        "Pass a version as packages have it, such as 1.3.0 or 2.0.0rc1.",
    )
    NothingToRelease = ErrorCode(
        "The next version can't be suggested: nothing changed for users, or there is nothing to compare with.",
        "Pass the version, or the document of the last release with --since.",
    )
    VersionTooLow = WarningCode(
        "The version that you passed promises users more than the changes keep (Semantic Versioning).",
        "Omit the version to get the suggested one.",
    )
