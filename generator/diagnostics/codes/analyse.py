"""Codes of the stage that brings the document and the configuration together."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode, NoteCode, WarningCode


class Analyse:
    """The document and the configuration together: what one names and the other has not, and what is not supported."""

    EndpointNotFound = ErrorCode(
        "The configuration has a method for an operation that isn't in the document.",
        "Correct the endpoint, or remove the method.",
    )
    ModelNotFound = ErrorCode(
        "The configuration names a schema as a model that isn't in the document.",
        "Correct the pointer, or remove the model.",
    )
    EventModelNotFound = ErrorCode(
        "A stream's events are of a model that the configuration doesn't list.",
        "Write the resource and the model, like things.thing, and list it under the resource's `models`.",
    )
    ParameterNotFound = ErrorCode(
        "The parameter that asks for a stream isn't a parameter of the operation.",
        "Correct `param_discriminator`, or remove it if the response is always a stream.",
    )
    PaginationSchemeNotFound = ErrorCode(
        "A method is paginated by a scheme that isn't in the configuration.",
        "Correct the name, or add the scheme under `pagination`.",
    )
    PaginationMismatch = ErrorCode(
        "A method is paginated by a scheme, but its operation lacks a parameter or field of the scheme.",
        "Choose another scheme, or write `paginated: false`.",
    )
    SecuritySchemeNotFound = ErrorCode(
        "An argument of the client is the credential of a security scheme that doesn't exist.",
        "Correct the name, or declare it under `security_schemes`.",
    )
    EndpointNotConfigured = WarningCode(
        "The document has an operation that the configuration gives no method. It isn't part of the SDK.",
        "Give it a method, or list it under `unspecified_endpoints`.",
    )
    PaginationNotUsed = WarningCode(
        "No operation has all the parameters and fields of a pagination scheme, so no method is paginated by it.",
        "Write the parameters and fields as the document has them, or remove the scheme.",
    )
    ServerNotConfigured = WarningCode(
        "The document has several servers. The first one is used, this one isn't.",
        "Name them under `environments` in the configuration.",
    )
    RelativeServer = WarningCode(
        "The document's server has no absolute URL, so callers have to pass `base_url`.",
        "Write the whole URL: https://host/path",
    )
    SchemeNotConfigured = NoteCode(
        "`sdkgen init` wrote a client that has no argument for this security scheme.",
        "Add one under `client_settings` if your users need it.",
    )
    UnsupportedSecurityScheme = WarningCode(
        "A kind of credential isn't supported yet, and is never sent.",
        "Send it with `default_headers` or `extra_headers`.",
    )
    UnsupportedSerialization = WarningCode(
        "A parameter has a style that OpenAPI doesn't define for its place. The style is ignored.",
        "Use a style that fits the place. Declare nested values under `content: {application/json: ...}`.",
    )
    ConfiguredSerialization = NoteCode(
        "The configuration's `query_settings` and the document disagree on how arrays and objects are written in a query.",
        "Choose the format that the server reads.",
    )
    RequestMediaTypeLeftOut = WarningCode(
        "A request has several media types, and one that isn't sent carries more than the others, such as a file.",
        "Send it with `client.post`, as `files` or `content`.",
    )
    UnsupportedEncoding = WarningCode(
        "An `encoding` describes a part of a form in a way that the SDK doesn't follow.",
        "Send the part with `client.post`, or pass a file as a tuple with headers of its own.",
    )
    ResponseMediaTypeLeftOut = WarningCode(
        "A response has several media types, and one that isn't read has another type, such as a picture beside JSON.",
        "Ask for it with `client.get` and your own `Accept` header.",
    )
    OtherMediaTypes = NoteCode(
        "A request or a response has several media types for the same value, and the SDK uses one of them.",
        "Nothing is lost.",
        is_brief=True,
    )
    StatusLeftOut = WarningCode(
        "An operation has several success statuses with responses of different types. All are read as the first one.",
        "Look at `status_code` on `with_raw_response`.",
    )
    UntypedResponsePart = NoteCode(
        "The document describes errors or headers. The SDK returns them as received, without a type.",
        "Read the `body` of the exception, or the `headers` of the raw response.",
        is_brief=True,
    )
    UnsupportedServer = WarningCode(
        "A path or an operation has its own servers, but calls go to the client's server, as in any existing SDK.",
        "Call it on a client with another base URL: `client.with_options(base_url=...)`.",
    )
    UnsupportedServerVariable = WarningCode(
        "A variable of a server always has its default, because no argument of the client sets it.",
        "Pass the whole URL as `base_url`.",
    )
    UnsupportedSecurity = WarningCode(
        "Operations require a credential that the client has no argument for. They are sent what the client has.",
        "Send it with `extra_headers`, or add an option under `client_settings`.",
    )
    SchemeNotAskedFor = NoteCode(
        "The document declares security schemes, but neither it nor an operation requires one.",
        "Require it: `security: [{name: []}]`.",
    )
    OptionNotFound = ErrorCode(
        "A method takes the key of webhooks from an option of the client (`webhook_key_opt`) that isn't there.",
        "Correct the name, or add the option under `client_settings`.",
    )
    WebhookNotConfigured = WarningCode(
        "The document has a webhook that no method of the configuration takes: there is none, or its models lack the event.",
        "Add a method of type `webhook_unwrap`, and list the schemas of the events under `models` of its resource.",
    )
    WebhookEventsNotFound = WarningCode(
        "A method takes webhooks, and neither its resource lists models nor has the document webhooks; events are any JSON.",
        "List the schemas of the events under `models` of the method's resource.",
    )
    UnsupportedWebhook = WarningCode(
        "The document describes no JSON that a webhook sends, so the SDK has no type for it.",
        "Describe its body as `application/json`.",
    )
    UnsupportedCallback = WarningCode(
        "The document describes no JSON that a callback sends, so the SDK has no type for it.",
        "Describe its body as `application/json`.",
    )
    UnsupportedKeyword = WarningCode(
        "A keyword that would give values a type, or an extension that other generators read, has no effect yet.",
        "Do what the hint says, or read such values as plain JSON.",
    )
    OnlyDescribes = NoteCode(
        "A field describes the API to people or to other tools, and has no effect on the SDK. Each kind is named once.",
        "Nothing is lost.",
        is_brief=True,
    )
    TooManyCopies = WarningCode(
        "Schemas without a name in the configuration use each other so often that they can't be written out.",
        "List the schemas that others use under `models` of a resource.",
    )
    TooManyMembers = WarningCode(
        "A union has more members, or an enum more values, than type checkers handle. It accepts any value.",
        "Remove it, or use fewer members or values.",
    )
    UntaggedUnion = NoteCode(
        "Nothing in a value says which member of a union it is; the first that fits is taken.",
        "Give each member a property with a constant of its own.",
    )
