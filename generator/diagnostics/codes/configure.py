"""Codes of the configuration."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode, NoteCode, WarningCode


class Configure:
    """The configuration: keys and values, each by itself."""

    InvalidSetting = ErrorCode("A setting has a value that it cannot have.", "Write what the message says.")
    InvalidName = ErrorCode(
        "An argument of the client has a name that is taken by Python or by the client.",
        "Choose another name; `read_env` and the others can stay.",
    )
    UnknownKey = WarningCode(
        "A key has no meaning here. Most often it is misspelt.", "Correct it, or remove it. Keys like x-mine are yours."
    )
    UnknownDiagnostic = WarningCode(
        "`diagnostics.ignored` names a diagnostic that doesn't exist.", "Correct it; `sdkgen explain` lists all."
    )
    UnknownLanguage = WarningCode("A language is unknown.", "Correct it, or remove it.")
    UnsupportedSetting = WarningCode(
        "A setting of other generators has no effect here yet.", "Remove it, or live without its effect."
    )
    UnsupportedClientMethod = WarningCode(
        "A method of the client itself (`$client`) that takes webhooks is left out.",
        "Put it under a resource of its own; the rest is generated.",
    )
    InvalidSecurityScheme = WarningCode(
        "A security scheme of the configuration lacks what it needs, and is left out.",
        "Write it like {type: http, scheme: bearer}",
    )
    MixinNotFound = ErrorCode(
        "A class that a resource inherits from (`mixins`) isn't in the SDK's folder.",
        "Write it, and one of the same name with `Async` in front for the async resource.",
    )
    ExampleNotFound = WarningCode(
        "An example request names an endpoint or a parameter that the SDK doesn't have, so the README shows another.",
        "Write an endpoint as it stands in the document, and parameters by their names there.",
    )
    ConfigurationNotUsed = NoteCode(
        "There is a configuration in the usual place, but the run didn't use it: it belongs to another document.",
        "Pass --config with its path to use it, or --config '' to use none.",
    )
