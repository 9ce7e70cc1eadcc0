"""Server-sent events: decoding a byte stream by the rules of the WHATWG HTML standard, section 9.2.6.

Usable on its own: `for event in iter_events(chunks): ...`. Chunks may be cut anywhere, inside a CRLF or a UTF-8
sequence too. Time is linear in the number of bytes; there is no limit on the size of a line or an event.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Any, NamedTuple

_BOM = b"\xef\xbb\xbf"


class ServerSentEvent(NamedTuple):
    """One dispatched event.

    `event` is "message" when the stream names none, `id` the last event ID ("" when none), `retry` the milliseconds of
    a valid `retry` field inside this event, else None.
    """

    event: str
    data: str
    id: str
    retry: int | None

    def json(self) -> Any:
        """Return the data decoded from JSON. Raises ValueError when it is none."""
        import json

        try:
            return json.loads(self.data)
        except RecursionError:
            raise ValueError("the data is nested too deeply") from None


def iter_events(chunks: Iterable[bytes]) -> Iterator[ServerSentEvent]:
    """Yield the events of a byte stream; an event without its blank line at the end is dropped, as the standard says."""
    feed = EventDecoder().feed
    for chunk in chunks:
        yield from feed(chunk)


async def aiter_events(chunks: AsyncIterable[bytes]) -> AsyncIterator[ServerSentEvent]:
    """Yield the events of an async byte stream; see `iter_events`."""
    feed = EventDecoder().feed
    async for chunk in chunks:
        for event in feed(chunk):
            yield event


class EventDecoder:
    """Holds what has arrived of the event in progress. Feed it chunks; it returns the events that they complete."""

    __slots__ = ("_after_cr", "_data", "_event", "_id", "_pieces", "_retry", "_start", "unknown_fields")

    def __init__(self) -> None:
        self._data: list[bytes] = []  # the data lines of the event in progress
        self._event = b""
        self._id = ""
        self._retry: int | None = None
        self._pieces: list[bytes] = []  # the line in progress, joined only when it ends: a join per chunk is quadratic
        self._after_cr = False  # the last chunk ended in CR: a LF at the start of the next belongs to it
        self._start: bytes | None = b""  # the first bytes, until it is known whether they are a byte order mark
        self.unknown_fields = False  # whether a line was neither a known field nor a comment

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Return the events that end in `chunk`, in order."""
        if self._start is not None:
            chunk = self._without_bom(chunk)
        if self._after_cr and chunk:
            self._after_cr = False
            if chunk.startswith(b"\n"):
                chunk = chunk[1:]
        if b"\n" not in chunk and b"\r" not in chunk:
            if chunk:
                self._pieces.append(chunk)
            return []
        return self._take_lines(chunk)

    def rest(self) -> list[ServerSentEvent]:
        """Return what the end of the stream completes: nothing, since an event ends at a blank line."""
        return []

    def _take_lines(self, chunk: bytes) -> list[ServerSentEvent]:
        """Handle a chunk with at least one line end in it."""
        # bytes.splitlines ends lines at CR, LF and CRLF only; str.splitlines would end them at U+2028 and others too.
        lines = chunk.splitlines()
        rest = b"" if chunk.endswith((b"\n", b"\r")) else lines.pop()
        self._after_cr = chunk.endswith(b"\r")
        if self._pieces:
            self._pieces.append(lines[0])
            lines[0] = b"".join(self._pieces)
        self._pieces = [rest] if rest else []
        events: list[ServerSentEvent] = []
        data = self._data
        for line in lines:
            if line.startswith(b"data: "):
                data.append(line[6:])
            elif line:
                self._take_field(line)
            else:
                if data:
                    events.append(self._dispatched())
                self._event = b""
                self._retry = None
        return events

    def _take_field(self, line: bytes) -> None:
        """Handle a line that is no blank line and not the common form of `data`."""
        name, _, value = line.partition(b":")
        if value.startswith(b" "):
            value = value[1:]
        match name:
            case b"data":
                self._data.append(value)
            case b"event":
                self._event = value
            case b"id":
                if b"\0" not in value:
                    self._id = value.decode("utf-8", "replace")
            case b"retry":
                if value.isdigit():
                    self._retry = _milliseconds(value)
            case b"":
                pass  # a comment
            case _:
                self.unknown_fields = True

    def _dispatched(self) -> ServerSentEvent:
        """Return the event in progress and start the next."""
        data = self._data
        raw = data[0] if len(data) == 1 else b"\n".join(data)
        data.clear()
        name = self._event.decode("utf-8", "replace") if self._event else "message"
        return ServerSentEvent(name, raw.decode("utf-8", "replace"), self._id, self._retry)

    def _without_bom(self, chunk: bytes) -> bytes:
        """Return what is known to follow a byte order mark at the start of the stream."""
        start = (self._start or b"") + chunk
        if len(start) < len(_BOM) and _BOM.startswith(start):
            self._start = start
            return b""
        self._start = None
        return start[len(_BOM) :] if start.startswith(_BOM) else start


def _milliseconds(digits: bytes) -> int | None:
    """Return a `retry` value; None for a number longer than Python converts, which no client would wait for."""
    try:
        return int(digits)
    except ValueError:
        return None
