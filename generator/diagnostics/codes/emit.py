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
        "Record the edit with `sdkgen keep`, move it into the document, the configuration or a template, run"
        " `sdkgen generate --force`, or list the file under `keep_files`.",
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
    StaleKept = WarningCode(
        "What would be generated in the place of a file that is yours by `keep_files` has changed since you accepted it.",
        "Take over what you need, then accept it: `sdkgen keep` with the file.",
    )
    NothingToKeep = ErrorCode(
        "`sdkgen keep` has nothing to record: the file isn't generated, or it is as it was generated.",
        "Name a generated file that you have edited.",
    )
    UnknownOrigin = ErrorCode(
        "An edit can't be recorded, since what is generated has changed in the meantime.",
        "Record the edit with the document, the configuration and the sdkgen that the file was generated with.",
    )
    EditConflict = ErrorCode(
        "A recorded edit and the document change the same lines of a file. Nothing is written, and nothing is lost.",
        "Run `sdkgen keep` with the file, resolve both sides in it, and run it again.",
    )
    EditWithoutFile = ErrorCode(
        "A recorded edit is of a file that isn't generated any more, or that is yours by `keep_files`.",
        "Move what you need of it elsewhere, and remove the patch.",
    )
    BrokenEdit = ErrorCode(
        "The patch of a recorded edit can't be read.",
        "Take it from version control. If you remove it, the edit is given up.",
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
