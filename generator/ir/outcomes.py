"""What a method gives back when a request succeeds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from generator.ir.types import Type


@dataclass(frozen=True, slots=True)
class NoContent:
    """Nothing: the answer has no content."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The value of the body."""

    type: Type


@dataclass(frozen=True, slots=True)
class Events:
    """Server-sent events (WHATWG, 9.2), each with data of one type."""

    type: Type


@dataclass(frozen=True, slots=True)
class Switched:
    """One of two: events where a boolean of the request is true, else a plain answer. `switch` is its wire name."""

    switch: str
    plain: Answer | NoContent
    events: Events


Outcome: TypeAlias = "NoContent | Answer | Events | Switched"


def plain_type(outcome: Outcome) -> Type | None:
    """The type of a plain answer; None where there is no content, or nothing but events."""
    match outcome:
        case Answer(type_) | Switched(plain=Answer(type_)):
            return type_
        case _:
            return None


def events_of(outcome: Outcome) -> Events | None:
    """The events that a method may give; None where it never streams."""
    match outcome:
        case Events():
            return outcome
        case Switched(events=events):
            return events
        case _:
            return None


def switch_of(outcome: Outcome) -> str | None:
    """The wire name of what asks for events; None where nothing does."""
    return outcome.switch if isinstance(outcome, Switched) else None


def types_in(outcome: Outcome) -> Iterator[Type]:
    """The types that a method may give, the plain one first."""
    plain, events = plain_type(outcome), events_of(outcome)
    yield from [plain] if plain is not None else []
    yield from [events.type] if events is not None else []
