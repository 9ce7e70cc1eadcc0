"""What a method gives back when a request succeeds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from generator.ir.types import Type

JSON_MEDIA = ("application/json",)
EVENT_MEDIA = ("text/event-stream",)


@dataclass(frozen=True, slots=True)
class NoContent:
    """Nothing: the answer has no content."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The value of the body. `media` are the media types that it may come in.

    `member`: the value stands in this property of the body, which says nothing else.
    """

    type: Type
    media: tuple[str, ...] = JSON_MEDIA
    member: str | None = None


@dataclass(frozen=True, slots=True)
class Binary:
    """The bytes of the body, as a response that can be read, iterated or written to a file."""

    media: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Events:
    """Server-sent events (WHATWG, 9.2), each with data of one type. `by_name` has the types that the names of events tell."""

    type: Type
    media: tuple[str, ...] = EVENT_MEDIA
    by_name: tuple[tuple[str, Type], ...] = ()


@dataclass(frozen=True, slots=True)
class Lines:
    """JSON values of one type, a line each, or a record each (RFC 7464)."""

    type: Type
    media: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list of items, and the way to the others; `scheme` is the name of its pagination scheme."""

    scheme: str
    item: Type
    media: tuple[str, ...] = JSON_MEDIA


Readable: TypeAlias = "NoContent | Answer | Binary"
"""What is read as a whole."""
Streamed: TypeAlias = "Events | Lines"
"""What is read item by item."""


@dataclass(frozen=True, slots=True)
class ByStatus:
    """One of several, by the status of the response: a code or a range, such as `2XX`. The first holds for other codes."""

    cases: tuple[tuple[str, Readable], ...]


@dataclass(frozen=True, slots=True)
class Switched:
    """One of two: events where a boolean of the request is true, else a plain answer. `switch` is its wire name.

    `by_default`: the API streams where the boolean is left out, so that a plain answer has to be asked for with false.
    """

    switch: str
    plain: Readable | ByStatus
    events: Streamed
    by_default: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several that the caller chooses by the media type that is asked for. The first is the usual one."""

    options: tuple[Readable | ByStatus | Streamed, ...]


Outcome: TypeAlias = "Readable | Page | Streamed | ByStatus | Switched | Choice"


def usual(outcome: Outcome) -> Outcome:
    """What a method gives by itself; what else a caller may choose has a method of its own."""
    return outcome.options[0] if isinstance(outcome, Choice) else outcome


def plain_type(outcome: Outcome) -> Type | None:
    """The type of the value that is answered first; None where there is no content, a file, or nothing but a stream."""
    return next((part.type for part in parts_of(outcome) if isinstance(part, Answer)), None)


def events_of(outcome: Outcome) -> Streamed | None:
    """The stream that a method may give by itself; None where it never streams."""
    return next((part for part in parts_of(usual(outcome)) if isinstance(part, (Events, Lines))), None)


def switch_of(outcome: Outcome) -> str | None:
    """The wire name of what asks for events; None where nothing does."""
    return outcome.switch if isinstance(outcome, Switched) else None


def parts_of(outcome: Outcome) -> Iterator[Readable | Page | Streamed]:
    """The plain outcomes that an outcome is made of, in order."""
    match outcome:
        case ByStatus(cases):
            yield from (part for _, part in cases)
        case Switched(_, plain, events):
            yield from (*parts_of(plain), events)
        case Choice(options):
            for option in options:
                yield from parts_of(option)
        case _:
            yield outcome


def media_of(outcome: Outcome) -> tuple[str, ...]:
    """The media types that are read, each once and in order."""
    media = (name for part in parts_of(outcome) if not isinstance(part, NoContent) for name in part.media)
    return tuple(dict.fromkeys(media))


def types_in(outcome: Outcome) -> Iterator[Type]:
    """The types that a method may give, in order."""
    for part in parts_of(outcome):
        if isinstance(part, (Answer, Events, Lines)):
            yield part.type
        elif isinstance(part, Page):
            yield part.item
