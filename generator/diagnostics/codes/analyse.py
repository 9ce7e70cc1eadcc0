"""Codes of the stage that brings the document and the configuration together."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode, NoteCode, WarningCode


class Analyse:
    """The document and the configuration together: what one names and the other has not, and what is not supported."""

    EndpointNotFound = ErrorCode(
        "The configuration has a method for an operation that the document has not.",
        "Correct the endpoint, or remove the method.",
    )
    ModelNotFound = ErrorCode(
        "The configuration names a schema as a model that the document has not.",
        "Correct the pointer, or remove the model.",
    )
    EventModelNotFound = ErrorCode(
        "The configuration says that a stream has events of a model that it does not list.",
        "Write the resource and the model, like things.thing, and list it under the resource's `models`.",
    )
    ParameterNotFound = ErrorCode(
        "The configuration says that a parameter asks for a stream, and the operation has no such parameter.",
        "Correct `param_discriminator`, or remove it where the answer is always a stream.",
    )
    SecuritySchemeNotFound = ErrorCode(
        "An argument of the client is the credential of a security scheme that is not there.",
        "Correct the name, or declare it under `security_schemes`.",
    )
    EndpointNotConfigured = WarningCode(
        "The document has an operation that the configuration gives no method; it is not part of the SDK.",
        "Give it a method, or list it under `unspecified_endpoints`.",
    )
    ServerNotConfigured = WarningCode(
        "The document has several servers; the first is used, this one is left out.",
        "Name them in the configuration, under `environments`.",
    )
    RelativeServer = WarningCode(
        "The document's server has no absolute URL, so that callers have to give `base_url`.",
        "Write the whole URL, https://host/path",
    )
    SchemeNotConfigured = NoteCode(
        "`sdkgen init` wrote a client that has no argument for this security scheme.",
        "Add one under `client_settings` if your users need it.",
    )
    UnsupportedSecurityScheme = WarningCode(
        "A credential travels in a way that is not supported yet, and is never sent.",
        "Send it by `default_headers` or `extra_headers`.",
    )
    UnsupportedRequestBody = WarningCode(
        "A request has a body that is not supported yet; the operation is left out.",
        "Call it by `client.post`, or offer JSON beside it.",
    )
    UnsupportedResponse = WarningCode(
        "A response has a type that is not supported yet; the operation is left out.",
        "Call it by `client.get`, or offer JSON beside it.",
    )
    UnsupportedCookieParameter = WarningCode(
        "Parameters in cookies are not supported yet; this one is left out.", "Send it by `extra_headers`."
    )
    TooManyMembers = WarningCode(
        "A choice has more members, or an enum more values, than Python and its type checkers take; more values go.",
        "Leave the choice or the enum out, or take one of fewer.",
    )
    UntaggedUnion = NoteCode(
        "Nothing in a value says which member of a union it is; the first that fits is taken.",
        "Give each member a property with a constant of its own.",
    )
