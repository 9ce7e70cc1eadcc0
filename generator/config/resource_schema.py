"""The part of the configuration's JSON Schema that is about `resources`."""

from __future__ import annotations

from . import model, resources
from .schema_parts import (
    ANY,
    COUNT,
    DURATION,
    ENDPOINT,
    FLAG,
    TEXT,
    Schema,
    any_of,
    choice_of,
    described,
    list_of,
    map_of,
    mapping,
    needing,
)
from .values import LANGUAGES

DOTTED: Schema = {"type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)+$"}
DEPRECATION: Schema = any_of(TEXT, FLAG, map_of(ANY))
RESOURCE: Schema = {"$ref": "#/definitions/resource"}


def resource_schema() -> Schema:
    """The schema of one resource, to which RESOURCE refers."""
    return mapping(
        resources._RESOURCE_KEYS,
        {
            "models": described(
                "Schemas with a name of their own.", map_of(any_of(TEXT, needing(_model(), "openapi_uri to skip only")))
            ),
            "methods": described(
                "Methods, by their names.", map_of(any_of(ENDPOINT, needing(_method(), "endpoint type skip only")))
            ),
            "subresources": map_of(RESOURCE),
            "standalone_api": described("Whether its types stand in a folder of its own name.", FLAG),
            "description": TEXT,
            "deprecated": described("What to use instead of all its methods, also by language.", DEPRECATION),
            "mixins": described("Classes of yours that its class inherits from: `lib.books.Shelf`.", list_of(DOTTED)),
            "skip": described("The languages that it is left out of; true for all.", _languages()),
            "only": described("The languages that it is in.", _languages()),
        },
    )


def _model() -> Schema:
    return mapping(
        resources._MODEL_KEYS,
        {
            "openapi_uri": described("`#/components/schemas/Book`, or `Book`.", TEXT),
            "to": described("Of an alias: the model that it is another name of, as `book` or `books.book`.", TEXT),
            "deprecated": described("What to use instead, also by language.", DEPRECATION),
            "sent": described("Whether users send it, such as an event of a socket, though no method takes it.", FLAG),
            "skip": _languages(),
            "only": _languages(),
        },
    )


def _method() -> Schema:
    streaming = mapping(
        resources._STREAMING_KEYS,
        {
            "param_discriminator": described("The parameter that asks for a stream.", TEXT),
            "stream_event_model": described("The model of an event, as `resource.model`.", TEXT),
        },
    )
    return mapping(
        resources._METHOD_KEYS,
        {
            "endpoint": described("The operation: `get /books/{isbn}`.", ENDPOINT),
            "type": choice_of(model.MethodType),
            "to": described("Of an alias: the method of this resource that it is another name of.", TEXT),
            "binary_response": described(
                "The media type of the file that it returns, whatever the document says: `application/zip`.", TEXT
            ),
            "streaming": streaming,
            "paginated": described("A scheme of `pagination`, true for any that fits, or false.", any_of(TEXT, FLAG)),
            "positional_params": described("The parameters that may be passed by position.", list_of(TEXT)),
            "body_param_name": described("What the parameter is called that is the body.", TEXT),
            "unwrap_response": described(
                "The property of the response that the method returns.", any_of(TEXT, {"enum": [False]})
            ),
            "deprecated": described("What to use instead, also by language.", DEPRECATION),
            "default_request_options": described(
                "Its timeout, in milliseconds or ISO 8601, and retries, where callers don't choose.",
                mapping(resources._REQUEST_OPTION_KEYS, {"timeout": DURATION, "max_retries": COUNT}),
            ),
            "skip": _languages(),
            "only": _languages(),
        },
    )


def _languages() -> Schema:
    return any_of(FLAG, list_of({"type": "string", "examples": [*LANGUAGES]}))
