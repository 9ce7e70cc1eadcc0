"""The JSON Schema (draft 7, which editors read) of the configuration: the keys that the readers know, with their types.

A mapping's schema is made from the table by which its reader checks keys, so that no key is forgotten or made up.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..diagnostics.codes import CODES
from ..overlay.transform import TransformCommand
from . import client, model, pagination, reading, readme, transforms
from .page_roles import EXTENSION, USUAL_NAMES
from .resource_schema import RESOURCE, resource_schema
from .schema_parts import (
    ANY,
    COUNT,
    DURATION,
    ENDPOINT,
    FLAG,
    NAME,
    NO_MAPPING,
    SCALAR,
    SECONDS,
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

FILE_NAME = "sdk.schema.json"
"""What the schema is called where a configuration names it."""

_FIELD: Schema = {"$ref": "#/definitions/field"}


def configuration_schema() -> Schema:
    """The schema of a whole configuration file. A key that the reader warns of as unknown is not allowed."""
    members: Mapping[str, Schema] = {
        "organization": described("What the client and its errors are called.", _organization()),
        "targets": described("The SDKs that are made; with this key, `resources` is the whole API.", _targets()),
        "environments": described("The base URLs by name; the first is the default.", map_of(TEXT)),
        "client_settings": described("The client's arguments, and how it sends requests.", _client()),
        "security": described("The security requirements; replaces the document's.", list_of(map_of(list_of(TEXT)))),
        "security_schemes": described("The security schemes; replaces the document's.", ANY),
        "resources": described("The tree of resources, each with its models and methods.", map_of(RESOURCE)),
        "streaming": described("What the events of a stream mean.", _streaming()),
        "query_settings": described("How arrays and nested values are written in a query.", _query()),
        "settings": described("How names are made, the HTTP library, and files that are yours.", _settings()),
        "unspecified_endpoints": described("Endpoints that are left out on purpose.", list_of(ENDPOINT)),
        "custom_casings": described("How words of the API are written in names.", map_of(_casing())),
        "openapi": described("Corrections of the document.", _openapi()),
        "diagnostics": described("Which warnings are not shown.", _diagnostics()),
        "readme": described("The requests that the README of a project shows.", _readme()),
        "pagination": described("Which parameters and fields lead to the next page.", _pagination()),
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Configuration of sdkgen",
        **mapping(reading._CONFIG_KEYS, members),
        "definitions": {"resource": resource_schema(), "field": _field()},
    }


def _organization() -> Schema:
    return mapping(
        reading._ORGANIZATION_KEYS,
        {
            "name": described("In words or with dashes: `book-shop`.", TEXT),
            "docs": described("The URL of the API's docs.", TEXT),
            "contact": described("The mail address of the project's author.", TEXT),
        },
    )


def _readme() -> Schema:
    request = mapping(
        readme._REQUEST_KEYS, {"type": {"enum": ["request"]}, "endpoint": ENDPOINT, "params": map_of(ANY)}
    )
    requests = mapping(readme._EXAMPLES_KEYS, dict.fromkeys(readme._EXAMPLES.split(), request))
    return mapping(readme._README_KEYS, {"example_requests": requests})


def _targets() -> Schema:
    python = mapping(
        reading._PYTHON_KEYS,
        {
            "package_name": described("What users import.", TEXT),
            "project_name": described("What users install.", TEXT),
            "version": described("The version of the package.", TEXT),
            "keep_files": described("Files of the SDK's folder that are yours.", list_of(TEXT)),
            "production_repo": described("The project's repository on GitHub: `owner/name`.", TEXT),
            "readme_title": described("The title of the project's README.", TEXT),
        },
    )
    return mapping(reading._TARGETS_KEYS, {"python": python})


def _client() -> Schema:
    waits = {"initial_delay_seconds": SECONDS, "max_delay_seconds": SECONDS}
    retries = mapping(client._RETRY_KEYS, {"max_retries": COUNT, **waits})
    return mapping(
        client._CLIENT_KEYS,
        {
            "opts": described("The client's own arguments.", {**map_of(_option()), "propertyNames": NAME}),
            "default_env_prefix": described("What the names of environment variables begin with.", TEXT),
            "default_timeout": described("Milliseconds, or an ISO 8601 duration such as PT1M30S.", DURATION),
            "default_retries": described("How often and after what wait a request is sent again.", retries),
            "default_headers": described("Headers of every request.", map_of(SCALAR)),
            "idempotency": mapping(client._IDEMPOTENCY_KEYS, {"header": TEXT}),
            "response_headers": described("`request_id`: the header that holds a request's ID.", map_of(SCALAR)),
            "omit_stainless_headers": described("Whether headers on the platform are left out.", FLAG),
            "default_client_name": described("The class of the client.", NAME),
        },
    )


def _option() -> Schema:
    auth = mapping(client._AUTH_KEYS, {"security_scheme": TEXT, "role": choice_of(model.AuthRole)})
    return mapping(
        client._OPTION_KEYS,
        {
            "type": choice_of(model.OptionType),
            "nullable": described("Whether callers may leave it out.", FLAG),
            "read_env": described("The environment variable that it is read from.", TEXT),
            "auth": described("The security scheme that it authenticates for.", needing(auth, "security_scheme")),
            "default": SCALAR,
            "description": TEXT,
            "send_in_header": described("The header that carries it.", TEXT),
            "send_as_query_param": described("The query parameter that carries it.", TEXT),
            "server_variable": described("The variable of the base URL that it fills.", TEXT),
        },
    )


def _streaming() -> Schema:
    rule = mapping(
        reading._EVENT_KEYS,
        {
            "data_starts_with": TEXT,
            "event_type": any_of(TEXT, list_of({"type": ["string", "null"]})),
            "kind": {"enum": ["fallthrough"]},
            "handle": choice_of(model.EventHandling),
            "error_property": TEXT,
        },
    )
    return mapping(reading._STREAMING_KEYS, {"on_event": list_of(rule)})


def _query() -> Schema:
    formats = {"nested_format": choice_of(model.NestedFormat), "array_format": choice_of(model.ArrayFormat)}
    return mapping(reading._QUERY_KEYS, formats)


def _settings() -> Schema:
    return mapping(
        reading._SETTINGS_KEYS,
        {
            "naming": described("`compatible` keeps the names of an SDK that has users.", choice_of(model.NamingStyle)),
            "resource_suffix": described("Whether classes are called `BooksResource`, not `Books`.", FLAG),
            "sort_schema_properties": FLAG,
            "positional_params": described("Whether path parameters may be passed by position.", FLAG),
            "per_endpoint_security": described(
                "Whether an operation gets only the credentials that it asks for.", FLAG
            ),
            "http_library": choice_of(model.HTTPLibrary),
            "async_transport": described(
                "What the async client sends with by default; aiohttp takes less time where many requests run at once.",
                choice_of(model.AsyncTransport),
            ),
            "raw_responses": described(
                "Whether `parse()` is awaited in the async client, and which class files have.",
                choice_of(model.RawResponseStyle),
            ),
            "variant_names": described(
                "Whether members of a choice are called after their component or, if it has one, its title;"
                " with `naming: compatible`.",
                choice_of(model.VariantNames),
            ),
            "file_header": described("A comment at the top of every file.", TEXT),
            "license": described("The project's license, by its SPDX name.", any_of(TEXT, _license())),
            "version": described("The version of the package.", TEXT),
            "keep_files": described("Files of the SDK's folder that are yours.", list_of(TEXT)),
            "unwrap_response_fields": described(
                "Properties that methods return in place of the response.", list_of(TEXT)
            ),
            "unwrap_multiproperty_response_fields": FLAG,
        },
    )


def _license() -> Schema:
    return mapping(readme._LICENSE_KEYS, {"name": TEXT, "contents": TEXT})


def _casing() -> Schema:
    words = dict.fromkeys(("snake", "pascal", "singular", "plural"), TEXT)
    return mapping(reading._CASING_KEYS, {**words, "initialism": FLAG})


def _openapi() -> Schema:
    changes = list_of(_transform())
    overlays = described("Overlays, by their paths from this file's folder.", list_of(TEXT))
    return mapping(
        reading._OPENAPI_KEYS,
        {
            "overlays": overlays,
            "transforms": changes,
            "transformations": described("The older name of `transforms`.", changes),
        },
    )


def _transform() -> Schema:
    target = any_of(TEXT, list_of(any_of(TEXT, map_of(ANY))), map_of(ANY))
    arguments = mapping(
        transforms._ARGUMENT_KEYS,
        {
            "target": described("A JSONPath, or several.", target),
            "value": ANY,
            "object": ANY,
            "keys": list_of(TEXT),
            "from": TEXT,
            "to": TEXT,
        },
    )
    return mapping(
        transforms._TRANSFORM_KEYS, {"command": choice_of(TransformCommand), "args": arguments}, "command", "args"
    )


def _diagnostics() -> Schema:
    places: Schema = any_of(FLAG, list_of(TEXT))
    codes: Schema = {name: described(code.meaning, places) for name, code in CODES.items()}
    ignored: Schema = {"type": "object", "properties": codes, "additionalProperties": places}
    return mapping(reading._DIAGNOSTICS_KEYS, {"ignored": described("true, or the places, by code.", ignored)})


def _pagination() -> Schema:
    scheme = mapping(
        pagination._SCHEME_KEYS,
        {
            "name": TEXT,
            "type": choice_of(model.PaginationType),
            "request": described("The parameters.", map_of(_FIELD)),
            "response": described("The fields of the response.", map_of(_FIELD)),
            "param_location": {"enum": ["query", "body"]},
            "description": TEXT,
            "continue_on_empty_items": described("Whether a page without items may have another behind it.", FLAG),
        },
        "name",
        "type",
    )
    return any_of(list_of(scheme), scheme)


def _field() -> Schema:
    role = mapping(
        pagination._ROLE_KEYS,
        {
            "purpose": described("What it is for.", {**TEXT, "examples": [*USUAL_NAMES]}),
            "from_header": TEXT,
            "is_top_level_array": FLAG,
            "required": FLAG,
        },
    )
    schemas = {
        "properties": map_of(_FIELD),
        "items": any_of(_FIELD, NO_MAPPING),
        "anyOf": list_of(ANY),
        "oneOf": list_of(ANY),
    }
    plain = {"type": ANY, "nullable": FLAG, "description": TEXT, "default": ANY, EXTENSION: role}
    return mapping(pagination._MEMBER_KEYS, {**plain, **schemas})
