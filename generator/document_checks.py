"""What the parts of a document must hold together: no endless references, no operation twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from generator import pointer as pointers
from generator.diagnostics import Reporter
from generator.document_types import Document, Operation, Schema


def check(document: Document, schemas: Mapping[str, Schema], report: Reporter) -> None:
    """Reports what is wrong between the parts of a document; each part for itself is known to be sound."""
    for cycle in _cycles(schemas):
        _report_cycle([schemas[pointer] for pointer in cycle], report)
    _report_shared_ids(document.operations, report)
    _report_ambiguous_paths(document.operations, report)
    _report_unknown_schemes(document, report)


def _cycles(schemas: Mapping[str, Schema]) -> Iterator[list[str]]:
    """Schemas that apply themselves to the same value without an end, through references, allOf, anyOf and oneOf."""
    done: set[str] = set()
    for start in schemas:
        path: dict[str, Iterator[str]] = {}
        step: str | None = start
        while step is not None:
            if step in path:
                trail = list(path)
                yield trail[trail.index(step) :]
            elif step not in done:
                path[step] = iter(_applied(schemas[step]))
            step = _next_step(path, done)


def _next_step(path: dict[str, Iterator[str]], done: set[str]) -> str | None:
    """The next schema of a depth-first walk; schemas that are through leave the path."""
    while path:
        pointer, rest = next(reversed(path.items()))
        for step in rest:
            return step
        del path[pointer]
        done.add(pointer)
    return None


def _applied(schema: Schema) -> Iterable[str]:
    """The schemas that a value of this one is checked against as well."""
    if schema.ref is not None:
        yield schema.ref
    yield from (member.pointer for member in (*schema.all_of, *schema.any_of, *schema.one_of))


def _report_cycle(cycle: list[Schema], report: Reporter) -> None:
    references = [schema for schema in cycle if schema.ref is not None]
    names = [pointers.last(schema.ref or "") for schema in references]
    message = f"these references lead in a circle: {' -> '.join([names[-1], *names])}"
    hint = "Let the schema refer to itself from a property or from items, not directly."
    report.error("ReferenceCycle", message, pointers.join(references[0].pointer, "$ref"), hint)


def _report_shared_ids(operations: Iterable[Operation], report: Reporter) -> None:
    first: dict[str, Operation] = {}
    for operation in operations:
        known = first.setdefault(operation.operation_id or operation.pointer, operation)
        if known is not operation:
            place = report.locate(pointers.join(known.pointer, "operationId"))
            message = f"the operationId `{operation.operation_id}` stands twice; first at {place}"
            report.warning("DuplicateOperationId", message, pointers.join(operation.pointer, "operationId"))


def _report_ambiguous_paths(operations: Iterable[Operation], report: Reporter) -> None:
    """Templated paths that differ in nothing but names are the same path (OpenAPI 4.8.8, Paths Object)."""
    first: dict[str, str] = {}
    for path in dict.fromkeys(operation.path for operation in operations):
        known = first.setdefault(re.sub(r"\{[^{}]*\}", "{}", path), path)
        if known != path:
            message = f"the path `{path}` is the same as `{known}`: names in braces make no difference"
            report.warning("AmbiguousPath", message, pointers.join("/paths", path))


def _report_unknown_schemes(document: Document, report: Reporter) -> None:
    holders = [("", document.security), *((operation.pointer, operation.security) for operation in document.operations)]
    for pointer, security in holders:
        for index, requirement in enumerate(security or ()):
            for name in requirement.keys() - document.security_schemes.keys():
                message = f"no security scheme is called `{name}`"
                report.warning("UnknownSecurityScheme", message, pointers.join(pointer, "security", index, name))
