"""Path items and operations, with references resolved and the path item's parameters merged in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator import pointer as pointers
from generator.diagnostics.codes import Parse
from generator.document.body import TOKEN_RULE, BodyReader, is_token
from generator.document.parameters import ParameterReader
from generator.document.received import VERBS, ReceivedReader, read_body
from generator.document.servers import read_servers
from generator.document.types import Operation, Parameter, Response, SecurityRequirement, Server
from generator.reading import Mapping, Reader, extensions

_STATUS = re.compile(r"[1-5](?:[0-9]{2}|XX)\Z|default\Z")


@dataclass(frozen=True, slots=True)
class OperationReader:
    """Parses what stands under `paths`."""

    reader: Reader
    parameters: ParameterReader
    bodies: BodyReader
    received: ReceivedReader

    def read(self, document: Mapping) -> Iterator[Operation]:
        """Every operation in document order."""
        for path, pointer, value in self.reader.entries(document, "paths", "", extensible=True):
            resolved = self.reader.resolve(value, pointer, "pathItems")
            if self._is_path(path, pointer) and resolved is not None:
                yield from self._path_item(path, *resolved)

    def _is_path(self, path: str, pointer: str) -> bool:
        if path.startswith("/"):
            return True
        self.reader.report.warning(
            Parse.InvalidPath, f"the path `{path}` must begin with a slash", pointer, f"Write /{path}"
        )
        return False

    def _path_item(self, path: str, item: Mapping, pointer: str) -> Iterator[Operation]:
        shared = self.parameters.read(item, pointer)
        servers = read_servers(self.reader, item, pointer)
        for verb, value in item.items():
            place = pointers.join(pointer, verb)
            if verb in VERBS and value is not None and self.reader.is_mapping(value, place):
                assert isinstance(value, dict)
                yield self._operation(path, verb, value, place, shared, servers)
        for method, place, value in self.reader.entries(item, "additionalOperations", pointer):
            if self._is_method(method, place):
                yield self._operation(path, method, value, place, shared, servers)

    def _is_method(self, method: str, pointer: str) -> bool:
        """Whether a key is a method of HTTP (RFC 9110, section 9.1) that has no field of its own (OpenAPI, Path Item)."""
        is_known = method.lower() in VERBS
        if is_token(method) and not is_known:
            return True
        reason = f"has a field of its own, `{method.lower()}`" if is_known else f"is no method: that is {TOKEN_RULE}"
        hint = f"Move the operation to `{method.lower()}` of the path." if is_known else None
        self.reader.report.warning(Parse.InvalidMethod, f"{method!r} {reason}; left out", pointer, hint)
        return False

    def _operation(
        self,
        path: str,
        verb: str,
        value: Mapping,
        pointer: str,
        shared: tuple[Parameter, ...],
        servers: tuple[Server, ...],
    ) -> Operation:
        reader = self.reader
        own = self.parameters.read(value, pointer)
        return Operation(
            pointer=pointer,
            path=path,
            verb=verb,
            operation_id=reader.text(value, "operationId", pointer),
            summary=reader.prose(value, "summary", pointer),
            description=reader.prose(value, "description", pointer),
            tags=reader.texts(value, "tags", pointer),
            deprecated=reader.deprecated(value, pointer),
            deprecation=reader.deprecation(value, pointer),
            parameters=self.parameters.complete(path, shared, own, pointer),
            request_body=read_body(reader, self.bodies, value, pointer),
            responses=tuple(self._responses(value, pointer)),
            security=security(reader, value, pointer),
            servers=read_servers(reader, value, pointer) or servers,
            callbacks=tuple(self.received.callbacks(value, pointer)),
            extensions=extensions(value),
        )

    def _responses(self, value: Mapping, pointer: str) -> Iterator[Response]:
        for status, place, response in self.reader.entries(value, "responses", pointer, extensible=True):
            resolved = self.reader.resolve(response, place, "responses")
            if resolved is not None and self._is_status(status, place):
                yield self._response(status.upper() if status != "default" else status, *resolved)

    def _response(self, status: str, value: Mapping, pointer: str) -> Response:
        return Response(
            pointer=pointer,
            status=status,
            description=self.reader.prose(value, "description", pointer),
            content=self.bodies.content(value, pointer),
            headers=self.bodies.headers(value, pointer),
        )

    def _is_status(self, status: str, pointer: str) -> bool:
        if _STATUS.match(status.replace("x", "X")):
            return True
        message = f"`{status}` is not a status code; the response is left out"
        self.reader.report.warning(
            Parse.InvalidStatus, message, pointer, "Write a code (200), a range (4XX) or default."
        )
        return False


def security(reader: Reader, holder: Mapping, pointer: str) -> tuple[SecurityRequirement, ...] | None:
    """The alternatives under `security`; None when the key is absent, so that the document's apply."""
    if holder.get("security") is None:
        return None
    requirements: list[SecurityRequirement] = []
    for place, requirement in reader.parts(holder, "security", pointer):
        requirements.append({name: reader.texts(requirement, name, place) for name in requirement})
    return tuple(requirements)
