"""Bytes behind the end of a response: a connection that holds some is closed, since they would pass for the next answer.

Between two requests the HTTP library looks whether its socket has something to read. What has left the socket by the
time that a response ends, it does not see. That is asked here, once a response, with the library's private attributes;
where these are missing, responses are as the library makes them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

from .lazy_http import LazyResponse
from .transport import AsyncByteStream, Response, SyncByteStream

_DEEPEST = 6  # streams within each other


def guard(response: Response) -> Response:
    """Return a response, unread, after whose end its connection is used again only if nothing follows the body."""
    connection = _connection(response.stream)
    if connection is not None:
        response.stream = GuardedStream(response.stream, connection)
    return response


def aguard(response: Response) -> Response:
    """Return the same for an async response; aiohttp, where such a one is from, looks by itself."""
    if isinstance(response, LazyResponse):
        return response
    connection = _connection(response.stream)
    if connection is not None:
        response.stream = AsyncGuardedStream(response.stream, connection)
    return response


def elapsed(stream: object) -> timedelta | None:
    """Return how long an exchange took whose body this is: httpx2 keeps that there. None before its end."""
    return getattr(stream, "elapsed", None)


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

    @property
    def elapsed(self) -> timedelta | None:
        """How long the exchange took."""
        return elapsed(self.unguarded)


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

    @property
    def elapsed(self) -> timedelta | None:
        """How long the exchange took."""
        return elapsed(self.unguarded)


def _connection(stream: Any) -> Any:
    """Return the HTTP/1.1 connection that a body comes from; None for any other body."""
    for _ in range(_DEEPEST):
        attributes = _attributes(stream)
        connection = attributes.get("_connection")
        if connection is not None:
            return connection if hasattr(connection, "_h11_state") else None
        stream = attributes.get("_stream") or attributes.get("_httpcore_stream")
        if stream is None:
            return None
    return None


def _attributes(stream: Any) -> dict[str, Any]:
    """Return what an object keeps. Once a request matters: asking for attributes that are not there takes longer."""
    attributes: dict[str, Any] = getattr(stream, "__dict__", {})
    return attributes


def _give_up_if_stray(connection: Any) -> None:
    """Mark a connection as broken, so that the library closes it with its response, if it holds unread bytes."""
    state = connection._h11_state
    if state.trailing_data[0] or _holds_bytes(getattr(connection, "_network_stream", None)):
        state.send_failed()


def _holds_bytes(stream: Any) -> bool:
    """Return whether a stream has taken bytes from its socket, or from the stream below, that nobody has read."""
    for _ in range(_DEEPEST):
        attributes = _attributes(stream)
        # Encrypted bytes: of anyio, and of trio and the HTTP library itself. Others: of anyio on asyncio.
        encrypted = attributes.get("_read_bio") or attributes.get("_incoming")
        protocol = attributes.get("_protocol")
        if encrypted is not None and getattr(encrypted, "pending", False):
            return True
        if protocol is not None and getattr(protocol, "read_queue", False):
            return True
        stream = attributes.get("_stream") or attributes.get("transport_stream")
        if stream is None:
            return False
    return False
