"""Security definitions as security schemes."""

from __future__ import annotations

from difflib import get_close_matches

from generator import pointer as pointers
from generator.diagnostics.codes import Parse
from generator.reading import Mapping
from generator.upgrade.fields import report_unknown_fields
from generator.upgrade.parts import Part, carried, made
from generator.upgrade.swagger import Swagger

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
"""What OpenAPI 3 calls the flows of OAuth 2.0."""

_TYPES = ("basic", "apiKey", "oauth2")


def security_scheme(old: Swagger, value: Mapping, pointer: str) -> Part:
    """A security scheme. What it lacks the next stage reports."""
    report_unknown_fields("security scheme", value, pointer, old.reader.report)
    fields = carried(value, pointer, ("type", "description", "name", "in"))
    place = pointers.join(pointer, "type")
    match value.get("type"):
        case "basic":
            return made(pointer, {**fields, "type": Part(place, "http"), "scheme": Part(place, "basic")})
        case "oauth2":
            return made(pointer, {**fields, "flows": _flows(old, value, pointer)})
        case str(name) if name not in _TYPES:
            _report(old, "type", name, _TYPES, place)
    return made(pointer, {**fields})


def _flows(old: Swagger, value: Mapping, pointer: str) -> Part:
    """The one flow that there is in Swagger 2.0; none after a report."""
    place = pointers.join(pointer, "flow")
    name = old.reader.text(value, "flow", pointer)
    if name not in _FLOWS:
        _report(old, "flow", name, tuple(_FLOWS), place)
        return made(place, {})
    scopes = {"scopes": Part(pointers.join(pointer, "scopes"), value.get("scopes", {}))}
    return made(
        place, {_FLOWS[name]: made(place, {**carried(value, pointer, ("authorizationUrl", "tokenUrl")), **scopes})}
    )


def _report(old: Swagger, key: str, name: str | None, names: tuple[str, ...], place: str) -> None:
    near = get_close_matches(name or "", names, 1)
    hint = f"Did you mean `{key}: {near[0]}`?" if near else None
    instead = f", not `{name}`" if name is not None else ""
    message = f"`{key}` of a security scheme must be one of {', '.join(names)}{instead}"
    old.reader.report.warning(Parse.InvalidDocument, message, place, hint)
