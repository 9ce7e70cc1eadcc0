"""Request bodies: a parameter `in: body`, or the parameters `in: formData` as the properties of one object."""

from __future__ import annotations

from collections.abc import Sequence

from generator import pointer as pointers
from generator.diagnostics.codes import Parse, Upgrade
from generator.jsontypes import JSON
from generator.reading import Mapping
from generator.upgrade import media_types, schemas
from generator.upgrade.fields import report_unknown_fields
from generator.upgrade.media_types import JSON_TYPE, MULTIPART, URLENCODED
from generator.upgrade.parameters import Declared, report_empty_value
from generator.upgrade.parts import Part, carried, made, reference
from generator.upgrade.serialization import serialization
from generator.upgrade.swagger import MediaNames, Swagger


def request_body(old: Swagger, listed: Sequence[Declared], operation: Mapping, pointer: str) -> Part | None:
    """The body of an operation; None where no parameter is in it. What a second one says is reported."""
    bodies = [item for item in listed if item.location == "body"]
    fields = [item for item in listed if item.location == "formData"]
    for item in bodies[1:]:
        _report_conflict(old, item, "a request has one body", "Put both into one schema.")
    if bodies:
        for item in fields:
            _report_conflict(old, item, "a request has a body or a form", "Keep one of the two.")
        return _whole(old, bodies[0], media_types.consumed(old, operation, pointer))
    if fields:
        return _form(old, fields, operation, pointer)
    media_types.note_unused(old, operation, "consumes", pointer)
    return None


def _report_conflict(old: Swagger, item: Declared, rule: str, hint: str) -> None:
    message = f"the parameter `{item.value.get('name')}` is left out: {rule}"
    old.reader.report.warning(Upgrade.ConflictingBodies, message, item.place, hint)


def _whole(old: Swagger, item: Declared, names: MediaNames) -> Part:
    """The body that a parameter describes; a reference, where the shared body has the same media types."""
    media_types.note_assumed(old, names, JSON_TYPE, item.place)
    is_same = media_types.same_names(names, old.consumes) and not item.pointer.startswith("/paths/")
    if item.is_shared and is_same:
        return reference(item.place, item.listed["$ref"])
    return whole_body(old, item.value, item.pointer, names, item.place)


def whole_body(old: Swagger, value: Mapping, pointer: str, names: MediaNames, place: str) -> Part:
    """The body that the parameter at `pointer` describes, in the given media types, for `place`."""
    report_unknown_fields("body parameter", value, pointer, old.reader.report)
    names = names or media_types.likely(JSON_TYPE, pointer)
    written: JSON = value.get("schema")
    schema = None if written is None else schemas.schema(old, written, pointers.join(pointer, "schema"))
    fields = carried(value, pointer, ("description", "required"))
    return made(place, {**fields, "content": media_types.content(names, place, {"schema": schema})})


def _form(old: Swagger, fields: Sequence[Declared], operation: Mapping, pointer: str) -> Part:
    """The fields of a form as an object, with the notation of its arrays beside it."""
    place = pointers.join(pointer, "parameters")
    named = {name: item for item in fields if (name := _name(old, item)) is not None}
    required = {name: item for name, item in named.items() if old.reader.flag(item.value, "required", item.pointer)}
    schema = {
        "type": Part(place, "object"),
        "properties": made(place, {name: _field(old, item) for name, item in named.items()}),
        "required": _names(required, place),
    }
    notations = {name: serialization(old, item.value, item.pointer, "formData") for name, item in named.items()}
    encoding = {name: made(named[name].pointer, {**parts}) for name, parts in notations.items() if parts}
    names = _form_types(old, operation, pointer, any(_is_file(item.value) for item in named.values()))
    content = {"schema": made(place, schema), "encoding": made(place, {**encoding}) if encoding else None}
    flags = [Part(pointers.join(item.pointer, "required"), True) for item in required.values()]
    return made(place, {"required": flags[0] if flags else None, "content": media_types.content(names, place, content)})


def _name(old: Swagger, item: Declared) -> str | None:
    """The name of a field; None after a report that there is none."""
    name = old.reader.text(item.value, "name", item.pointer)
    if item.value.get("name") is None:
        old.reader.report.warning(Parse.MissingField, "a parameter needs `name`", item.pointer, "Add name: title")
    return name


def _names(items: dict[str, Declared], place: str) -> Part | None:
    parts = [Part(pointers.join(item.pointer, "name"), name) for name, item in items.items()]
    return Part(place, inner=parts) if parts else None


def _field(old: Swagger, item: Declared) -> Part:
    value, pointer = item.value, item.pointer
    report_unknown_fields("parameter", value, pointer, old.reader.report)
    if "allowEmptyValue" in value:
        report_empty_value(old, pointer)
    typed = schemas.typed(old, value, pointer, is_form=True)
    inner = typed.inner if isinstance(typed.inner, dict) else {}
    return made(pointer, {**carried(value, pointer, ("description",)), **inner})


def _is_file(value: Mapping) -> bool:
    items = value.get("items")
    return value.get("type") == "file" or isinstance(items, dict) and items.get("type") == "file"


def _form_types(old: Swagger, operation: Mapping, pointer: str, has_file: bool) -> MediaNames:
    """The media types that can carry the form. Where none is named, files need a multipart form."""
    usable = (MULTIPART,) if has_file else (MULTIPART, URLENCODED)
    names = media_types.consumed(old, operation, pointer)
    fitting = tuple(item for item in names if media_types.bare_name(item) in usable)
    likely = MULTIPART if has_file else URLENCODED
    sent = fitting[0].name if fitting else likely
    if operation.get("consumes") is not None:
        _report_left_out(old, tuple(item for item in names if item not in fitting), sent, has_file)
    place = pointers.join(pointer, "parameters")
    media_types.note_assumed(old, names, likely, place)
    return fitting or media_types.likely(likely, place)


def _report_left_out(old: Swagger, names: MediaNames, sent: str, has_file: bool) -> None:
    for item in names:
        what = "a file" if has_file else "a form"
        message = f"{item.name} cannot carry {what}; sent as {sent}"
        hint = "Remove it, or describe the body: {name: body, in: body, schema: {...}}"
        old.reader.report.warning(Upgrade.MediaTypeLeftOut, message, item.pointer, hint)
