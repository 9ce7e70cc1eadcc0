"""Streams of server-sent events whose names say what type their data has."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, TypeVar, cast

from .events import EventReader, event_parser
from .exchange import ItemKind
from .parsing import Parse, takes_null
from .profile import EventRule
from .sse import ServerSentEvent
from .transport import Response

T = TypeVar("T")


def named_events(kind: type[T], kinds: Mapping[str, Any]) -> type[T]:
    """Return what stands in the place of a stream's type; `kinds` are those of names, `kind` is that of all others."""
    return cast("type[T]", NamedEventKind(kind, kinds))


class NamedEventKind(ItemKind):
    """One type for each name of an event."""

    def __init__(self, kind: Any, kinds: Mapping[str, Any]) -> None:
        self._kind = kind
        self._kinds = kinds

    def reader(self, response: Response, rules: tuple[EventRule, ...], strict: bool) -> NamedEventReader:
        """Return what turns events into items."""
        parsers = {name: event_parser(kind, strict=strict) for name, kind in self._kinds.items()}
        other = event_parser(self._kind, strict=strict)
        return NamedEventReader(rules, other, parsers, response, partial(takes_null, self._kind))


class NamedEventReader(EventReader):
    """Turns the events of one response into items of the types that their names tell."""

    __slots__ = ("_other", "_parsers")

    def __init__(
        self,
        rules: tuple[EventRule, ...],
        other: Parse,
        parsers: Mapping[str, Parse],
        response: Response,
        takes_null: Any,
    ) -> None:
        super().__init__(rules, other, response, takes_null)
        self._other = other
        self._parsers = parsers

    def _item(self, event: ServerSentEvent) -> Any:
        self._parse = self._parsers.get(event.event, self._other)
        return super()._item(event)
