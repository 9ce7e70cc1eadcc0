"""Streams of JSON values: one a line (JSON Lines, NDJSON), or one a record (`application/json-seq`, RFC 7464).

Which of both it is, the body's first byte says. Time is linear in the number of bytes, whatever pieces they come in.
"""

from __future__ import annotations

import json
from functools import partial
from typing import Any, TypeVar, cast

from .errors import APIResponseValidationError
from .events import SKIP, EventReader
from .exchange import ItemKind
from .parsing import json_parser, takes_null
from .profile import EventRule
from .status_errors import is_error_answer
from .transport import Response

T = TypeVar("T")

_BLANK = b" \t\r\n"
_BOM = b"\xef\xbb\xbf"
_RECORD = b"\x1e"


def json_lines(kind: type[T]) -> type[T]:
    """Return what stands in the place of the type of a stream's items where they are JSON lines or records."""
    return cast("type[T]", LineKind(kind))


class LineKind(ItemKind):
    """JSON values of one type."""

    def __init__(self, kind: Any) -> None:
        self._kind = kind

    def reader(self, response: Response, rules: tuple[EventRule, ...], strict: bool) -> LineReader:
        """Return what turns lines into items."""
        parse = json_parser(self._kind, "strict" if strict else "event")
        return LineReader((), parse, response, partial(takes_null, self._kind))


class LineReader(EventReader):
    """Turns the lines of one response into items."""

    __slots__ = ()

    refused_starts = b"<"  # how HTML begins

    def decoder(self) -> Any:
        """Return what cuts the response into what `read` takes."""
        return LineDecoder()

    def read(self, event: Any) -> Any:
        """Return a line's item, or SKIP. Raises APIError for an error that the server sent in the place of one."""
        line: bytes = event
        try:
            item = self._parse(line)
        except ValueError as error:
            message = "A line of the stream does not have the form that the API describes."
            raise APIResponseValidationError(self.response, line.decode("utf-8", "replace"), message=message) from error
        extra = getattr(item, "__pydantic_extra__", None)
        if extra and is_error_answer(extra) and cast("set[str]", item.model_fields_set) <= extra.keys():
            raise self._error(line.decode("utf-8", "replace"), None)
        return SKIP if item is None and not self._takes_null() else item


class LineDecoder:
    """Holds what has arrived of the line or record in progress. Feed it chunks; it returns those that they complete."""

    __slots__ = ("_pieces", "_size", "_tried", "_begun", "_end")

    def __init__(self) -> None:
        self._pieces: list[bytes] = []  # joined only when the line ends: a join per chunk is quadratic
        self._size = 0
        self._tried = 0  # how long the record in progress was when it was found not to be whole yet
        self._begun = False
        self._end = b"\n"

    def feed(self, chunk: bytes) -> list[bytes]:
        """Return the lines or records that end in `chunk`, in order."""
        if not self._begun:
            chunk = self._begin(chunk)
        first, *others = chunk.split(self._end)
        self._keep(first)
        complete: list[bytes] = []
        for piece in others:
            complete.append(self._taken())
            self._keep(piece)
        if self._end == _RECORD and chunk.endswith(b"\n") and self._is_whole():
            complete.append(self._taken())
        return [line for line in complete if line.strip(_BLANK)]

    def rest(self) -> list[bytes]:
        """Return the last line, which need not have an end of its own."""
        line = self._taken()
        return [line] if line.strip(_BLANK) else []

    def _begin(self, chunk: bytes) -> bytes:
        """Return what is at hand once it says whether lines or records come, without a byte order mark."""
        start = b"".join((*self._pieces, chunk))
        self._pieces.clear()
        if start in (_BOM[:1], _BOM[:2]):
            return start
        start = start.removeprefix(_BOM).lstrip(_BLANK)
        if start:
            self._begun = True
            self._end = _RECORD if start.startswith(_RECORD) else b"\n"
        return start

    def _keep(self, piece: bytes) -> None:
        if piece:
            self._pieces.append(piece)
            self._size += len(piece)

    def _taken(self) -> bytes:
        line = b"".join(self._pieces)
        self._pieces.clear()
        self._size = self._tried = 0
        return line

    def _is_whole(self) -> bool:
        """Return whether a record that may end here is whole, so that its reader need not wait for the next.

        Each attempt is made on twice as many bytes as the last, which keeps all of them together linear.
        """
        if self._size < 2 * self._tried:
            return False
        self._tried = self._size
        try:
            json.loads(b"".join(self._pieces))
        except (ValueError, RecursionError):
            return False
        return True
