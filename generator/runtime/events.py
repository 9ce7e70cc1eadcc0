"""What an event of a stream means: an item, the end, an error, or nothing; by the configuration's `on_event` rules."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any, Generic, TypeVar

from .credentials import printable
from .errors import APIError, APIResponseValidationError, remember_request_id
from .parsing import Parse, json_parser
from .profile import EventRule
from .shapes import is_object
from .sse import EventDecoder, ServerSentEvent
from .status_errors import (
    decoded_error,
    described_body,
    error_message,
    is_error_answer,
    status_error,
    with_content,
    without_credentials,
)
from .transport import Response

T = TypeVar("T")

DONE = object()
SKIP = object()
_FIXED_MESSAGE = "An error occurred during streaming"


class StreamEvent(Generic[T]):
    """An item of a stream with what its event says beside it, as `ServerSentEvent` has it."""

    __slots__ = ("item", "event", "data", "id", "retry")

    def __init__(self, item: T, source: ServerSentEvent | None) -> None:
        self.item = item
        self.event, self.data, self.id, self.retry = source or ServerSentEvent("message", "", "", None)

    def __repr__(self) -> str:
        return f"StreamEvent(event={self.event!r}, id={self.id!r}, item={self.item!r})"


class EventReader:
    """Turns the events of one response into items. A body that begins with one of `refused_starts` has none."""

    refused_starts = b'{["<'  # how JSON and HTML begin; a line of an event stream begins with a letter or a colon

    __slots__ = ("_parse", "_takes_null", "_rules", "_needs", "response", "ended", "last")

    def __init__(
        self, rules: tuple[EventRule, ...], parse: Parse, response: Response, takes_null: Callable[[], bool] = bool
    ) -> None:
        self._rules = rules
        self._parse = parse
        self._takes_null = takes_null  # whether null is a value of the type, so that it is an item too
        self.response = response
        self.ended = False  # whether the stream is complete: the event that ends it has come, if the SDK knows of one
        self.last: ServerSentEvent | None = None
        # Text that an event with an error holds: without it, looking for the property would decode each event twice.
        self._needs = tuple(f'"{rule.error_property}"' if rule.error_property else None for rule in rules)

    def decoder(self) -> EventDecoder:
        """Return what cuts the response into what `read` takes."""
        return EventDecoder()

    def end(self) -> None:
        """Take note that the response has ended in good order."""
        self.ended = not any(rule.handle == "done" for rule in self._rules)

    def read(self, event: ServerSentEvent) -> Any:
        """Return an event's item, DONE or SKIP. Raises APIError for an error that the server sent."""
        self.last = event
        name, data, _, _ = event
        for rule, needed in zip(self._rules, self._needs):
            if rule.data_starts_with is not None and not data.startswith(rule.data_starts_with):
                continue
            if rule.event_type is not None and not _is_named(name, rule.event_type):
                continue
            match rule.handle:
                case "yield":
                    if needed is not None and needed in data:
                        self._raise_if_error(data, rule.error_property)
                    if name == "error" and rule.event_type is None:
                        raise self._error(data, rule.error_property)
                    return self._item(event if rule.data_property is None else _wrapped(event, rule.data_property))
                case "done":
                    self.ended = True
                    return DONE
                case "error":
                    raise self._error(data, rule.error_property)
                case "continue":
                    return SKIP
        return SKIP

    def _item(self, event: ServerSentEvent) -> Any:
        try:
            item = self._parse(event.data)
        except ValueError as error:
            message = "An event of the stream does not have the form that the API describes."
            raise APIResponseValidationError(self.response, event.data, message=message) from error
        return SKIP if item is None and not self._takes_null() else item

    def _raise_if_error(self, data: str, name: str | None) -> None:
        """Raise APIError when the decoded data has a non-empty property of that name."""
        try:
            decoded: object = json.loads(data)
        except (ValueError, RecursionError):
            return
        if is_object(decoded) and decoded.get(name or "error"):
            raise self._error(data, name)

    def _error(self, data: str, name: str | None) -> APIError:
        """Return the exception for an event that is an error."""
        request = self.response.request
        decoded = decoded_error(data)
        member: object = decoded.get(name or "error") if is_object(decoded) else None
        body = decoded if member is None else member
        text = without_credentials(body, request) if isinstance(body, str) else None
        error = APIError(error_message(body, request) or text or _FIXED_MESSAGE, request, body=body)
        remember_request_id(error, self.response)
        return error


def event_parser(kind: Any, *, strict: bool) -> Parse:
    """Return the function that makes an item of an event's data: text stays text, also where anything may come."""
    if kind is str:
        return _text
    parse = json_parser(kind, "strict" if strict else "event")
    return partial(_json_or_text, parse) if kind is object else parse


def _text(data: bytes | str) -> str:
    """Return text as it came, or what it stands for as JSON: servers send strings either way."""
    text = data if isinstance(data, str) else data.decode()
    try:
        decoded: object = json.loads(text) if text[:1] == '"' else None
    except ValueError:
        decoded = None
    return decoded if isinstance(decoded, str) else text


def _json_or_text(parse: Parse, data: bytes | str) -> Any:
    try:
        return parse(data)
    except ValueError:
        return data


def refused_stream(response: Response, content: bytes) -> APIError:
    """Return the exception for an answer that is no event stream; `content` is what was read of it."""
    response = with_content(response, content)
    body = described_body(response)
    if is_error_answer(body):
        return status_error(response)
    kind = printable(response.headers.get("content-type") or "no content type")
    message = f"The response is no event stream: {kind}, status {response.status_code}."
    return APIResponseValidationError(response, body, message=message)


def _is_named(name: str, wanted: str | tuple[str, ...]) -> bool:
    return name == wanted or (isinstance(wanted, tuple) and name in wanted)


def _wrapped(event: ServerSentEvent, name: str) -> ServerSentEvent:
    """Return an event whose data is an object of its name and, under `name`, its data."""
    return event._replace(data=f'{{"event":{json.dumps(event.event)},{json.dumps(name)}:{event.data}}}')
