"""After the last event: reading the little that is left of a response, so that its connection can be used again."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator, MutableMapping
from contextlib import suppress
from typing import Any

from .lazy_http import WholeStream
from .transport import REQUEST_ERRORS, Response, StreamError

_LONGEST = 0.25  # seconds; a server that keeps the response open longer loses the connection
_MOST = 64  # pieces; so does one that goes on sending


def drain(response: Response, chunks: Iterator[bytes]) -> None:
    """Read what is left for a limited time; the caller closes the response, and `chunks`, which it was reading.

    The HTTP library takes the read timeout from the request each time that it begins to read the body of its response.
    So the limit stands in the request, which is ours alone, and reading begins anew: `chunks` would wait as long as the
    request said before. The connection has no limit: once the body has ended it may serve another thread's request.
    """
    extensions = response.request.extensions
    timeouts = extensions.get("timeout")
    if response.is_closed or timeouts is None or not _has_own_connection(response):
        return
    try:
        with suppress(*REQUEST_ERRORS, StreamError, StopIteration):
            _read_on(response, extensions)
    finally:
        extensions["timeout"] = timeouts


def _has_own_connection(response: Response) -> bool:
    """Return whether a response is alone on a connection, and comes straight from the HTTP library's own transport.

    Reading can begin anew there alone: a body that the caller's transport wraps, to keep a copy, may be readable once.
    """
    body = getattr(getattr(response.stream, "unguarded", response.stream), "_stream", None)
    return hasattr(body, "_httpcore_stream") and response.http_version in ("HTTP/1.1", "HTTP/1.0")


def _read_on(response: Response, extensions: MutableMapping[str, Any]) -> None:
    """Read up to the deadline. Raises StopIteration at the end of the body, a request's error at a read too long."""
    deadline = time.monotonic() + _LONGEST
    stream: Any = response.stream
    timeouts = extensions["timeout"]
    longest = timeouts.get("read") or _LONGEST
    begun: list[Iterator[bytes]] = []  # kept, since dropping one that has not ended closes the response
    while len(begun) < _MOST and (left := deadline - time.monotonic()) > 0:
        extensions["timeout"] = {**timeouts, "read": min(left, longest)}
        begun.append(iter(stream))
        next(begun[-1])


async def adrain(response: Response, chunks: AsyncIterator[bytes]) -> None:
    """Read what is left for a limited time; the caller closes the response."""
    stream: object = response.stream
    if isinstance(stream, WholeStream) and stream.has_arrived():  # the usual case, which needs no limit
        with suppress(*REQUEST_ERRORS):
            async for _ in chunks:
                pass
        return
    from anyio import move_on_after

    with move_on_after(_LONGEST), suppress(*REQUEST_ERRORS):
        async for _ in chunks:
            pass
