"""Codes of the stage that writes the SDK, or compares it with what is there."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode, NoteCode, WarningCode


class Emit:
    """The output folder: why `generate` does not write, and what `check` finds."""

    MissingFile = ErrorCode("The SDK has a file that is not in the folder.", "Run `sdkgen generate`.")
    StaleFile = ErrorCode("A file is not what the document says now.", "Run `sdkgen generate`.")
    LeftOverFile = ErrorCode(
        "A file was generated once, and the SDK has it no more.", "Run `sdkgen generate`, which removes it."
    )
    EditedFile = ErrorCode(
        "A generated file was edited by hand, and would lose what was edited.",
        "Move the change into the document, the configuration or a template, run `sdkgen generate --force`, or list the file"
        " under `keep_files`.",
    )
    ForeignFile = ErrorCode(
        "A file stands where a generated one belongs, and was not generated.",
        "Move it away, run `sdkgen generate --force`, or list it under `keep_files`.",
    )
    ForeignFolder = ErrorCode(
        "The output folder holds other files and no generated ones; it looks like somebody else's.",
        "Choose another --output, or run `sdkgen generate --force`.",
    )
    FileInTheWay = ErrorCode(
        "A folder, a link or a device stands where a generated file belongs. It stays, also with --force.",
        "Move it away.",
    )
    KeptFileMissing = NoteCode(
        "The SDK needs a file that `keep_files` says is yours, and it is not there.",
        "Write the file, or take it off `keep_files` so that it is generated.",
    )
    UnimportablePackage = ErrorCode(
        "The SDK would have a name that no import statement can name, so that nobody could use it.",
        "Give --output or --package a name of letters, digits and underscores that is no keyword of Python.",
    )
    UnimportableFolder = WarningCode(
        "The configuration gives the package a name, and --output a folder that no import statement can name.",
        "Give the folder the package's name, or move the SDK to such a folder before you use it.",
    )
    HidesModule = WarningCode(
        "The SDK has the name of a module of Python, or of a package that it needs. Programs that find the SDK first cannot"
        " import the other.",
        "Give the folder another name, or put it into a package of yours.",
    )
    CannotWrite = ErrorCode(
        "The disk refuses: no space, no permission, or a file where a folder belongs.",
        "Do what the message asks for, and run again. Nothing is half written.",
    )
    InternalError = ErrorCode(
        "The generator itself has a fault.",
        "Please report it with the document. SDKGEN_DEBUG=1 shows where it happened.",
    )
