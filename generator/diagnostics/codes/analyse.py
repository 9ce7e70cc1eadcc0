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
    PaginationSchemeNotFound = ErrorCode(
        "A method is to be paginated by a scheme that the configuration does not have.",
        "Correct the name, or add the scheme under `pagination`.",
    )
    PaginationMismatch = ErrorCode(
        "A method is to be paginated, and its operation lacks a parameter or a field that this takes.",
        "Choose another scheme, or write `paginated: false`.",
    )
    SecuritySchemeNotFound = ErrorCode(
        "An argument of the client is the credential of a security scheme that is not there.",
        "Correct the name, or declare it under `security_schemes`.",
    )
    EndpointNotConfigured = WarningCode(
        "The document has an operation that the configuration gives no method; it is not part of the SDK.",
        "Give it a method, or list it under `unspecified_endpoints`.",
    )
    PaginationNotUsed = WarningCode(
        "No operation has all the parameters and fields of a pagination scheme, so no method is paginated by it.",
        "Write the parameters and fields as the document has them, or remove the scheme.",
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
    UnsupportedSerialization = WarningCode(
        "A parameter asks for a form that OpenAPI does not define where it stands; it goes without.",
        "Give it a style of its place; declare what is nested under `content: {application/json: ...}`.",
    )
    ConfiguredSerialization = NoteCode(
        "The configuration's `query_settings` decide how arrays and objects stand in a query, and the document says otherwise.",
        "Choose the format that the server reads.",
    )
    RequestMediaTypeLeftOut = WarningCode(
        "A request has several media types, and one that is not sent carries what the others do not, such as a file.",
        "Send it by `client.post`, with `files` or `content`.",
    )
    UnsupportedEncoding = WarningCode(
        "An `encoding` says something of a form's part that the SDK does not do.",
        "Send the part with `client.post`, or pass a file as a tuple with headers of its own.",
    )
    ResponseMediaTypeLeftOut = WarningCode(
        "A response has several media types, and one that is not read is of another type, such as a picture beside JSON.",
        "Ask for it by `client.get` with an `Accept` header of your own.",
    )
    OtherMediaTypes = NoteCode(
        "A request or a response has several media types for the same value, and the SDK uses one of them.",
        "Nothing is lost by it.",
        is_brief=True,
    )
    StatusLeftOut = WarningCode(
        "An operation succeeds with several statuses, and their answers are not of one type; all are read as the first.",
        "Look at `status_code` on `with_raw_response`.",
    )
    UntypedResponsePart = NoteCode(
        "The document describes errors or headers, which the SDK hands over as they come, without a type of their own.",
        "Read the `body` of the exception, or the `headers` of the raw response.",
        is_brief=True,
    )
    UnsupportedServer = WarningCode(
        "A path or an operation has servers of its own, and calls go to the client's: those of an existing SDK always do.",
        "Call it on a client with another base URL: `client.with_options(base_url=...)`.",
    )
    UnsupportedServerVariable = WarningCode(
        "A variable of a server always has its default: no argument of the client is for it, or one is for another like it.",
        "Pass the whole URL as `base_url`.",
    )
    UnsupportedSecurity = WarningCode(
        "Operations ask for a credential that the client has no argument for; they are sent what the client has.",
        "Send it by `extra_headers`, or add an option under `client_settings`.",
    )
    SchemeNotAskedFor = NoteCode(
        "The document declares security schemes, and neither it nor an operation asks for one.",
        "Ask for it: `security: [{name: []}]`.",
    )
    UnsupportedWebhook = WarningCode(
        "The document describes requests that the API sends; the SDK has no types for them yet.",
        "Parse their bodies as JSON.",
    )
    UnsupportedCallback = WarningCode(
        "An operation has a callback; the SDK has no types for its requests yet.", "Parse their bodies as JSON."
    )
    UnsupportedKeyword = WarningCode(
        "A keyword of a schema would give values a type, and has no effect yet.", "Read such values as plain JSON."
    )
    OnlyDescribes = NoteCode(
        "A field describes the API to people or to other tools, and has no effect on the SDK. Each kind is named once.",
        "Nothing is lost by it.",
        is_brief=True,
    )
    TooManyCopies = WarningCode(
        "Schemas that the configuration lists no name for use one another so often that they can't be written out.",
        "List the schemas that others use under `models` of a resource.",
    )
    TooManyMembers = WarningCode(
        "A choice has more members, or an enum more values, than Python and its type checkers take; more values go.",
        "Leave the choice or the enum out, or take one of fewer.",
    )
    UntaggedUnion = NoteCode(
        "Nothing in a value says which member of a union it is; the first that fits is taken.",
        "Give each member a property with a constant of its own.",
    )
