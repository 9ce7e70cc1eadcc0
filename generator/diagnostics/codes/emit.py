"""Codes of the stage that writes the SDK, or compares it with what is there."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode, NoteCode, WarningCode


class Emit:
    """The output folder: why `generate` does not write, and what `check` finds."""

    MissingFile = ErrorCode("The SDK has a file that is not in the folder.", "Run `sdkgen generate`.")
    StaleFile = ErrorCode("A file isn't what the document says.", "Run `sdkgen generate`.")
    LeftOverFile = ErrorCode("A file is left over from an earlier run.", "Run `sdkgen generate`, which removes it.")
    EditedFile = ErrorCode(
        "A generated file was edited by hand; the edits would be lost.",
        "Move the change into the document, the configuration or a template, run `sdkgen generate --force`, or list the file"
        " under `keep_files`.",
    )
    ForeignFile = ErrorCode(
        "A file that wasn't generated is in the place of a generated one.",
        "Move it away, run `sdkgen generate --force`, or list it under `keep_files`.",
    )
    ForeignFolder = ErrorCode(
        "The output folder holds other files and no generated ones. It looks like somebody else's.",
        "Choose another --output, or run `sdkgen generate --force`.",
    )
    FileInTheWay = ErrorCode(
        "A folder, a link or a device is in the place of a generated file. It stays, even with --force.",
        "Move it away.",
    )
    KeptFileMissing = NoteCode(
        "The SDK needs a file that is yours by `keep_files`, but it doesn't exist.",
        "Write the file, or remove it from `keep_files` to have it generated.",
    )
    UnimportablePackage = ErrorCode(
        "The SDK's name can't be imported.",
        "Pass --output or --package a name of letters, digits and underscores that isn't a Python keyword.",
    )
    UnimportableFolder = WarningCode(
        "The configuration names the package, but the folder of --output can't be imported.",
        "Give the folder the package's name, or move the SDK to such a folder before you use it.",
    )
    HidesModule = WarningCode(
        "The SDK has the name of a Python module, or of a package that it needs. Programs that find the SDK first can't"
        " import the other.",
        "Give the folder another name, or put it into a package of yours.",
    )
    CannotWrite = ErrorCode(
        "The disk refuses to write: no space, no permission, or a file in the place of a folder.",
        "Do what the message says, and run again. No file is half written.",
    )
    InternalError = ErrorCode(
        "The generator has a bug.",
        "Please report it with the document. SDKGEN_DEBUG=1 shows where it happened.",
    )
