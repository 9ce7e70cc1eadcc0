"""Requests that the API sends: webhooks (OpenAPI 3.1, Webhooks), and the callbacks of operations (Callback Object)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import pointer as pointers
from generator.document.body import BodyReader
from generator.document.types import Received, RequestBody
from generator.jsontypes import JSON
from generator.reading import Mapping, Reader

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_WEBHOOKS = ("webhooks", "x-webhooks")
"""Where a document has them; the second is what documents of OpenAPI 3.0 write."""

_OF_RECEIVERS = ("parameters", "security", "servers", "callbacks")
"""The fields of an operation that say what the receiver does, or gets beside the body."""


@dataclass(frozen=True, slots=True)
class ReceivedReader:
    """Parses path items whose operations the API calls; of each the body is read."""

    reader: Reader
    bodies: BodyReader

    def webhooks(self, document: Mapping) -> Iterator[Received]:
        """Every webhook in document order."""
        for key in _WEBHOOKS:
            is_other = key != "webhooks" and not isinstance(document.get(key), dict)  # an extension may mean anything
            for name, pointer, value in () if is_other else self.reader.entries(document, key, "", extensible=True):
                yield from self._path_item(name, value, pointer)

    def callbacks(self, operation: Mapping, pointer: str) -> Iterator[Received]:
        """The requests of the callbacks of an operation, which stands at `pointer`."""
        for name, place, value in self.reader.entries(operation, "callbacks", pointer):
            resolved = self.reader.resolve(value, place, "callbacks")
            for expression, item in resolved[0].items() if resolved else ():
                below = pointers.join(resolved[1] if resolved else place, expression)
                if not expression.startswith("x-") and self.reader.is_mapping(item, below):
                    assert isinstance(item, dict)
                    yield from self._path_item(name, item, below)

    def _path_item(self, name: str, value: Mapping, pointer: str) -> Iterator[Received]:
        resolved = self.reader.resolve(value, pointer, "pathItems")
        if resolved is None:
            return
        item, pointer = resolved
        shared = tuple(pointers.join(pointer, key) for key in ("parameters", "servers") if item.get(key))
        for verb, operation in item.items():
            place = pointers.join(pointer, verb)
            if verb in VERBS and operation is not None and self.reader.is_mapping(operation, place):
                assert isinstance(operation, dict)
                yield self._request(name, verb, operation, place, shared)
        for verb, place, operation in self.reader.entries(item, "additionalOperations", pointer):
            yield self._request(name, verb, operation, place, shared)

    def _request(self, name: str, verb: str, value: Mapping, pointer: str, shared: tuple[str, ...]) -> Received:
        keys = [key for key in _OF_RECEIVERS if value.get(key)]
        keys += ["responses"] if _has_content(value.get("responses")) else []
        of_receiver = (pointers.join(pointer, key) for key in keys)
        return Received(
            name=name,
            pointer=pointer,
            verb=verb,
            description=self.reader.prose(value, "description", pointer)
            or self.reader.prose(value, "summary", pointer),
            body=read_body(self.reader, self.bodies, value, pointer),
            of_receiver=(*shared, *of_receiver),
        )


def _has_content(responses: JSON) -> bool:
    """Whether the receiver is to answer with something."""
    listed = responses.values() if isinstance(responses, dict) else ()
    return any(isinstance(response, dict) and "content" in response for response in listed)


def read_body(reader: Reader, bodies: BodyReader, operation: Mapping, pointer: str) -> RequestBody | None:
    """The request body of an operation, its reference resolved."""
    body = reader.mapping(operation, "requestBody", pointer)
    resolved = reader.resolve(body, pointers.join(pointer, "requestBody"), "requestBodies")
    if not body or resolved is None:
        return None
    body, place = resolved
    return RequestBody(
        pointer=place,
        required=bool(reader.flag(body, "required", place)),
        description=reader.prose(body, "description", place),
        content=bodies.content(body, place),
    )
