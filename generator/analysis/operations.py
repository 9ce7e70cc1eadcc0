"""Reads operations: their parameters, bodies, responses and streams; what can not be generated yet is a located warning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NoReturn

from generator import ir
from generator.analysis.extensions import given_name, skipped
from generator.analysis.media_types import event_stream, json_media, success_of
from generator.analysis.requests import RequestReader
from generator.analysis.restrictions import restrictions_of
from generator.analysis.schemas import SchemaReader
from generator.analysis.where import Where
from generator.config.model import Method, Streaming
from generator.diagnostics import Reporter
from generator.diagnostics.code import WarningCode
from generator.diagnostics.codes import Analyse
from generator.document import types as doc

_PLACES = {"path": ir.ParameterPlace.PATH, "query": ir.ParameterPlace.QUERY, "header": ir.ParameterPlace.HEADER}
_IGNORED_HEADERS = {"accept", "content-type", "authorization"}
"""Header parameters that OpenAPI says to ignore (Parameter Object, `name`)."""


class Unsupported(Exception):
    """This operation can not be generated yet; the reason is in the diagnostics."""


@dataclass(frozen=True, slots=True)
class OperationReader:
    schemas: SchemaReader
    requests: RequestReader
    reporter: Reporter

    def read(
        self, operation: doc.Operation, key: str, method: Method | None, event: ir.Type | None
    ) -> ir.Operation | None:
        """The operation as the method `key` calls it, `event` being the configured type of its events.

        None after a warning, when it can not be generated yet.
        """
        try:
            return self._read(operation, key, method, event)
        except Unsupported:
            return None

    def _read(self, operation: doc.Operation, key: str, method: Method | None, event: ir.Type | None) -> ir.Operation:
        where = Where(ir.Origin(parent=key), scope=key + " ")
        request, body_parameters = self.requests.read(operation.request_body, where, method)
        response, streamed = self._response(operation.responses, where)
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
            tags=operation.tags,
            parameters=parameters,
            request=request,
            outcome=_outcome(
                parameters,
                ir.NoContent() if response is None else ir.Answer(response),
                ir.Events(event or streamed or response or ir.UNKNOWN),
                streamed is not None,
                method.streaming if method else None,
            ),
        )

    # ---- parameters

    def _parameters(self, operation: doc.Operation, where: Where) -> Iterable[ir.Parameter]:
        in_path = [name for name in _template_names(operation.path)]
        declared = {item.name: item for item in operation.parameters if item.location == "path"}
        yield from (self._parameter(declared[name], where) for name in in_path if name in declared)
        for item in operation.parameters:
            if item.location == "cookie":
                self._warn(
                    Analyse.UnsupportedCookieParameter, f"the cookie parameter '{item.name}' is left out", item.pointer
                )
            elif item.location != "path" and not _is_ignored(item):
                yield self._parameter(item, where)

    def _parameter(self, item: doc.Parameter, where: Where) -> ir.Parameter:
        return ir.Parameter(
            wire=item.name,
            place=_PLACES[item.location],
            type=self.schemas.read(item.schema, where.step(item.name)) if item.schema else ir.UNKNOWN,
            required=item.required,
            docs=item.description or (self.schemas.docs_of(item.schema) if item.schema else None),
            key=item.pointer,
            deprecated=item.deprecated,
            python_name=given_name(item.extensions, "property_name"),
            default=self.schemas.default_of(item.schema) if item.schema else None,
            restrictions=restrictions_of(item.schema, self.schemas.document.schema) if item.schema else (),
        )

    # ---- responses

    def _response(self, responses: Sequence[doc.Response], where: Where) -> tuple[ir.Type | None, ir.Type | None]:
        """The types of a successful answer (None: no content) and of its events (None: it never streams)."""
        success = success_of(responses)
        if success is None or not success.content:
            return None, None
        stream = event_stream(success.content)
        media = json_media(success.content)
        if media is not None:
            answer = self._response_type(media.schema, where)
            return answer, self._event(stream, answer, where) if stream else None
        if stream is not None:
            event = self._response_type(stream.item_schema or stream.schema, where)
            return event, event
        if all(item.name.startswith("text/") for item in success.content):
            return ir.STRING, None
        names = ", ".join(item.name for item in success.content)
        self._unsupported(Analyse.UnsupportedResponse, f"a response of {names} is not supported yet", success.pointer)

    def _event(self, stream: doc.MediaType, answer: ir.Type, where: Where) -> ir.Type:
        """What is streamed beside a plain answer; the same, where the document does not describe it or says any text."""
        schema = stream.item_schema or stream.schema
        event = self.schemas.read(schema, where.response().step("event")) if schema else answer
        return answer if event in (ir.UNKNOWN, ir.STRING) else event

    def _response_type(self, schema: doc.Schema | None, where: Where) -> ir.Type:
        return self.schemas.answer(schema, where.response()) if schema else ir.UNKNOWN

    def _warn(self, code: WarningCode, message: str, pointer: str) -> None:
        self.reporter.warning(code, message, pointer)

    def _unsupported(self, code: WarningCode, message: str, pointer: str) -> NoReturn:
        self.reporter.warning(code, message, pointer, "The operation is left out; the rest is generated.")
        raise Unsupported


def _outcome(
    parameters: Sequence[ir.Parameter],
    plain: ir.Answer | ir.NoContent,
    events: ir.Events,
    streams: bool,
    configured: Streaming | None,
) -> ir.Outcome:
    """The configured stream; without one, a boolean `stream` in the request of an operation that answers with events."""
    if configured is not None:
        switch = configured.param_discriminator
    elif not streams:
        return plain
    else:
        asks = any(item.wire == "stream" and _is_boolean(item.type) for item in parameters)
        switch = "stream" if asks else None
    return ir.Switched(switch, plain, events) if switch else events


def _is_boolean(type_: ir.Type) -> bool:
    match type_:
        case ir.Nullable(inner):
            return _is_boolean(inner)
        case ir.Scalar(kind):
            return kind is ir.ScalarKind.BOOLEAN
        case _:
            return False


def _is_ignored(item: doc.Parameter) -> bool:
    return skipped(item.extensions) or item.location == "header" and item.name.lower() in _IGNORED_HEADERS


def _template_names(path: str) -> list[str]:
    """The names in a path template, in order (OpenAPI 4.8.2, path templating)."""
    return [part.partition("}")[0] for part in path.split("{")[1:]]
