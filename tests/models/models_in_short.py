"""Short ways to write the stage's input."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from generator.pymodel import Docs, Import, ModelClass, ModelField, ModelModule, TypeAlias

STRING = {"type": "string"}
INTEGER = {"type": "integer"}
NULL = {"type": "null"}


def ref(target: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{target}"}


def tagged(*members: str, tag: str = "type") -> dict[str, Any]:
    return {"oneOf": [ref(member) for member in members], "discriminator": {"propertyName": tag}}


def docs(*lines: str) -> Docs:
    return Docs(lines, one_line=len(lines) == 1)


def field(
    name: str, schema: Mapping[str, Any] = STRING, *, required: bool = False, wire: str = "", doc: Docs | None = None
) -> ModelField:
    return ModelField(name, wire or name, schema, required, doc)


def required(name: str, schema: Mapping[str, Any] = STRING, *, wire: str = "") -> ModelField:
    return field(name, schema, required=True, wire=wire)


def model(name: str, *fields: ModelField, doc: Docs | None = None) -> ModelClass:
    return ModelClass(name, doc, fields)


def module(
    name: str,
    *definitions: ModelClass | TypeAlias,
    imports: Mapping[str, str] | None = None,
    incomplete: tuple[str, ...] = (),
    pointer: str = "/components/schemas/Thing",
) -> ModelModule:
    """`imports` maps relative modules to names, separated by commas."""
    return ModelModule(
        path=PurePosixPath("types", *name.split(".")).with_suffix(".py"),
        module=name,
        pointer=pointer,
        definitions=definitions,
        incomplete=incomplete,
        imports=_imports(imports or {}),
        exports=tuple(item.name for item in definitions),
    )


def _imports(names: Mapping[str, str]) -> tuple[Import, ...]:
    return tuple(Import(source, tuple(text.split(", "))) for source, text in names.items())
