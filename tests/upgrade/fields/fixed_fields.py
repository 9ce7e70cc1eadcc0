"""The fixed fields of every object of Swagger 2.0, as section 5.2 lists them, and the keywords of its schemas."""

from __future__ import annotations

from collections.abc import Mapping

_TYPED = (
    "type format items collectionFormat default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength"
    " pattern maxItems minItems uniqueItems enum multipleOf"
)

_LISTED: Mapping[str, str] = {
    "Swagger": "swagger info host basePath schemes consumes produces paths definitions parameters responses"
    " securityDefinitions security tags externalDocs",
    "Info": "title description termsOfService contact license version",
    "Contact": "name url email",
    "License": "name url",
    "Path Item": "$ref get put post delete options head patch parameters",
    "Operation": "tags summary description externalDocs operationId consumes produces parameters responses schemes"
    " deprecated security",
    "External Documentation": "description url",
    "Body Parameter": "name in description required schema",
    "Parameter": f"name in description required allowEmptyValue {_TYPED}",
    "Form Parameter": f"name in description required allowEmptyValue {_TYPED}",
    "Items": _TYPED,
    "Responses": "default",
    "Response": "description schema headers examples",
    "Header": f"description {_TYPED}",
    "Tag": "name description externalDocs",
    "Reference": "$ref",
    "Schema": "$ref format title description default multipleOf maximum exclusiveMaximum minimum exclusiveMinimum"
    " maxLength minLength pattern maxItems minItems uniqueItems maxProperties minProperties required enum type items allOf"
    " properties additionalProperties discriminator readOnly xml externalDocs example x-nullable",
    "XML": "name namespace prefix attribute wrapped",
    "Security Scheme": "type description name in flow authorizationUrl tokenUrl scopes",
}

FIELDS = [(kind, field) for kind, listed in _LISTED.items() for field in listed.split()]

WITHOUT_EFFECT: Mapping[str, str] = {
    "Swagger swagger": "says how the rest is read",
    "Response description": "Swagger asks for one of every response, so that each document would have a note",
    "Operation operationId": "tells methods apart that path and verb would call alike, of which the document has none",
    "Body Parameter name": "Swagger asks for one of every body, and says that it has no effect",
}
"""Fields that alone change nothing and are worth no word, with the reason."""
