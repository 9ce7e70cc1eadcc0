"""What the parts of a document must hold together: no endless references, no operation twice."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping

from generator import pointer as pointers
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Parse
from generator.document.types import Document, Operation, Schema
from generator.reading import Reader

_MAX_ROW = 100
"""References and members of allOf, anyOf and oneOf in a row. Real documents have a handful."""


def check(document: Document, schemas: Mapping[str, Schema], schemes: Container[str], reader: Reader) -> None:
    """Reports what is wrong between the parts of a document, `schemes` being all names of security schemes in it."""
    report = reader.report
    if not document.operations:
        message = "the document has no operations; the SDK will have no methods"
        report.warning(
            Parse.NoOperations,
            message,
            "/paths",
            "Add one: paths: {/things: {get: {responses: {'204': {description: Done.}}}}}",
        )
    _report_endless_schemas(schemas, report)
    _report_shared_ids(document.operations, report)
    _report_ambiguous_paths(document.operations, report)
    _report_unknown_schemes(document, schemes, reader)


def _report_endless_schemas(schemas: Mapping[str, Schema], report: Reporter) -> None:
    """Schemas that apply themselves to the same value, or others in a very long row, cannot become types."""
    heights: dict[str, int] = {}
    for cycle in _cycles(schemas, heights):
        _report_cycle([schemas[pointer] for pointer in cycle], report)
    for pointer, height in heights.items():
        if height == _MAX_ROW + 1:
            message = f"more than {_MAX_ROW} schemas in a row refer from one to the next"
            report.error(Parse.ReferencesTooLong, message, pointer, "Refer to the last one directly.")


def _cycles(schemas: Mapping[str, Schema], heights: dict[str, int]) -> Iterator[list[str]]:
    """The circles among references, allOf, anyOf and oneOf. Fills in how many schemas each one leads through."""
    for start in schemas:
        path: dict[str, Iterator[str]] = {}
        step: str | None = start
        while step is not None:
            if step in path:
                trail = list(path)
                yield trail[trail.index(step) :]
            elif step not in heights:
                path[step] = iter(_applied(schemas[step]))
            step = _next_step(schemas, path, heights)


def _next_step(schemas: Mapping[str, Schema], path: dict[str, Iterator[str]], heights: dict[str, int]) -> str | None:
    """The next schema of a depth-first walk; schemas that are through leave the path."""
    while path:
        pointer, rest = next(reversed(path.items()))
        for step in rest:
            return step
        del path[pointer]
        heights[pointer] = 1 + max((heights.get(below, 0) for below in _applied(schemas[pointer])), default=0)
    return None


def _applied(schema: Schema) -> Iterable[str]:
    """The schemas that a value of this one is checked against as well."""
    if schema.ref is not None:
        yield schema.ref
    yield from (member.pointer for member in (*schema.all_of, *schema.any_of, *schema.one_of))


def _report_cycle(cycle: list[Schema], report: Reporter) -> None:
    start = min(range(len(cycle)), key=lambda index: len(cycle[index].pointer))
    references = [schema for schema in cycle[start:] + cycle[:start] if schema.ref is not None]
    names = [pointers.last(schema.ref or "") for schema in references]
    message = f"these references lead in a circle: {' -> '.join([names[-1], *names])}"
    hint = "Let the schema refer to itself from a property or from items, not directly."
    report.error(Parse.ReferenceCycle, message, pointers.join(references[0].pointer, "$ref"), hint)


def _report_shared_ids(operations: Iterable[Operation], report: Reporter) -> None:
    first: dict[str, Operation] = {}
    for operation in operations:
        known = first.setdefault(operation.operation_id or operation.pointer, operation)
        if known is not operation:
            place = report.locate(pointers.join(known.pointer, "operationId"))
            message = f"the operationId `{operation.operation_id}` stands twice; first at {place}"
            report.warning(
                Parse.DuplicateOperationId, message, pointers.join(operation.pointer, "operationId"), "Rename one."
            )


def _report_ambiguous_paths(operations: Iterable[Operation], report: Reporter) -> None:
    """Templated paths that differ in nothing but names are the same path (OpenAPI 4.8.8, Paths Object)."""
    first: dict[str, str] = {}
    for path in dict.fromkeys(operation.path for operation in operations):
        known = first.setdefault(re.sub(r"\{[^{}]*\}", "{}", path), path)
        if known != path:
            message = f"the path `{path}` is the same as `{known}`: names in braces make no difference"
            hint = f"Move the operations of `{path}` below `{known}`."
            report.warning(Parse.AmbiguousPath, message, pointers.join("/paths", path), hint)


def _report_unknown_schemes(document: Document, schemes: Container[str], reader: Reader) -> None:
    holders = [("", document.security), *((operation.pointer, operation.security) for operation in document.operations)]
    for pointer, security in holders:
        for index, requirement in enumerate(security or ()):
            for name in requirement:
                if name not in schemes:
                    message = f"no security scheme is called `{name}`"
                    place = pointers.join(pointer, "security", index, name)
                    hint = _declaration(name, reader.is_swagger)
                    reader.report.warning(Parse.UnknownSecurityScheme, message, place, hint)


def _declaration(name: str, is_swagger: bool) -> str:
    if is_swagger:
        return f"Declare it: securityDefinitions: {{{name}: {{type: apiKey, in: header, name: Authorization}}}}"
    return f"Declare it: components: {{securitySchemes: {{{name}: {{type: http, scheme: bearer}}}}}}"
