"""Parameters in paths, queries and headers, and the headers of responses: what their values are moves into a schema.

Those of a body or a form are sorted out here, for `bodies` to make a request body of.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

from generator import pointer as pointers
from generator.diagnostics.codes import Parse
from generator.jsontypes import JSON
from generator.reading import Mapping
from generator.upgrade.fields import report_unknown_fields
from generator.upgrade.parts import Part, carried, made, reference
from generator.upgrade.schemas import typed
from generator.upgrade.serialization import serialization
from generator.upgrade.swagger import Swagger

_LOCATIONS = ("path", "query", "header", "formData", "body")


@dataclass(frozen=True, slots=True)
class Declared:
    """A parameter where it is listed: `value` is what it is after references, which stands at `pointer`."""

    listed: Mapping
    place: str
    value: Mapping
    pointer: str

    @property
    def location(self) -> JSON:
        return self.value.get("in")

    @property
    def is_in_body(self) -> bool:
        return self.location in ("body", "formData")

    @property
    def is_shared(self) -> bool:
        return "$ref" in self.listed


def declared(old: Swagger, holder: Mapping, pointer: str) -> list[Declared]:
    """The parameters that a path item or operation lists; what is wrong with the others is reported."""
    listed = [_declared(old, value, place) for place, value in old.reader.parts(holder, "parameters", pointer)]
    return [item for item in listed if item is not None and _has_location(old, item)]


def parameter(old: Swagger, item: Declared) -> Part:
    """A parameter that is not in the body, as OpenAPI 3 has it."""
    if item.is_shared:
        return reference(item.place, item.listed["$ref"])
    value, pointer = item.value, item.pointer
    report_unknown_fields("parameter", value, pointer, old.reader.report)
    location = item.location if isinstance(item.location, str) else ""
    fields = carried(value, pointer, ("name", "in", "description", "required", "allowEmptyValue"))
    if location == "query":
        return made(pointer, {**fields, **_value(old, value, pointer, location)})
    fields.pop("allowEmptyValue", None)
    if "allowEmptyValue" in value:
        report_empty_value(old, pointer)
    return made(pointer, {**fields, **_value(old, value, pointer, location)})


def report_empty_value(old: Swagger, pointer: str) -> None:
    """Warns of `allowEmptyValue` outside of queries, where it means nothing in OpenAPI 3."""
    message = "`allowEmptyValue` has no effect outside of queries; an empty string is sent as it is"
    old.reader.report.warning(Parse.UnknownField, message, pointers.join(pointer, "allowEmptyValue"))


def headers(old: Swagger, response: Mapping, pointer: str) -> Part | None:
    """The headers of a response; None where it describes none."""
    if response.get("headers") is None:
        return None
    entries = {
        name: _header(old, value, place) for name, place, value in old.reader.entries(response, "headers", pointer)
    }
    return made(pointers.join(pointer, "headers"), entries)


def _header(old: Swagger, value: Mapping, pointer: str) -> Part:
    report_unknown_fields("header", value, pointer, old.reader.report)
    return made(pointer, {**carried(value, pointer, ("description",)), **_value(old, value, pointer, "header")})


def _value(old: Swagger, value: Mapping, pointer: str, location: str) -> dict[str, Part]:
    written = serialization(old, value, pointer, location) if location in ("path", "query", "header") else {}
    return {**written, "schema": typed(old, value, pointer)}


def _declared(old: Swagger, value: Mapping, place: str) -> Declared | None:
    resolved = old.resolve(value, place, "parameters")
    return None if resolved is None else Declared(value, place, *resolved)


def _has_location(old: Swagger, item: Declared) -> bool:
    """Whether a parameter says where it goes. One that lacks `in` stays, since the next stage says what it needs."""
    location = item.location
    if not isinstance(location, str) or location in _LOCATIONS:
        return True
    message = f"`in` must be path, query, header, formData or body, not `{location}`"
    near = get_close_matches(location, _LOCATIONS, 1)
    hint = f"Did you mean `in: {near[0]}`?" if near else None
    old.reader.report.warning(Parse.InvalidLocation, message, pointers.join(item.pointer, "in"), hint)
    return False
