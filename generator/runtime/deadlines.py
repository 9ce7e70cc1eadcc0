"""The total timeout of a call: its end, whatever the server does.

The HTTP library's timeouts are each for one step, such as waiting for the next bytes: a server that sends a byte now and
then never exceeds one. An async call is cancelled at its deadline. A blocking one cannot be: there each time that bytes
are read or written takes no longer than what is left, by a stand-in for the connection's network stream. That takes
the library's private attributes; where these are missing, the clock is looked at whenever some of the body has come.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Iterator, Mapping
from datetime import timedelta
from typing import Any, TypeVar

from .stray_bytes import aguard, elapsed, guard
from .transport import (
    AsyncByteStream,
    AsyncClient,
    Client,
    Request,
    Response,
    SyncByteStream,
    TimeoutException,
    TotalTimeout,
)

T = TypeVar("T")

_NOTHING = 0.002  # seconds; systems wait no shorter
_WRITTEN = 1 << 16  # bytes that are written at once
_DEEPEST = 4  # connections within each other, such as that through a proxy


class Deadline:
    """When a call ends, by the monotonic clock."""

    __slots__ = ("total", "_end")

    def __init__(self, total: float) -> None:
        self.total = total
        self._end = time.monotonic() + total

    def left(self) -> float:
        """Return the seconds until then, 0 when it has passed."""
        return max(self._end - time.monotonic(), 0.0)

    def is_over(self) -> bool:
        """Return whether it has passed."""
        return self.left() < _NOTHING

    def within(self, timeout: float | None) -> float:
        """Return a timeout of a step, or what is left where that is shorter. Raises TotalTimeout when nothing is."""
        if self.is_over():
            raise self.error()
        return self.left() if timeout is None else min(self.left(), timeout)

    def error(self) -> TotalTimeout:
        """Return the error that ends the call."""
        return TotalTimeout(f"The call took longer than its total timeout of {self.total:g} s.")

    def sent(self, client: Client, request: Request, options: Mapping[str, Any]) -> Response:
        """Send one request and return its response, unread, both of which end in time."""
        steps = request.extensions.get("timeout", {})
        request.extensions["timeout"] = {name: self.within(timeout) for name, timeout in steps.items()}
        watch = request.extensions["trace"] = _Watch(self, _pool(client, request))
        try:
            response = guard(client.send(request, stream=True, follow_redirects=False, **options))
        except TimeoutException as error:
            raise self._cause(error) from error
        response.stream = DeadlineStream(response.stream, self, watch)
        return response

    def chunks(self, stream: Any) -> Iterator[bytes]:
        """Yield the chunks of a stream that come in time."""
        try:
            for chunk in stream:
                if self.is_over():
                    raise self.error()
                yield chunk
        except TimeoutException as error:
            raise self._cause(error) from error

    def _cause(self, error: TimeoutException) -> TimeoutException:
        """Return what a timeout of a step is due to."""
        return self.error() if self.is_over() else error

    async def asent(self, client: AsyncClient, request: Request, options: Mapping[str, Any]) -> Response:
        """Do the same as `sent` on an event loop."""
        sending = client.send(request, stream=True, follow_redirects=False, **options)
        response = aguard(await self.awithin(sending))
        response.stream = AsyncDeadlineStream(response.stream, self)
        return response

    async def awithin(self, waiting: Awaitable[T]) -> T:
        """Return what is awaited. Raises TotalTimeout when it does not come in time."""
        from anyio import move_on_after

        with move_on_after(self.left()):
            return await waiting
        raise self.error()


class DeadlineStream(SyncByteStream):
    """The body of a response, up to a deadline."""

    def __init__(self, stream: Any, deadline: Deadline, watch: _Watch) -> None:
        self.unguarded = getattr(stream, "unguarded", stream)  # as in `stray_bytes`
        self._stream = stream
        self._deadline = deadline
        self._watch = watch

    def __iter__(self) -> Iterator[bytes]:
        return self._deadline.chunks(self._stream)

    def close(self) -> None:
        self._watch.end()
        self._stream.close()

    @property
    def elapsed(self) -> timedelta | None:
        """How long the exchange took."""
        return elapsed(self._stream)


class AsyncDeadlineStream(AsyncByteStream):
    """The same for an async response."""

    def __init__(self, stream: Any, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _AsyncChunks(self._stream.__aiter__(), self._deadline)

    async def aclose(self) -> None:
        await self._stream.aclose()

    @property
    def elapsed(self) -> timedelta | None:
        """How long the exchange took."""
        return elapsed(self._stream)


class _AsyncChunks:
    """What an async stream yields in time. No generator, since nobody would close it."""

    def __init__(self, chunks: AsyncIterator[bytes], deadline: Deadline) -> None:
        self._chunks = chunks
        self._deadline = deadline

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        return await self._deadline.awithin(anext(self._chunks))


class _Watch:
    """Puts a network stream that keeps to the deadline into the connection that a request is about to go through.

    The HTTP library calls it on each step of the request (its `trace` extension).
    """

    def __init__(self, deadline: Deadline, pool: Any) -> None:
        self._deadline = deadline
        self._pool = pool
        self._connections: list[Any] = []

    def __call__(self, name: str, info: Mapping[str, Any]) -> None:
        if name.endswith("send_request_headers.started"):
            connection = _connection(self._pool, info.get("request"))
            if connection is not None:
                connection._network_stream = _NetworkStream(connection._network_stream, self._deadline)
                self._connections.append(connection)

    def end(self) -> None:
        """Put the connections' own streams back, before others use these."""
        for connection in self._connections:
            stream = connection._network_stream
            if isinstance(stream, _NetworkStream):
                connection._network_stream = stream.unlimited
        self._connections.clear()


class _NetworkStream:
    """A connection's network stream that keeps to a deadline."""

    def __init__(self, stream: Any, deadline: Deadline) -> None:
        self.unlimited = self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        received: bytes = self._stream.read(max_bytes, self._deadline.within(timeout))
        return received

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _WRITTEN):
            self._stream.write(buffer[start : start + _WRITTEN], self._deadline.within(timeout))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def _pool(client: Client, request: Request) -> Any:
    """Return the connections that a request can go through; None where the transport is not the HTTP library's."""
    choose = getattr(client, "_transport_for_url", None)
    return getattr(choose(request.url), "_pool", None) if choose is not None else None


def _connection(pool: Any, request: Any) -> Any:
    """Return the HTTP/1.1 connection of a pool that a request is on; None for any other, which may have others on it."""
    # The pool has requests of its own, which share their extensions with those that they were made of.
    on = [
        entry.connection
        for entry in list(getattr(pool, "_requests", ()))
        if entry.request.extensions is getattr(request, "extensions", None)
    ]
    connection = on[0] if on else None
    for _ in range(_DEEPEST):
        if hasattr(connection, "_h11_state"):
            return connection
        connection = getattr(connection, "_connection", None)
    return None
