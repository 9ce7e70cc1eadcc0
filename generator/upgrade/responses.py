"""Responses: the schema and the examples move below the media types that are produced."""

from __future__ import annotations

from generator import pointer as pointers
from generator.diagnostics.codes import Upgrade
from generator.reading import Mapping
from generator.upgrade import media_types, schemas
from generator.upgrade.fields import report_unknown_fields
from generator.upgrade.media_types import ANY, JSON_TYPE
from generator.upgrade.parameters import headers
from generator.upgrade.parts import Part, carried, made, reference
from generator.upgrade.swagger import MediaNames, Swagger


def responses(old: Swagger, operation: Mapping, pointer: str) -> Part | None:
    """The responses of an operation, by status; None where it has none."""
    if operation.get("responses") is None:
        return None
    place = pointers.join(pointer, "responses")
    names = media_types.produced(old, operation, pointer)
    entries: dict[str, Part | None] = {}
    for status, value in old.reader.mapping(operation, "responses", pointer).items():
        below = pointers.join(place, status)
        if status.startswith("x-"):
            entries[status] = Part(below, value)
        elif old.reader.is_mapping(value, below) and isinstance(value, dict):
            entries[status] = _listed(old, value, below, names)
    if not any(map(_has_content, entries.values())):
        media_types.note_unused(old, operation, "produces", pointer)
    return made(place, entries)


def response(old: Swagger, value: Mapping, pointer: str, names: MediaNames, place: str) -> Part:
    """The response that stands at `pointer`, in the given media types, for `place`."""
    report_unknown_fields("response", value, pointer, old.reader.report)
    fields = {**carried(value, pointer, ("description",)), "headers": headers(old, value, pointer)}
    examples = _examples(old, value, pointer)
    if value.get("schema") is None:
        for example in examples.values():
            _note_example(old, example.pointer)
        return made(place, fields)
    return made(place, {**fields, "content": made(place, _content(old, value, pointer, names, examples))})


def _has_content(part: Part | None) -> bool:
    """Whether a response has content; what a reference leads to may have."""
    inner = part.inner if part is not None and isinstance(part.inner, dict) else {}
    return "content" in inner or "$ref" in inner


def _listed(old: Swagger, value: Mapping, place: str, names: MediaNames) -> Part | None:
    """A response of an operation; a reference, where the shared response has the same media types."""
    resolved = old.resolve(value, place, "responses")
    if resolved is None:
        return None
    beyond, pointer = resolved
    if beyond.get("schema") is not None and not _is_file(beyond):
        media_types.note_assumed(old, names, JSON_TYPE, place)
    is_same = "schema" not in beyond or media_types.same_names(names, old.produces)
    if "$ref" in value and is_same and not pointer.startswith("/paths/"):
        return reference(place, value["$ref"])
    return response(old, beyond, pointer, names, place)


def _content(
    old: Swagger, value: Mapping, pointer: str, names: MediaNames, examples: dict[str, Part]
) -> dict[str, Part | None]:
    """The schema below each media type, with the example of that media type."""
    place = pointers.join(pointer, "schema")
    if _is_file(value):
        schema = made(place, schemas.binary(place))
        names = tuple(item for item in names if not media_types.is_json(item)) or media_types.likely(ANY, place)
    else:
        schema = schemas.schema(old, value["schema"], place)
        names = names or media_types.likely(JSON_TYPE, pointer)
    for name, example in examples.items():
        if name not in [item.name for item in names]:
            _note_example(old, example.pointer)
    return {item.name: made(item.pointer, {"schema": schema, "example": examples.get(item.name)}) for item in names}


def _is_file(value: Mapping) -> bool:
    schema = value["schema"]
    return isinstance(schema, dict) and schema.get("type") == "file"


def _examples(old: Swagger, value: Mapping, pointer: str) -> dict[str, Part]:
    place = pointers.join(pointer, "examples")
    examples = old.reader.mapping(value, "examples", pointer)
    return {name: Part(pointers.join(place, name), item) for name, item in examples.items()}


def _note_example(old: Swagger, pointer: str) -> None:
    message = "an example has no effect where its media type isn't produced"
    old.note(Upgrade.UnusedMediaType, message, pointer)
