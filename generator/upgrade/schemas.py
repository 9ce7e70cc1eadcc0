"""Schemas of Swagger 2.0 as those of OpenAPI 3.0, which has the same keywords but for null, choices and discriminators."""

from __future__ import annotations

from generator import pointer as pointers
from generator.diagnostics.codes import Parse, Upgrade
from generator.jsontypes import JSON
from generator.reading import Mapping
from generator.upgrade.fields import TYPED, report_unknown_fields
from generator.upgrade.parts import Part, made
from generator.upgrade.swagger import Swagger

_NAMED = ("properties", "patternProperties", "definitions", "$defs", "dependentSchemas")
_LISTED = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE = ("items", "additionalProperties", "additionalItems", "not", "contains", "propertyNames", "if", "then", "else")
"""The keywords under which schemas stand: by name, in a list, or one."""

_OF_TYPES = {
    "array": ("items", "maxItems", "minItems", "uniqueItems"),
    "object": ("properties", "required", "additionalProperties", "maxProperties", "minProperties"),
}
"""What is said about values of one type, and moves to it where a schema allows several."""


def schema(old: Swagger, value: JSON, pointer: str) -> Part:
    """The schema at `pointer`. What is none stays as it is, for the next stage to report."""
    if not isinstance(value, dict):
        return Part(pointer, value)
    entries: dict[str, Part | None] = {}
    for key, item in value.items():
        entries |= _entry(old, key, item, pointers.join(pointer, key))
    return made(pointer, _with_choice(entries))


def typed(old: Swagger, value: Mapping, pointer: str, *, is_form: bool = False) -> Part:
    """The schema that a parameter or header has between its other fields; in a form, `file` is a type."""
    entries: dict[str, Part | None] = {}
    for key in [key for key in value if key in (*TYPED, "x-nullable")]:
        item, place = value[key], pointers.join(pointer, key)
        if key == "items" and isinstance(item, dict):
            entries[key] = _items(old, item, place, is_form=is_form)
        else:
            entries |= _entry(old, key, item, place)
    if is_form and value.get("type") == "file":
        entries |= binary(pointers.join(pointer, "type"))
    return made(pointer, _with_choice(entries))


def binary(pointer: str) -> dict[str, Part]:
    """The keywords for a file; `pointer` is the place that says that it is one."""
    return {"type": Part(pointer, "string"), "format": Part(pointer, "binary")}


def _entry(old: Swagger, key: str, item: JSON, place: str) -> dict[str, Part | None]:
    """What becomes of one keyword."""
    match key, item:
        case "$ref", _:
            target = old.target(item, pointers.parent(place), "schemas")
            return {} if target is None else {key: Part(place, item, is_reference=True)}
        case ("type", list()) if any(name in (None, "null") for name in item):
            return {**_types(item, place), "nullable": Part(place, True)}
        case "type", list():
            return _types(item, place)
        case ("x-nullable", True) | ("x-nullable", "true" | "True"):
            return {"nullable": Part(place, item)}
        case "discriminator", str():
            return {key: made(place, {"propertyName": Part(place, item)})}
        case _, dict() if key in _NAMED:
            return {
                key: made(place, {name: schema(old, below, pointers.join(place, name)) for name, below in item.items()})
            }
        case _, list() if key in (*_LISTED, "items"):
            return {
                key: Part(place, inner=[schema(old, below, pointers.join(place, i)) for i, below in enumerate(item)])
            }
        case _, dict() if key in _SINGLE:
            return {key: schema(old, item, place)}
        case _:
            return {key: Part(place, item)}


def _types(names: list[JSON], place: str) -> dict[str, Part | None]:
    """The types of a list other than null: one is the type, several are a choice."""
    parts = [Part(pointers.join(place, i), name) for i, name in enumerate(names) if name not in (None, "null")]
    if len(parts) < 2:
        return {"type": parts[0] if parts else None}
    return {"anyOf": Part(place, inner=[made(part.pointer, {"type": part}) for part in parts])}


def _with_choice(entries: dict[str, Part | None]) -> dict[str, Part | None]:
    """A schema of several types in which each says what is about its own values."""
    choice = entries.get("anyOf")
    if choice is None or not choice.pointer.endswith("/type"):
        return entries
    members = choice.inner if isinstance(choice.inner, list) else []
    moved = [key for member in members for key in _own_keywords(member, entries)]
    chosen = [made(member.pointer, {**_inner(member), **_own_keywords(member, entries)}) for member in members]
    rest = {key: part for key, part in entries.items() if key not in moved}
    return {**rest, "anyOf": Part(choice.pointer, inner=chosen)}


def _own_keywords(member: Part, entries: dict[str, Part | None]) -> dict[str, Part | None]:
    name = _inner(member)["type"].value
    keywords = _OF_TYPES.get(name, ()) if isinstance(name, str) else ()
    return {key: part for key, part in entries.items() if key in keywords}


def _inner(member: Part) -> dict[str, Part]:
    return dict(member.inner) if isinstance(member.inner, dict) else {}


def _items(old: Swagger, value: Mapping, pointer: str, *, is_form: bool) -> Part:
    """The items of an array in a parameter or header. OpenAPI 3 has no words for an array within an array."""
    if "$ref" in value:
        return schema(old, value, pointer)
    report_unknown_fields("items", value, pointer, old.reader.report)
    if value.get("type") == "array":
        place = pointers.join(pointer, "collectionFormat") if "collectionFormat" in value else pointer
        message = "an array within an array cannot be sent"
        old.reader.report.warning(
            Upgrade.UnsupportedCollectionFormat,
            message,
            place,
            "Declare the inner array as a string, and build it yourself.",
        )
    elif "collectionFormat" in value:
        report_without_array(old, pointer)
    return typed(old, value, pointer, is_form=is_form)


def report_without_array(old: Swagger, pointer: str) -> None:
    """Warns of a `collectionFormat` beside a type that is no array."""
    message = "`collectionFormat` has no effect: the value isn't an array"
    old.reader.report.warning(Parse.UnknownField, message, pointers.join(pointer, "collectionFormat"))
