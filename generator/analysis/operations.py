"""Reads operations: their parameters, bodies and responses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator import ir
from generator.analysis.extensions import given_name, skipped
from generator.analysis.received import body_schema, target_of
from generator.analysis.requests import RequestReader
from generator.analysis.responses import ResponseReader
from generator.analysis.restrictions import restrictions_of, told
from generator.analysis.schemas import SchemaReader
from generator.analysis.serialization import SerializationReader, accepted_type
from generator.analysis.where import Where
from generator.config.model import Method
from generator.document import types as doc

_IGNORED_HEADERS = {"accept", "content-type", "authorization"}
"""Header parameters that OpenAPI says to ignore (Parameter Object, `name`)."""


@dataclass(frozen=True, slots=True)
class OperationReader:
    schemas: SchemaReader
    requests: RequestReader
    responses: ResponseReader
    serialization: SerializationReader

    def read(self, operation: doc.Operation, key: str, method: Method | None, event: ir.Type | None) -> ir.Operation:
        """The operation as the method `key` calls it, `event` being the configured type of its events."""
        where = self.schemas.place(ir.Origin(parent=key), scope=key + " ")
        request, body_parameters = self.requests.read(operation.request_body, where, method)
        parameters = (*self._parameters(operation, where), *body_parameters)
        return ir.Operation(
            key=key,
            pointer=operation.pointer,
            verb=operation.verb,
            path=operation.path,
            operation_id=operation.operation_id,
            summary=operation.summary,
            description=operation.description,
            deprecated=operation.deprecated,
            deprecation=operation.deprecation,
            tags=operation.tags,
            parameters=parameters,
            request=request,
            outcome=self._outcome(operation, parameters, method, event, where),
            callbacks=tuple(self._callbacks(operation)),
        )

    def _outcome(
        self,
        operation: doc.Operation,
        parameters: Sequence[ir.Parameter],
        method: Method | None,
        event: ir.Type | None,
        where: Where,
    ) -> ir.Outcome:
        """What the method gives: a file where the configuration says so, else what the document says."""
        if method is not None and method.binary_response is not None:
            return ir.Binary((method.binary_response,))
        streaming = method.streaming if method else None
        return self.responses.of(method).outcome(operation.responses, parameters, streaming, event, where.response())

    def _callbacks(self, operation: doc.Operation) -> Iterable[ir.Callback]:
        for request in operation.callbacks:
            schema = body_schema(request)
            if schema is not None:
                yield ir.Callback(request.name, self.schemas.reference(target_of(schema)))

    # ---- parameters

    def _parameters(self, operation: doc.Operation, where: Where) -> Iterable[ir.Parameter]:
        in_path = [name for name in _template_names(operation.path)]
        declared = {item.name: item for item in operation.parameters if item.location == "path"}
        yield from (self._parameter(declared[name], where) for name in in_path if name in declared)
        for item in operation.parameters:
            if item.location != "path" and not _is_ignored(item):
                yield self._parameter(item, where)

    def _parameter(self, item: doc.Parameter, where: Where) -> ir.Parameter:
        serialization = self.serialization.read(item)
        default, example = self.schemas.values_of(item.schema) if item.schema else (None, None)
        return ir.Parameter(
            wire=item.name,
            place=ir.ParameterPlace(item.location),
            type=accepted_type(item, serialization, lambda schema: self.schemas.read(schema, where.step(item.name))),
            required=item.required,
            docs=item.description or (self.schemas.docs_of(item.schema) if item.schema else None),
            key=item.pointer,
            deprecated=item.deprecated,
            deprecation=item.deprecation,
            python_name=given_name(item.extensions, "property_name") or _given_by_schema(item),
            default=default,
            restrictions=restrictions_of(item.schema, self.schemas.document.schema) if item.schema else (),
            serialization=serialization,
            example=told(item.example) or example,
        )


def _given_by_schema(item: doc.Parameter) -> str | None:
    """The name that a parameter's schema says it has in SDKs (`x-stainless-param`)."""
    name = item.schema.extensions.get("x-stainless-param") if item.schema else None
    return name if isinstance(name, str) else None


def _is_ignored(item: doc.Parameter) -> bool:
    return skipped(item.extensions) or item.location == "header" and item.name.lower() in _IGNORED_HEADERS


def _template_names(path: str) -> list[str]:
    """The names in a path template, in order (OpenAPI 4.8.2, path templating)."""
    return [part.partition("}")[0] for part in path.split("{")[1:]]
