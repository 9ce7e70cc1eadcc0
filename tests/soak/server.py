"""The server of the soak: does what each request wishes, and can be restarted in the middle of everything."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import threading
import zlib
from collections.abc import Coroutine
from typing import Any

from tests.soak.wishes import Wish

_LONGEST_WAIT = 30.0  # seconds for anything that is asked of the server's thread


class SoakServer:
    """Runs on an event loop in a thread of its own, always on the same port. `restarts` is odd while it is down."""

    def __init__(self) -> None:
        self.restarts = 0
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._server: asyncio.Server | None = None
        self._tasks: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._do(self._listen())

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def restart(self) -> None:
        """Drop every connection in the middle of what it does, and listen again."""
        self._do(self._restart())

    def stop(self) -> None:
        self._do(self._drop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_LONGEST_WAIT)
        self._loop.close()

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(_LONGEST_WAIT)

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, backlog=2000)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _restart(self) -> None:
        self.restarts += 1
        await self._drop()
        await self._listen()
        self.restarts += 1

    async def _drop(self) -> None:
        assert self._server is not None
        self._server.close()
        for task, writer in list(self._tasks.items()):
            writer.transport.abort()
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks[task] = writer
        try:
            while (wish := await _read(reader)) is not None and await _answer(wish, reader, writer):
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            del self._tasks[task]
            writer.close()


async def _read(reader: asyncio.StreamReader) -> Wish | None:
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    body = json.loads(await reader.readexactly(int(length.partition(b":")[2])))
    return Wish(**json.loads(body["prompt"]))


async def _answer(wish: Wish, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    """Answers a request; returns whether the connection can be used again."""
    if wish.ending == "status":
        writer.write(
            _head("503 Busy", "retry-after-ms: 1", "Content-Length: 2", "Content-Type: application/json") + b"{}"
        )
        return True
    packer = zlib.compressobj(wbits=31) if wish.packed else None
    kind = "text/event-stream" if wish.stream else "application/json"
    coding = ["Content-Encoding: gzip"] if wish.packed else []
    writer.write(_head("200 OK", f"Content-Type: {kind}", "Transfer-Encoding: chunked", *coding))
    for text in _texts(wish):
        writer.write(_chunk(_packed(packer, text)))
        await writer.drain()
        await asyncio.sleep(0)
    if wish.ending == "whole" or wish.ending == "error":
        end = packer.flush() if packer else b""
        writer.write((_chunk(end) if end else b"") + b"0\r\n\r\n")
        return True
    if wish.ending == "hold":
        await reader.read(1)
    if wish.ending == "reset":
        reset = struct.pack("ii", 1, 0)
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, reset)
    return False


def _texts(wish: Wish) -> list[str]:
    """The pieces of the body up to the ending."""
    whole = wish.ending == "whole"
    numbers = range(wish.items if whole else wish.at)
    if not wish.stream:
        body = json.dumps(_completion(range(wish.items)))
        return [body] if whole else [body[: wish.at + 1]]
    events = [f"data: {json.dumps(_completion([number]))}\n\n" for number in numbers]
    last = {"whole": "data: [DONE]\n\n", "error": 'data: {"error": {"message": "the soak asked for it"}}\n\n'}
    return [*events, last[wish.ending]] if wish.ending in last else events


def _completion(numbers: Any) -> dict[str, Any]:
    choices = [{"text": "x" * 200, "index": number, "finish_reason": "stop", "logprobs": None} for number in numbers]
    return {"id": "cmpl-1", "object": "text_completion", "created": 1, "model": "m", "choices": choices}


def _packed(packer: Any, text: str) -> bytes:
    data = text.encode()
    return data if packer is None else packer.compress(data) + packer.flush(zlib.Z_SYNC_FLUSH)


def _head(status: str, *lines: str) -> bytes:
    return "\r\n".join((f"HTTP/1.1 {status}", *lines, "", "")).encode()


def _chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"
