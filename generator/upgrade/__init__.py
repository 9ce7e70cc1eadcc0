"""Upgrade: a Swagger 2.0 document becomes one of OpenAPI 3.0, in which each value keeps the place that it was written at.

3.0 and not 3.1: its schemas are those of 2.0 but for null and discriminators. Bounds that a boolean makes exclusive and
null as a word beside a reference stay as they are written, and the next stage reads every version into one shape.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from generator import pointer as pointers
from generator.diagnostics import Diagnostics, GenerationStopped, Reporter
from generator.diagnostics.codes import Parse
from generator.reading import Mapping, Reader
from generator.source import Source
from generator.upgrade import schemas
from generator.upgrade.bodies import whole_body
from generator.upgrade.fields import report_unknown_fields
from generator.upgrade.moving import Layout
from generator.upgrade.operations import path_item
from generator.upgrade.parameters import Declared, parameter
from generator.upgrade.parts import Part, carried, made, reference
from generator.upgrade.responses import response
from generator.upgrade.security import security_scheme
from generator.upgrade.servers import Address, address, servers
from generator.upgrade.swagger import Swagger

VERSION = "3.0.4"

_KEPT = ("info", "security", "tags", "externalDocs")


def upgrade(source: Source, diagnostics: Diagnostics) -> Source:
    """The document as one of OpenAPI 3; itself unless it is of Swagger 2.0. What has no equal there is reported.

    Raises `GenerationStopped` when it is of an older version of Swagger.
    """
    if "swagger" not in source.root or "openapi" in source.root:
        return source
    reader = Reader(source.root, Reporter(diagnostics, source.locate))
    _check_version(reader)
    empty = Swagger(reader)
    consumes = empty.media_names(source.root, "consumes", "") or ()
    old = Swagger(reader, consumes, empty.media_names(source.root, "produces", "") or ())
    where = address(old, source.path)
    layout = Layout(_document(old, where))
    layout.complete(old, lambda pointer, section: _converted(old, where, pointer, section))
    old.report_notes()
    root = layout.tree.plain(layout.redirected)
    assert isinstance(root, dict)
    return replace(source, root=root, marks=cache(lambda: layout.tree.mark(source.place)), is_swagger=True)


def _check_version(reader: Reader) -> None:
    written = reader.root["swagger"]
    version = reader.text(reader.root, "swagger", "")
    if version == "2.0":
        return
    if version is not None or written is None:
        message = f"Swagger {version or 'without a version'} is not supported; Swagger 2.0 and OpenAPI 3 are"
        reader.report.error(Parse.UnsupportedVersion, message, "/swagger", 'Write swagger: "2.0"')
    raise GenerationStopped


def _document(old: Swagger, where: Address) -> Part:
    root = old.reader.root
    report_unknown_fields("document", root, "", old.reader.report)
    entries: dict[str, Part | None] = {
        "openapi": Part("/swagger", VERSION),
        **carried(root, "", _KEPT),
        "servers": servers(where),
        "paths": _paths(old, where),
        "components": _components(old),
    }
    return made("", entries)


def _paths(old: Swagger, where: Address) -> Part | None:
    """The path items; extensions, and what is none, stay as they are for the next stage."""
    paths = old.reader.root.get("paths")
    if not isinstance(paths, dict):
        return None if paths is None else Part("/paths", paths)
    entries: dict[str, Part | None] = {}
    for path, value in paths.items():
        pointer = pointers.join("/paths", path)
        if isinstance(value, dict) and not path.startswith("x-"):
            entries[path] = path_item(old, where, value, pointer)
        else:
            entries[path] = Part(pointer, value)
    return made("/paths", entries)


def _components(old: Swagger) -> Part | None:
    """What the document names, by its kind in OpenAPI 3. Fields of forms have none, and stand where they are used."""
    definitions = old.reader.mapping(old.reader.root, "definitions", "")
    named = {
        name: schemas.schema(old, value, pointers.join("/definitions", name)) for name, value in definitions.items()
    }
    sections = {
        "schemas": made("/definitions", {**named}),
        "parameters": _named(old, "parameters", _parameter),
        "requestBodies": _named(old, "parameters", _body),
        "responses": _named(old, "responses", _response),
        "securitySchemes": _named(old, "securityDefinitions", security_scheme),
    }
    filled = {section: part for section, part in sections.items() if part.inner}
    return made("/definitions", {**filled}) if filled else None


def _named(old: Swagger, key: str, convert: Callable[[Swagger, Mapping, str], Part | None]) -> Part:
    entries = {
        name: convert(old, value, pointer) for name, pointer, value in old.reader.entries(old.reader.root, key, "")
    }
    return made(pointers.join("", key), entries)


def _converted(old: Swagger, where: Address, pointer: str, section: str) -> Part | None:
    """What is referred to from a place of some kind, as a thing of that kind; None where it stays as it is."""
    value = old.reader.lookup(pointer)
    if not isinstance(value, dict):
        return None
    match section:
        case "schemas":
            return schemas.schema(old, value, pointer)
        case "parameters":
            return _body(old, value, pointer) or _parameter(old, value, pointer)
        case "responses":
            return _response(old, value, pointer)
        case _:
            return path_item(old, where, value, pointer)


def _parameter(old: Swagger, value: Mapping, pointer: str) -> Part | None:
    resolved = old.resolve(value, pointer, "parameters")
    if resolved is None or resolved[0].get("in") in ("body", "formData"):
        return None
    return parameter(old, Declared(value, pointer, *resolved))


def _body(old: Swagger, value: Mapping, pointer: str) -> Part | None:
    """The body that operations refer to, in the media types of the document; None for another parameter."""
    resolved = old.resolve(value, pointer, "parameters")
    if resolved is None or resolved[0].get("in") != "body":
        return None
    return (
        reference(pointer, value["$ref"]) if "$ref" in value else whole_body(old, value, pointer, old.consumes, pointer)
    )


def _response(old: Swagger, value: Mapping, pointer: str) -> Part | None:
    if old.resolve(value, pointer, "responses") is None:
        return None
    return (
        reference(pointer, value["$ref"]) if "$ref" in value else response(old, value, pointer, old.produces, pointer)
    )
