"""A server on the loopback interface that keeps the bytes of each request, and transports that reach every host there."""

from __future__ import annotations

import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, cast

import httpcore
import httpx

from tests.corpus.wire.received import Received


@dataclass(frozen=True)
class Answer:
    """What is sent to who asked: a body of a media type, if there is one."""

    status: int = 204
    media_type: str | None = None
    body: bytes = b""


@dataclass
class Recorder:
    """Requests in the order in which they came, and the answer to the next ones."""

    port: int = 0
    answer: Answer = field(default_factory=Answer)
    received: list[Received] = field(default_factory=list)
    origins: dict[int, str] = field(default_factory=dict)
    """Where clients believe to be connected, by the port that they come from."""


@contextmanager
def recording() -> Iterator[Recorder]:
    """A server on a free port, shut down when the block is left."""
    recorder = Recorder()
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _handler(recorder)) as server:
        server.daemon_threads = True
        recorder.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield recorder
        finally:
            server.shutdown()
            thread.join()


def _handler(recorder: Recorder) -> type[socketserver.StreamRequestHandler]:
    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            while head := self._head():
                recorder.received.append(Received(recorder.origins[self.client_address[1]], head, self._body(head)))
                self.wfile.write(_response(recorder.answer, is_head=head.startswith(b"HEAD ")))

        def _head(self) -> bytes:
            lines = b""
            while (line := self.rfile.readline()) not in (b"", b"\r\n"):
                lines += line
            return lines.removesuffix(b"\r\n")

        def _body(self, head: bytes) -> bytes:
            fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:] if b": " in line)
            if fields.get(b"transfer-encoding") != b"chunked":
                return self.rfile.read(int(fields.get(b"content-length", 0)))
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

    return Handler


def _response(answer: Answer, is_head: bool) -> bytes:
    lines = [f"HTTP/1.1 {answer.status} -"]
    if answer.media_type is not None:
        lines.append(f"content-type: {answer.media_type}")
    if answer.status not in (204, 304):
        lines.append(f"content-length: {len(answer.body)}")
    head = "".join(f"{line}\r\n" for line in [*lines, ""]).encode()
    return head if is_head or answer.status in (204, 304) else head + answer.body


def transport(recorder: Recorder) -> httpx.HTTPTransport:
    """Reaches every host at the recorder."""
    made = httpx.HTTPTransport()
    made._pool = httpcore.ConnectionPool(network_backend=_Loopback(recorder))
    return made


def async_transport(recorder: Recorder) -> httpx.AsyncHTTPTransport:
    """Reaches every host at the recorder, on asyncio."""
    made = httpx.AsyncHTTPTransport()
    made._pool = httpcore.AsyncConnectionPool(network_backend=_AsyncLoopback(recorder))
    return made


def _origin(host: str, port: int) -> str:
    """An origin whose scheme is HTTP until TLS is begun."""
    return f"http://{host}:{port}"


def _with_tls(recorder: Recorder, port: int) -> None:
    recorder.origins[port] = recorder.origins[port].replace("http:", "https:", 1)


class _Stream(httpcore.NetworkStream):
    """A connection on which TLS is only written down."""

    def __init__(self, inner: httpcore.NetworkStream, recorder: Recorder) -> None:
        self.inner, self.recorder = inner, recorder

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self.inner.read(max_bytes, timeout)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.inner.write(buffer, timeout)

    def close(self) -> None:
        self.inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        _with_tls(self.recorder, self.inner.get_extra_info("client_addr")[1])
        return self

    def get_extra_info(self, info: str) -> Any:
        return self.inner.get_extra_info(info)


class _Loopback(httpcore.NetworkBackend):
    def __init__(self, recorder: Recorder) -> None:
        self.inner, self.recorder = httpcore.SyncBackend(), recorder

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore.NetworkStream:
        stream = self.inner.connect_tcp("127.0.0.1", self.recorder.port, timeout)
        self.recorder.origins[stream.get_extra_info("client_addr")[1]] = _origin(host, port)
        return _Stream(stream, self.recorder)


class _AsyncStream(httpcore.AsyncNetworkStream):
    """The same for the async client."""

    def __init__(self, inner: httpcore.AsyncNetworkStream, recorder: Recorder) -> None:
        self.inner, self.recorder = inner, recorder

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self.inner.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self.inner.write(buffer, timeout)

    async def aclose(self) -> None:
        await self.inner.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        _with_tls(self.recorder, self.inner.get_extra_info("client_addr")[1])
        return self

    def get_extra_info(self, info: str) -> Any:
        return self.inner.get_extra_info(info)


class _AsyncLoopback(httpcore.AsyncNetworkBackend):
    def __init__(self, recorder: Recorder) -> None:
        # Type checkers see the one that stands in where anyio is missing.
        self.inner, self.recorder = cast("httpcore.AsyncNetworkBackend", httpcore.AnyIOBackend()), recorder

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore.AsyncNetworkStream:
        stream = await self.inner.connect_tcp("127.0.0.1", self.recorder.port, timeout)
        self.recorder.origins[stream.get_extra_info("client_addr")[1]] = _origin(host, port)
        return _AsyncStream(stream, self.recorder)
