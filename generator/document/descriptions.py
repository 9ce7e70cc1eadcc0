"""Fields that tell people or other tools about the API and have no effect on the SDK: one note a kind.

What stands inside such a field, and inside what the SDK leaves out as a whole, is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator import pointer as pointers
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse
from generator.jsontypes import JSON
from generator.reading.structure import objects

_MESSAGES = {
    "publisher": "about who publishes the API; not part of the SDK",
    "documentation": "not in the SDK's docs",
    "examples": "in the SDK's docs only as required arguments of example calls",
    "links": "not methods of the SDK; pass a value of one answer to the next call yourself",
    "xml": "no effect, since the SDK sends and reads JSON",
    "tags": "not in the SDK's docs; only the tags of operations count",
    "prose": "not in the SDK's docs, which have no place for it",
    "restrictions": "for the server to check, and told in docs; the SDK sends and reads values that break them",
    "defaults": "what the server fills in, and told in docs; the SDK sends no defaults",
    "encoded": "no effect in JSON, where the string stays as it is sent, unless it is base64",
    "tokens": "a way to get tokens that the SDK does not take; give the client one",
    "dialect": "no effect; schemas are read as JSON Schema 2020-12",
}
"""What a kind of note says behind the names of its fields."""

_RESTRICTIONS = """maximum exclusiveMaximum minimum exclusiveMinimum multipleOf maxLength minLength pattern maxItems minItems
    uniqueItems maxProperties minProperties not if then else contains minContains maxContains propertyNames
    unevaluatedItems unevaluatedProperties additionalItems dependencies dependentRequired dependentSchemas"""


def _fields(**by_kind: str) -> Mapping[str, str]:
    """Field -> kind of note, for one kind of object."""
    return {field: kind for kind, listed in by_kind.items() for field in listed.split()}


_FIELDS: Mapping[str, Mapping[str, str]] = {
    "document": _fields(documentation="externalDocs", tags="tags", dialect="jsonSchemaDialect"),
    "info": _fields(publisher="contact license termsOfService", prose="summary description"),
    "servers": _fields(prose="description"),
    "components": _fields(examples="examples", links="links"),
    "pathItems": _fields(prose="summary description"),
    "operations": _fields(documentation="externalDocs"),
    "parameters": _fields(examples="example examples"),
    "headers": _fields(prose="description", examples="example examples"),
    "responses": _fields(prose="summary description", links="links"),
    "mediaTypes": _fields(examples="example examples"),
    "securitySchemes": _fields(
        prose="description deprecated", tokens="bearerFormat flows openIdConnectUrl oauth2MetadataUrl"
    ),
    "schemas": _fields(
        documentation="externalDocs",
        examples="example examples",
        xml="xml",
        dialect="$schema $id $vocabulary $comment",
        defaults="default",
        encoded="contentEncoding contentMediaType",
        restrictions=_RESTRICTIONS,
    ),
}
_REFERENCE = _fields(prose="summary description")
"""What may stand beside a reference to anything but a schema, in place of the words of what it leads to."""

_REQUIRED = ("responses", "description")
"""OpenAPI asks for it in every document, so that it alone is not worth a note."""


def note_descriptions(root: dict[str, JSON], report: Reporter) -> None:
    """Adds a note for each kind of field that only describes, at the first one, with how many there are."""
    places: dict[str, list[tuple[str, str, str]]] = {}
    for holder, field, kind, pointer in _describing(root):
        places.setdefault(kind, []).append((holder, field, pointer))
    for kind, listed in places.items():
        notable = [item for item in listed if item[:2] != _REQUIRED]
        if notable:
            names = ", ".join(dict.fromkeys(f"`{field}`" for _, field, _ in notable))
            others = f" (in {len(listed)} places, this is the first)" if len(listed) > 1 else ""
            report.note(Analyse.OnlyDescribes, f"{names}: {_MESSAGES[kind]}{others}", notable[0][2])


def _describing(root: dict[str, JSON]) -> Iterator[tuple[str, str, str, str]]:
    """Kind of object, field, kind of note and pointer of each field that only describes and says something."""
    for kind, pointer, value in objects(root):
        fields = _REFERENCE if "$ref" in value and kind not in ("schemas", "pathItems") else _FIELDS.get(kind, {})
        for field in value:
            if (
                field in fields
                and value[field] not in (None, False, [], {}, "")
                and not (field == "flows" and _gets_token(value))
            ):
                yield kind, field, fields[field], pointers.join(pointer, field)


def _gets_token(scheme: Mapping[str, JSON]) -> bool:
    """Whether a scheme has nothing but flows of OAuth 2 in which clients get a token, and a new one, by themselves."""
    flows = scheme.get("flows")
    if scheme.get("type") != "oauth2" or not isinstance(flows, dict):
        return False
    own = [flow for kind, flow in flows.items() if kind in ("clientCredentials", "password")]
    return len(own) == len(flows) and not any(isinstance(flow, dict) and "refreshUrl" in flow for flow in own)
