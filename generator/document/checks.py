"""What the parts of a document must hold together: no operation twice, no scheme that is not there."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable

from generator import pointer as pointers
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Parse
from generator.document.types import Document, Operation
from generator.reading import Reader


def check(document: Document, schemes: Container[str], reader: Reader) -> None:
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
    _report_shared_ids(document.operations, report)
    _report_ambiguous_paths(document.operations, report)
    _report_unknown_schemes(document, schemes, reader)


def _report_shared_ids(operations: Iterable[Operation], report: Reporter) -> None:
    first: dict[str, Operation] = {}
    for operation in operations:
        known = first.setdefault(operation.operation_id or operation.pointer, operation)
        if known is not operation:
            place = report.locate(pointers.join(known.pointer, "operationId"))
            message = f"the operationId `{operation.operation_id}` is used twice; first at {place}"
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
