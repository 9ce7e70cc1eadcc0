"""Parse: the tree of an OpenAPI 3.0 or 3.1 document becomes typed parts; what cannot be used is reported in place."""

from __future__ import annotations

from dataclasses import replace

from generator import pointer as pointers
from generator.diagnostics import Diagnostics, GenerationStopped, Reporter
from generator.diagnostics.codes import Parse
from generator.document.body import BodyReader
from generator.document.checks import check
from generator.document.cycles import cut_endless
from generator.document.descriptions import note_descriptions
from generator.document.operations import OperationReader, security
from generator.document.parameters import ParameterReader
from generator.document.publisher import read_publisher
from generator.document.received import ReceivedReader
from generator.document.schema import SchemaReader
from generator.document.servers import address_of, read_security_schemes, read_servers
from generator.document.types import (
    Discriminator,
    Document,
    MediaType,
    Operation,
    Parameter,
    Received,
    RequestBody,
    Response,
    Schema,
    SecurityRequirement,
    SecurityScheme,
    Server,
    ServerVariable,
)
from generator.document.validation import validate
from generator.reading import Mapping, Reader, extensions
from generator.reading.structure import report_unknown_fields
from generator.source import Source
from generator.source.references import FILES

__all__ = [
    "Discriminator",
    "Document",
    "MediaType",
    "Operation",
    "Parameter",
    "Received",
    "RequestBody",
    "Response",
    "Schema",
    "SecurityRequirement",
    "SecurityScheme",
    "Server",
    "ServerVariable",
    "describe",
    "parse",
]


def parse(source: Source, diagnostics: Diagnostics) -> Document:
    """The document in `source`. Errors and warnings go to `diagnostics`.

    Raises `GenerationStopped` when it is no OpenAPI 3 document at all; other errors leave a document without the parts
    that they are about.
    """
    reader = Reader(source.root, Reporter(diagnostics, source.locate), source.is_swagger)
    version = _version(reader)
    document, schemas = _read(reader, version, frozenset(), source.path)
    endless = cut_endless(schemas.finish(), reader.report)
    if endless:  # what was wrong with the rest has been said
        silent = replace(reader, report=replace(reader.report, diagnostics=Diagnostics()))
        document, _ = _read(silent, version, endless, source.path)
    report_unknown_fields(source.root, reader.report)
    schemes = reader.mapping(reader.mapping(source.root, "components", ""), "securitySchemes", "/components")
    check(document, schemes, reader)
    _validate(reader, version, diagnostics)
    return document


def _read(reader: Reader, version: str, endless: frozenset[str], path: str) -> tuple[Document, SchemaReader]:
    """The document without the schemas that would have no end. `path` is where it was read from."""
    root, schemas = reader.root, SchemaReader(reader, endless)
    components = reader.mapping(root, "components", "")
    names = _component_schemas(reader, schemas, components)
    bodies = BodyReader(reader, schemas)
    received = ReceivedReader(reader, bodies)
    operations = OperationReader(reader, ParameterReader(reader, bodies), bodies, received)
    info = reader.mapping(root, "info", "")
    document = Document(
        version=version,
        title=reader.text(info, "title", "/info") or "",
        api_version=reader.text(info, "version", "/info") or "",
        description=reader.prose(info, "description", "/info"),
        publisher=read_publisher(root),
        servers=read_servers(reader, root, ""),
        operations=tuple(operations.read(root)),
        security=security(reader, root, ""),
        security_schemes=read_security_schemes(reader, components),
        component_schemas=names,
        webhooks=tuple(received.webhooks(root)),
        extensions={key: value for key, value in extensions(root).items() if key != FILES},
        schema=schemas.get,
        address=address_of(root, path),
    )
    return document, schemas


def describe(source: Source, diagnostics: Diagnostics) -> None:
    """Adds a note for each kind of field in `source` that only describes, and has no effect on the SDK."""
    note_descriptions(source.root, Reporter(diagnostics, source.locate))


def _validate(reader: Reader, version: str, diagnostics: Diagnostics) -> None:
    """Adds what the models of the specification object to and the stages can live with, as warnings."""
    known = {item.location.pointer for item in diagnostics if item.location is not None}
    for objection in validate(reader.root, version):
        place = reader.report.locate(objection.pointer).pointer
        if known.isdisjoint((place, pointers.parent(place) if pointers.last(place).isdecimal() else place)):
            reader.report.warning(Parse.InvalidDocument, objection.message, objection.pointer)


def _component_schemas(reader: Reader, schemas: SchemaReader, components: Mapping) -> dict[str, str]:
    named = reader.mapping(components, "schemas", "/components")
    return {
        name: schemas.read(value, pointers.join("/components/schemas", name)).pointer for name, value in named.items()
    }


def _version(reader: Reader) -> str:
    """The version of OpenAPI. Raises `GenerationStopped` when the document is of another kind."""
    root, report = reader.root, reader.report
    if "openapi" not in root:
        message = "this is not an OpenAPI document: the key `openapi` is missing"
        report.error(Parse.NotOpenAPI, message, "", 'Begin the document with: openapi: "3.1.0"')
        raise GenerationStopped
    version = reader.text(root, "openapi", "") or ""
    if not version.startswith(("3.0", "3.1", "3.2")):
        message = f"OpenAPI {version} is not supported; 3.0 and 3.1 are"
        report.error(Parse.UnsupportedVersion, message, "/openapi", 'Write openapi: "3.1.0"')
        raise GenerationStopped
    return version
