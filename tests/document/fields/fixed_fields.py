"""The fixed fields of every object of OpenAPI, as sections 4.7 (3.0), 4.8 (3.1) and 4 (3.2) list them, and the keywords of schemas.

A version has what it lists and what the versions before it list, but for `GONE`.
"""

from __future__ import annotations

from collections.abc import Mapping

VERSIONS = ("3.0", "3.1", "3.2")

_LISTED: Mapping[str, Mapping[str, str]] = {
    "OpenAPI": {
        "3.0": "openapi info servers paths components security tags externalDocs",
        "3.1": "jsonSchemaDialect webhooks",
        "3.2": "$self",
    },
    "Info": {"3.0": "title description termsOfService contact license version", "3.1": "summary"},
    "Contact": {"3.0": "name url email"},
    "License": {"3.0": "name url", "3.1": "identifier"},
    "Server": {"3.0": "url description variables", "3.2": "name"},
    "Server Variable": {"3.0": "enum default description"},
    "Components": {
        "3.0": "schemas responses parameters examples requestBodies headers securitySchemes links callbacks",
        "3.1": "pathItems",
        "3.2": "mediaTypes",
    },
    "Path Item": {
        "3.0": "$ref summary description get put post delete options head patch trace servers parameters",
        "3.2": "query additionalOperations",
    },
    "Operation": {
        "3.0": "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated"
        " security servers",
    },
    "External Documentation": {"3.0": "description url"},
    "Parameter": {
        "3.0": "name in description required deprecated allowEmptyValue style explode allowReserved schema example examples"
        " content",
    },
    "Request Body": {"3.0": "description content required"},
    "Media Type": {"3.0": "schema example examples encoding", "3.2": "itemSchema prefixEncoding itemEncoding"},
    "Encoding": {
        "3.0": "contentType headers style explode allowReserved",
        "3.2": "encoding prefixEncoding itemEncoding",
    },
    "Responses": {"3.0": "default"},
    "Response": {"3.0": "description headers content links", "3.2": "summary"},
    "Example": {"3.0": "summary description value externalValue", "3.2": "dataValue serializedValue"},
    "Link": {"3.0": "operationRef operationId parameters requestBody description server"},
    "Header": {"3.0": "description required deprecated style explode schema example examples content"},
    "Tag": {"3.0": "name description externalDocs", "3.2": "summary parent kind"},
    "Reference": {"3.0": "$ref", "3.1": "summary description"},
    "Schema": {
        "3.0": "title multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems"
        " minItems uniqueItems maxProperties minProperties required enum type allOf oneOf anyOf not items properties"
        " additionalProperties description format default nullable discriminator readOnly writeOnly xml externalDocs"
        " example deprecated",
        "3.1": "$id $schema $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs if then else dependentSchemas"
        " prefixItems contains patternProperties propertyNames unevaluatedItems unevaluatedProperties const maxContains"
        " minContains dependentRequired examples contentEncoding contentMediaType contentSchema",
    },
    "Discriminator": {"3.0": "propertyName mapping", "3.2": "defaultMapping"},
    "XML": {"3.0": "name namespace prefix attribute wrapped", "3.2": "nodeType"},
    "Security Scheme": {
        "3.0": "type description name in scheme bearerFormat flows openIdConnectUrl",
        "3.2": "oauth2MetadataUrl deprecated",
    },
    "OAuth Flows": {"3.0": "implicit password clientCredentials authorizationCode", "3.2": "deviceAuthorization"},
    "OAuth Flow": {"3.0": "authorizationUrl tokenUrl refreshUrl scopes", "3.2": "deviceAuthorizationUrl"},
}

GONE = {("3.1", "Schema", "nullable"), ("3.2", "Schema", "nullable")}

WITHOUT_EFFECT: Mapping[str, str] = {
    "OpenAPI openapi": "says how the rest is read",
    "Response description": "OpenAPI asks for one of every response, so that each document would have a note",
    "OpenAPI $self": "a name for references, which are followed or are an error",
    "Schema $anchor": "a name for references, which are followed or are an error",
    "Schema $dynamicAnchor": "a name for references, which are followed or are an error",
}
"""Fields that alone change nothing and are worth no word, with the reason."""


def fixed_fields(version: str) -> list[tuple[str, str]]:
    """Object and field, for each fixed field of a version."""
    versions = VERSIONS[: VERSIONS.index(version) + 1]
    return [
        (kind, field)
        for kind, listed in _LISTED.items()
        for added in versions
        for field in listed.get(added, "").split()
        if (version, kind, field) not in GONE
    ]
