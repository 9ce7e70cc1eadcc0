"""Short ways to write the stage's input."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from generator.pymodel import Docs, ModelDefinition, ModelField, ModelModule

Schema = dict[str, Any]

STRING: Schema = {"type": "string"}
INTEGER: Schema = {"type": "integer"}
NULL: Schema = {"type": "null"}
DATE: Schema = {"type": "string", "format": "date"}


def ref(target: str) -> Schema:
    """A class or alias by its module below `types` and its name."""
    return {"$ref": f"#/$defs/types.{target}"}


def array(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def tagged(tag: str, **members: str) -> Schema:
    """A union whose members each have one value of the tag."""
    mapping = {value: ref(member)["$ref"] for value, member in members.items()}
    return {
        "oneOf": [ref(member) for member in members.values()],
        "discriminator": {"propertyName": tag, "mapping": mapping},
    }


def docs(*lines: str) -> Docs:
    return Docs(lines, one_line=len(lines) == 1)


def model(
    name: str,
    properties: Mapping[str, Schema] | None = None,
    *,
    required: tuple[str, ...] = (),
    names: Mapping[str, str] | None = None,
    doc: Docs | None = None,
    field_docs: Mapping[str, Docs] | None = None,
) -> ModelDefinition:
    """A class; `names` has the Python names of properties that are called otherwise."""
    given = properties or {}
    schema = {"type": "object", "properties": dict(given), "required": list(required)}
    fields = {wire: ModelField((names or {}).get(wire, wire), (field_docs or {}).get(wire)) for wire in given}
    return ModelDefinition(name, schema, doc, fields, is_class=True)


def alias(name: str, schema: Schema, *, doc: Docs | None = None, lazy: bool = False) -> ModelDefinition:
    base = "typing_extensions.TypeAliasType" if lazy else "typing.TypeAlias"
    return ModelDefinition(name, {**schema, "customBasePath": base}, doc, {}, is_class=False, lazy=lazy)


def module(name: str, *definitions: ModelDefinition, pointer: str = "/components/schemas/Thing") -> ModelModule:
    """The module of this name below `types`."""
    path = PurePosixPath("types", *name.split(".")).with_suffix(".py")
    return ModelModule(path, f"types.{name}", pointer, definitions)
