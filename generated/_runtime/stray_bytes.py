"""Bytes behind the end of a response: a connection that holds some is closed, since they would pass for the next answer.

Between two requests the HTTP library looks whether its socket has something to read. What has left the socket by the
time that a response ends, it does not see. That is asked here, once a response, with the library's private attributes;
where these are missing, responses are as the library makes them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from .transport import AsyncByteStream, Response, SyncByteStream

_WRAPPERS = ("_stream", "_httpcore_stream")  # where a stream of the HTTP library keeps the one that it is made of
_DEEPEST = 6  # streams within each other


def guard(response: Response) -> Response:
    """Return a response, unread, after whose end its connection is used again only if nothing follows the body."""
    connection = _connection(response.stream)
    if connection is not None:
        response.stream = GuardedStream(response.stream, connection)
    return response


def aguard(response: Response) -> Response:
    """Return the same for an async response."""
    connection = _connection(response.stream)
    if connection is not None:
        response.stream = AsyncGuardedStream(response.stream, connection)
    return response


class GuardedStream(SyncByteStream):
    """The body of a response; looks at the connection when it ends. `unguarded` is the HTTP library's own."""

    def __init__(self, unguarded: Any, connection: Any) -> None:
        self.unguarded = unguarded
        self._connection = connection

    def __iter__(self) -> Iterator[bytes]:
        chunks: Iterator[bytes] = self.unguarded.__iter__()
        return chunks

    def close(self) -> None:
        _give_up_if_stray(self._connection)
        self.unguarded.close()


class AsyncGuardedStream(AsyncByteStream):
    """The same for an async response."""

    def __init__(self, unguarded: Any, connection: Any) -> None:
        self.unguarded = unguarded
        self._connection = connection

    def __aiter__(self) -> AsyncIterator[bytes]:
        chunks: AsyncIterator[bytes] = self.unguarded.__aiter__()
        return chunks

    async def aclose(self) -> None:
        _give_up_if_stray(self._connection)
        await self.unguarded.aclose()


def _connection(stream: Any) -> Any:
    """Return the HTTP/1.1 connection that a body comes from; None for any other body."""
    for _ in range(_DEEPEST):
        connection = getattr(stream, "_connection", None)
        if hasattr(connection, "_h11_state"):
            return connection
        stream = next((inner for name in _WRAPPERS if (inner := getattr(stream, name, None)) is not None), None)
    return None


def _give_up_if_stray(connection: Any) -> None:
    """Mark a connection as broken, so that the library closes it with its response, if it holds unread bytes."""
    state = connection._h11_state
    if state.trailing_data[0] or _holds_bytes(getattr(connection, "_network_stream", None)):
        state.send_failed()


def _holds_bytes(stream: Any) -> bool:
    """Return whether a stream has taken bytes from its socket, or from the stream below, that nobody has read."""
    for _ in range(_DEEPEST):
        if stream is None:
            return False
        for name in ("_read_bio", "_incoming"):  # encrypted, of anyio, and of trio and the library itself
            if getattr(getattr(stream, name, None), "pending", 0):
                return True
        if getattr(getattr(stream, "_protocol", None), "read_queue", None):  # of anyio on asyncio
            return True
        stream = getattr(stream, "_stream", None) or getattr(stream, "transport_stream", None)
    return False
