"""Codes of the configuration."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode, NoteCode, WarningCode


class Configure:
    """The configuration: keys and values, each by itself."""

    InvalidSetting = ErrorCode("A setting has a value that it cannot have.", "Write what the message asks for.")
    InvalidName = ErrorCode(
        "An argument of the client has a name that Python or the client itself does not leave free.",
        "Choose another name; `read_env` and others stay.",
    )
    UnknownKey = WarningCode(
        "A key means nothing here; most often it is misspelt.", "Correct it, or remove it. Keys like x-mine are yours."
    )
    UnknownDiagnostic = WarningCode(
        "`diagnostics.ignored` names a diagnostic that there is not.", "Correct it; `sdkgen explain` lists all."
    )
    UnknownLanguage = WarningCode("A language is not one that configurations know.", "Correct it, or remove it.")
    UnsupportedSetting = WarningCode(
        "A setting that other generators know has no effect here yet.", "Remove it, or live without its effect."
    )
    UnsupportedClientMethod = WarningCode(
        "A method that belongs to the client itself is left out: methods stand on resources only.",
        "Put it under a resource.",
    )
    InvalidSecurityScheme = WarningCode(
        "A security scheme of the configuration lacks what it needs, and is left out.",
        "Write it like {type: http, scheme: bearer}",
    )
    ConfigurationNotUsed = NoteCode(
        "There is a configuration in the usual place, and the run has not used it: it belongs to another document.",
        "Pass --config with its path to use it, or --config '' to use none.",
    )
