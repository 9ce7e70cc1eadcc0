"""A server that is never what a client waits for: it looks at a path and a length, and sends bytes made beforehand.

`python -m benchmarks.clients.server` prints its port, and ends when its standard input does.
"""

from __future__ import annotations

import asyncio
import re
import sys

from benchmarks.clients.answers import answers

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_ANSWERS = answers()


class Connection(asyncio.Protocol):
    """One connection: whole requests in, answers out, in order."""

    _transport: asyncio.Transport

    def __init__(self) -> None:
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while self._answer_one():
            pass

    def _answer_one(self) -> bool:
        """Answer the first request if all of it has come, and return whether it had."""
        head, end, rest = self._received.partition(b"\r\n\r\n")
        length = _LENGTH.search(head)
        size = int(length[1]) if length else 0
        if not end or len(rest) < size:
            return False
        self._received = rest[size:]
        self._transport.write(_ANSWERS[head.split(b"/", 2)[1]])
        return True


async def serve() -> None:
    """Serve until standard input ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(serve())
