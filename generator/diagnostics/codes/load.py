"""Codes of the stage that reads files."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode, WarningCode


class Load:
    """Reading: what a file must be before anything in it counts, and which files a document may refer to."""

    CannotRead = ErrorCode(
        "A file, a URL or a revision of git cannot be read.",
        "Check the name that you gave; paths count from the current folder.",
    )
    NotUTF8 = ErrorCode("A file has another encoding than UTF-8.", "Save it as UTF-8.")
    EmptyFile = ErrorCode("A file holds nothing but space and comments.", "Check that you named the right file.")
    NotAMapping = ErrorCode(
        "A file holds a list or a single value where a mapping belongs.", "Check that you named the right file."
    )
    InvalidYAML = ErrorCode("A file breaks the rules of YAML.", "Correct it at the mark, or a little before it.")
    InvalidJSON = ErrorCode("A file breaks the rules of JSON.", "Correct it at the mark, or a little before it.")
    InvalidText = ErrorCode(
        "A JSON text holds half of a surrogate pair, which is no character.", "Write both halves, or the character."
    )
    InvalidKey = ErrorCode(
        "A mapping has a key that is no text.", "Put text with braces or brackets in quotes: '{id}': ..."
    )
    InvalidMergeKey = ErrorCode(
        "A YAML merge key (`<<`) brings in something that is no mapping.", "Give it an alias of a mapping: `<<: *base`"
    )
    DuplicateKey = ErrorCode(
        "A key stands twice in one mapping; most programs would silently drop one of the two.",
        "Keep one, or give one another name.",
    )
    SeveralDocuments = ErrorCode(
        "A YAML file holds a second document.", "Keep one document in a file; remove the `---` line."
    )
    NumberOutOfRange = ErrorCode(
        "A number is infinite, not a number, or too long.", "Remove it, or put it in quotes if it is text."
    )
    UnknownTag = ErrorCode("A YAML tag stands for a type that JSON has not.", "Remove the tag.")
    UnknownAlias = ErrorCode(
        "A YAML alias names an anchor that does not stand before it.", "Correct the name, or move the anchor up."
    )
    AliasCycle = ErrorCode(
        "A YAML alias stands inside the value that it names.", "Use `$ref` where a schema refers to itself."
    )
    TooManyAliases = ErrorCode(
        "YAML aliases stand for so many values that memory would not hold them.", "Write the values out, or use `$ref`."
    )
    TooDeep = ErrorCode("Values are nested too deep.", "Move inner schemas to components, and refer to them.")
    ReferencedFileNotFound = ErrorCode(
        "A reference leads to a file that is not there.",
        "Correct the path; it counts from the folder of the file that holds the reference.",
    )
    ReferenceOutsideFolder = ErrorCode(
        "A reference leads out of the document's folder, where other files of yours may stand.",
        "Move the file into the folder of the document, or below it.",
    )
    RemoteReference = ErrorCode(
        "A reference leads to a host that was not allowed. A document cannot make the generator fetch anything by itself.",
        "Name the host with --allow-remote, or save the file beside the document and refer to it there.",
    )
    UnsafeRemoteReference = ErrorCode(
        "A reference to an allowed host is not fetched: it is not https on the usual port, it holds a user name,"
        " or the host's address is private.",
        "Save the file beside the document, and refer to it there.",
    )
    NumberedSchema = WarningCode(
        "A schema of another file has a number in its name: the names of its key, its file and its folders are taken.",
        "Name it under `components.schemas` of the document, by an entry that is a `$ref` to it and nothing else.",
    )
