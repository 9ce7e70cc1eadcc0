"""Codes of the stage that reads the document."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode, WarningCode


class Parse:
    """The document: what OpenAPI asks for, and what leads from one part to another."""

    NotOpenAPI = ErrorCode("The document does not say that it is one of OpenAPI.", 'Begin it with: openapi: "3.1.0"')
    UnsupportedVersion = ErrorCode("The document is of a version of OpenAPI that is not 3.", "Use OpenAPI 3.0 or 3.1.")
    NoOperations = WarningCode(
        "The document has no operations, so that the SDK has no methods.", "Add operations under `paths`."
    )

    WrongType = WarningCode(
        "A value has another JSON type than OpenAPI says, and nothing sensible can be made of it.",
        "Write what the message asks for.",
    )
    ConvertedValue = WarningCode(
        "A value has another JSON type than OpenAPI says, and it is clear what is meant.",
        "Write it as the hint says; other tools may be less lenient.",
    )
    IgnoredValue = WarningCode(
        "A value has another JSON type than OpenAPI says, and is left out, as the SDK does not depend on it.",
        "Correct it, or remove it.",
    )
    InvalidDocument = WarningCode(
        "The document is not as OpenAPI says, in a way that makes no difference to the SDK.", "Correct it."
    )
    MissingField = WarningCode("A parameter lacks its name or its place.", "Add what the message names.")
    UnknownField = WarningCode(
        "A key means nothing in OpenAPI where it stands; most often it is misspelt. It is ignored.",
        "Correct it, or remove it. Keys like x-mine are yours.",
    )

    DanglingReference = WarningCode("A reference leads to nothing.", "Correct it, or add what it names.")
    WrongKind = WarningCode(
        "A reference leads to a thing of another kind, such as a response where a schema belongs.",
        "Refer to a thing of the kind that the message names.",
    )
    ReferenceCycle = WarningCode(
        "References lead in a circle, so that none of them says what is meant.",
        "Let a schema refer to itself from a property or from items, not directly.",
    )
    ReferencesTooLong = WarningCode(
        "Very many references lead from one to the next.", "Refer to the last one directly."
    )
    UnsupportedReference = WarningCode(
        "A reference is not a JSON pointer into a file that was read.", "Write it like #/components/schemas/Name"
    )
    UnresolvedDynamicReference = WarningCode(
        "No schema around a dynamic reference carries its anchor; it is taken as a schema that accepts anything.",
        "Add the anchor, or use `$ref`.",
    )
    DanglingMapping = WarningCode(
        "An entry of a discriminator's mapping leads to no schema, and is left out.", "Correct it, or remove it."
    )
    IncompleteDiscriminator = WarningCode(
        "A discriminator does not name its property, and is left out.", "Add propertyName: ..."
    )
    UnknownType = WarningCode(
        "A schema names a type that JSON Schema does not know, and is taken as one that accepts anything.",
        "Write one of string, number, integer, boolean, array, object, null.",
    )

    InvalidPath = WarningCode("A path does not begin with a slash.", "Write the slash.")
    AmbiguousPath = WarningCode(
        "Two paths differ in the names of their parameters only, so that they are the same path.",
        "Put the operations of both below one of them.",
    )
    DuplicateOperationId = WarningCode("Two operations have the same operationId.", "Rename one.")
    InvalidMethod = WarningCode(
        "A key of `additionalOperations` is no method of HTTP, or has a field of its own; the operation is left out.",
        "Write the method as it is sent, like LINK, and those that OpenAPI knows below the path itself.",
    )
    InvalidLocation = WarningCode(
        "A parameter's `in` is none of the places that there are.",
        "Write path, query, header or cookie; in OpenAPI 3.2 also querystring.",
    )
    UndeclaredPathParameter = WarningCode(
        "A path names a parameter that is not declared; it is taken as a string.", "Declare it."
    )
    UnusedPathParameter = WarningCode(
        "A path parameter is declared that the path does not name; it is left out.",
        "Add it to the path in braces, or remove it.",
    )
    OptionalPathParameter = WarningCode(
        "A path parameter is not marked as required; it is taken as required, since a path has no gaps.",
        "Add required: true",
    )
    IgnoredHeaderParameter = WarningCode(
        "A header parameter is named Accept, Content-Type or Authorization; OpenAPI says to ignore these.",
        "Remove it; `content` and `security` say the same.",
    )
    InvalidHeaderName = WarningCode(
        "No header or cookie can have this name; the parameter is left out.",
        "Use letters, digits and !#$%&'*+-.^_`|~ only.",
    )
    UnsafeHeaderName = ErrorCode(
        "The name of a header or cookie holds a line break or another control character.",
        "Remove it; such a name can smuggle in headers of its own.",
    )
    InvalidMediaType = WarningCode(
        "A key of `content` is not a media type, and is left out.", "Write it like application/json."
    )
    InvalidStatus = WarningCode(
        "A key of `responses` is not a status, and is left out.", "Write a code (200), a range (4XX) or default."
    )

    IncompleteServer = WarningCode("A server has no URL, and is left out.", "Add url: https://host/path")
    MissingDefault = WarningCode(
        "A variable of a server has neither a default nor choices, so that nobody knows its URL.", "Add default: ..."
    )
    AssumedDefault = WarningCode(
        "A variable of a server has no default; the first of its choices is taken.", "Add default: ..."
    )
    UndeclaredServerVariable = WarningCode(
        "The URL of a server names a variable that the server does not have.", "Add it to the server's `variables`."
    )
    IncompleteSecurityScheme = WarningCode(
        "A security scheme lacks what its type needs, and is left out.", "Add what the message names."
    )
    InvalidSchemeName = WarningCode(
        "A security scheme would put something into a header that cannot stand there; it is left out.",
        "Use letters, digits and !#$%&'*+-.^_`|~ only.",
    )
    UnknownSecurityScheme = WarningCode(
        "An operation asks for a security scheme that the document does not have.",
        "Declare it under components.securitySchemes.",
    )
