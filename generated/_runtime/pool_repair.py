"""Giving connections back that a cancelled task has left in the pool.

asyncio's own cancellation (`task.cancel()`, `asyncio.wait_for`) also ends code that anyio shields, such as the HTTP
library's clean-up of a connection: one that is cancelled there stays in the pool and counts against its limit for
good. What the library's pool has no method for is done here with its private attributes; without them, nothing is.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from .transport import AsyncBaseTransport, AsyncByteStream, AsyncHTTPTransport, Request, Response

if TYPE_CHECKING:
    from typing_extensions import Self


class RepairingTransport(AsyncBaseTransport):
    """The HTTP library's own transport, with a look at its pool after a cancellation."""

    def __init__(self, transport: AsyncHTTPTransport) -> None:
        self._transport = transport
        self._pool = getattr(transport, "_pool", None)

    async def __aenter__(self) -> Self:
        await self._transport.__aenter__()
        return self

    async def aclose(self) -> None:
        await self._transport.aclose()

    async def handle_async_request(self, request: Request) -> Response:
        give_back = partial(_give_back, self._pool, request)
        try:
            response = await self._transport.handle_async_request(request)
        except Exception:
            raise
        except BaseException:
            await give_back()
            raise
        response.stream = _RepairingStream(response.stream, give_back)
        return response


class _RepairingStream(AsyncByteStream):
    """The body of a response, with a look at the pool when its closing is cancelled."""

    def __init__(self, stream: Any, give_back: Callable[[], Awaitable[None]]) -> None:
        self._stream = stream
        self._give_back = give_back

    def __aiter__(self) -> AsyncIterator[bytes]:
        chunks: AsyncIterator[bytes] = self._stream.__aiter__()
        return chunks

    async def aclose(self) -> None:
        # A body that broke off has closed itself already, and may have been cancelled in that.
        broke_off = getattr(getattr(self._stream, "_httpcore_stream", None), "_closed", True)
        try:
            await self._stream.aclose()
        except Exception:
            raise
        except BaseException:
            await self._give_back()
            raise
        if broke_off:
            await self._give_back()


async def _give_back(pool: Any, request: Request) -> None:
    """Take a request that is over out of a pool, and close the connections that no request is on."""
    if not hasattr(pool, "_assign_requests_to_connections"):
        return
    # The pool has requests of its own, which share their extensions with those that they were made of.
    over = [entry for entry in pool._requests if entry.request.extensions is request.extensions]
    for entry in over:
        pool._requests.remove(entry)
    used = [entry.connection for entry in pool._requests]
    lost = [one for one in pool._connections if not (one in used or one.is_idle() or one.is_closed())]
    for connection in lost:
        pool._connections.remove(connection)
    if over or lost:
        await pool._close_connections([*lost, *pool._assign_requests_to_connections()])
