"""Codes of the stage that reads files."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode, NoteCode, WarningCode


class Load:
    """Reading: what a file must be before anything in it counts, and which files a document may refer to."""

    CannotRead = ErrorCode(
        "A file, a URL or a revision of git cannot be read.",
        "Check the name that you gave; paths count from the current folder.",
    )
    SharedCache = NoteCode(
        "The folder of the cache isn't used, since another user could write to it and so change your SDK.",
        "Take the permission from others, or set SDKGEN_CACHE to a folder of your own.",
    )
    NotUTF8 = ErrorCode("A file isn't in UTF-8.", "Save it as UTF-8.")
    EmptyFile = ErrorCode("A file is empty, or holds only comments.", "Check that you named the right file.")
    NotAMapping = ErrorCode(
        "A file holds a list or a single value instead of a mapping.", "Check that you named the right file."
    )
    InvalidYAML = ErrorCode("A file isn't valid YAML.", "Correct it at the mark, or just before.")
    InvalidJSON = ErrorCode("A file isn't valid JSON.", "Correct it at the mark, or just before.")
    InvalidText = ErrorCode(
        "A JSON text holds half of a surrogate pair, which isn't a character.", "Write both halves, or the character."
    )
    InvalidKey = ErrorCode(
        "A mapping has a key that isn't text.", "Put text with braces or brackets in quotes: '{id}': ..."
    )
    InvalidMergeKey = ErrorCode(
        "The value of a YAML merge key (`<<`) isn't a mapping.", "Give it an alias of a mapping: `<<: *base`"
    )
    DuplicateKey = ErrorCode(
        "A mapping has the same key twice. Most programs would silently drop one of the two.",
        "Remove or rename one of them.",
    )
    SeveralDocuments = ErrorCode(
        "A YAML file holds a second document.", "Keep one document in a file; remove the `---` line."
    )
    NumberOutOfRange = ErrorCode(
        "A number is infinite, not a number, or too long.", "Remove it, or put it in quotes if it is text."
    )
    UnknownTag = ErrorCode("A YAML tag stands for a type that JSON doesn't have.", "Remove the tag.")
    UnknownAlias = ErrorCode(
        "A YAML alias names an anchor that isn't defined before it.", "Correct the name, or move the anchor up."
    )
    AliasCycle = ErrorCode(
        "A YAML alias is inside the value that it names.", "Use `$ref` if a schema refers to itself."
    )
    TooManyAliases = ErrorCode(
        "YAML aliases stand for too many values to hold in memory.", "Write the values out, or use `$ref`."
    )
    TooDeep = ErrorCode("Values are nested too deep.", "Move inner schemas to components, and refer to them.")
    ReferencedFileNotFound = ErrorCode(
        "A reference leads to a file that doesn't exist.",
        "Correct the path; it counts from the folder of the file that holds the reference.",
    )
    ReferenceOutsideFolder = ErrorCode(
        "A reference leads out of the document's folder, where private files may be.",
        "Move the file into the folder of the document, or below it.",
    )
    RemoteReference = ErrorCode(
        "A reference leads to a host that isn't allowed. A document can't make the generator fetch anything by itself.",
        "Name the host with --allow-remote, or save the file beside the document and refer to it there.",
    )
    UnsafeRemoteReference = ErrorCode(
        "A reference to an allowed host isn't fetched, because it isn't https on the usual port, holds a user name,"
        " or the host's address is private.",
        "Save the file beside the document, and refer to it there.",
    )
    NothingSelected = ErrorCode(
        "`--only` or `--skip` names a path or a tag that no operation has.", "Correct it. Tags are case-sensitive."
    )
    NumberedSchema = WarningCode(
        "A schema of another file has a number in its name, because the names of its key, its file and its folders are taken.",
        "Name it: add an entry under the document's `components.schemas` that is only a `$ref` to it.",
    )
