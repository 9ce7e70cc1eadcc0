"""Whether a response is an event stream at all: a server that answers `stream=True` with JSON or a page must not pass."""

from __future__ import annotations

from .events import EventReader, refused_stream
from .transport import Response

_KEPT = 65_536  # bytes of a refused body that go into the error


class StreamBody:
    """Looks at the first bytes of a response, and keeps the body when they are not those of an event stream."""

    __slots__ = ("_response", "_refused_starts", "_first", "_refused", "_size")

    def __init__(self, response: Response, refused_starts: bytes = EventReader.refused_starts) -> None:
        self._response = response
        self._refused_starts = refused_starts
        self._first = True
        self._refused: list[bytes] = []
        self._size = 0

    def is_refused(self, chunk: bytes) -> bool:
        """Return whether the body is no event stream; only chunks up to the first that is not blank decide."""
        if not self._first:
            return False
        start = chunk.lstrip(b"\xef\xbb\xbf \t\r\n")
        if not start:
            return False
        self._first = False
        if start[0] not in self._refused_starts:
            return False
        self.keep(chunk)
        return True

    def keep(self, chunk: bytes) -> None:
        """Remember a chunk for the error, up to a limit."""
        if self._size < _KEPT:
            self._refused.append(chunk[: _KEPT - self._size])
            self._size += len(chunk)

    def check_end(self) -> None:
        """Raise the error for a body that was refused; at the end of the response."""
        if self._refused:
            raise refused_stream(self._response, b"".join(self._refused))
