"""Path items and operations: parameters in the body leave the list, and `schemes` become servers."""

from __future__ import annotations

from collections.abc import Sequence

from generator import pointer as pointers
from generator.reading import Mapping
from generator.upgrade.bodies import request_body
from generator.upgrade.fields import VERBS, report_unknown_fields
from generator.upgrade.parameters import Declared, declared, parameter
from generator.upgrade.parts import Part, carried, made, reference
from generator.upgrade.responses import responses
from generator.upgrade.servers import Address, own_servers
from generator.upgrade.swagger import Swagger

_KEPT = ("tags", "summary", "description", "externalDocs", "operationId", "deprecated", "security")


def path_item(old: Swagger, address: Address, value: Mapping, pointer: str) -> Part | None:
    """A path item; None where it refers to nothing of use."""
    if "$ref" in value:
        resolved = old.resolve(value, pointer, "pathItems")
        return None if resolved is None else reference(pointer, value["$ref"])
    report_unknown_fields("path item", value, pointer, old.reader.report)
    listed = declared(old, value, pointer)
    in_body = [item for item in listed if item.is_in_body]
    entries: dict[str, Part | None] = {**carried(value, pointer)}
    for verb in [verb for verb in value if verb in VERBS]:
        operation, place = value[verb], pointers.join(pointer, verb)
        if isinstance(operation, dict):
            entries[verb] = _operation(old, address, operation, place, in_body)
        else:
            entries[verb] = Part(place, operation)
    entries["parameters"] = _parameters(old, listed, pointer)
    return made(pointer, entries)


def _operation(old: Swagger, address: Address, value: Mapping, pointer: str, in_body: Sequence[Declared]) -> Part:
    report_unknown_fields("operation", value, pointer, old.reader.report)
    listed = declared(old, value, pointer)
    body = _merged(in_body, [item for item in listed if item.is_in_body])
    entries: dict[str, Part | None] = {
        **carried(value, pointer, _KEPT),
        "parameters": _parameters(old, listed, pointer),
        "requestBody": request_body(old, body, value, pointer),
        "responses": responses(old, value, pointer),
        "servers": own_servers(old, address, value, pointer),
    }
    return made(pointer, entries)


def _parameters(old: Swagger, listed: Sequence[Declared], pointer: str) -> Part | None:
    """The parameters of a request that are not in its body; None where there are none."""
    parts = [parameter(old, item) for item in listed if not item.is_in_body]
    return Part(pointers.join(pointer, "parameters"), inner=parts) if parts else None


def _merged(shared: Sequence[Declared], own: Sequence[Declared]) -> list[Declared]:
    """What is in an operation's body: its own goes before the path item's, and of another kind it stands alone."""
    locations = [item.location for item in own]
    if "body" in locations:
        return list(own)
    names = [item.value.get("name") for item in own]
    kept = [item for item in shared if item.value.get("name") not in names]
    return [*(item for item in kept if not own or item.location == "formData"), *own]
