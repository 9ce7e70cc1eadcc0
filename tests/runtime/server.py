"""A server on a raw socket that plays scripted bytes: what a real one sends, and what only a broken one does."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import BinaryIO, Union

HOLD = object()  # say nothing more until the client goes away
CLOSE = object()  # close the connection
RESET = object()  # reset it (TCP RST)


@dataclass
class Received:
    """One request as it came over the wire."""

    method: str
    path: str
    headers: list[tuple[str, str]]
    body: bytes
    connection: int  # 0 for the first connection that the server accepted

    def header(self, name: str) -> str | None:
        """The value of a header that stands there at most once."""
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(values) < 2, f"{name} stands there {len(values)} times"
        return values[0] if values else None

    def json(self) -> object:
        return json.loads(self.body)


Step = Union[bytes, object]
Answer = Union[bytes, Iterable[Step], Callable[[Received], "bytes | Iterable[Step]"]]


@dataclass
class Server:
    """Answers the nth request with the nth answer, and later ones with the last."""

    answers: list[Answer]
    requests: list[Received] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)  # set when a client closed a held connection

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._connections: list[socket.socket] = []
        self._lock = threading.Lock()
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def close(self) -> None:
        self._listener.close()
        for connection in self._connections:
            connection.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._connections.append(connection)
            number = len(self._connections) - 1
            threading.Thread(target=self._serve, args=(connection, number), daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        reader = connection.makefile("rb")
        try:
            while (received := _read_request(reader, number)) is not None:
                with self._lock:
                    self.requests.append(received)
                    answer = self.answers[min(len(self.requests), len(self.answers)) - 1]
                steps = answer(received) if callable(answer) else answer
                if not self._play(connection, [steps] if isinstance(steps, bytes) else steps):
                    return
        except OSError:
            self.ended.set()
        finally:
            connection.close()

    def _play(self, connection: socket.socket, steps: Iterable[Step]) -> bool:
        """Send the steps; return whether the connection may be used again."""
        for step in steps:
            if isinstance(step, bytes):
                connection.sendall(step)
            elif step is HOLD:
                connection.settimeout(30)
                while connection.recv(65_536):
                    pass
                self.ended.set()
                return False
            elif step is RESET:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return False
            else:
                connection.shutdown(socket.SHUT_RDWR)
                return False
        return True


def _read_request(reader: BinaryIO, number: int) -> Received | None:
    line = reader.readline().decode("latin-1").strip()
    if not line:
        return None
    method, path, _ = line.split(" ", 2)
    headers: list[tuple[str, str]] = []
    while text := reader.readline().decode("latin-1").strip():
        name, _, value = text.partition(":")
        headers.append((name, value.strip()))
    lower = {name.lower(): value for name, value in headers}
    if lower.get("transfer-encoding") == "chunked":
        body = b""
        while size := int(reader.readline() or b"0", 16):
            body += reader.read(size)
            reader.readline()
        reader.readline()
    else:
        body = reader.read(int(lower.get("content-length", "0")))
    return Received(method, path, headers, body, number)


def head(status: int = 200, *headers: str) -> bytes:
    """A response's head."""
    lines = [f"HTTP/1.1 {status} Reason", *headers, "", ""]
    return "\r\n".join(lines).encode("latin-1")


def answer(status: int = 200, body: bytes | object = b"", *headers: str, kind: str = "application/json") -> bytes:
    """A whole response; a body that is no bytes is written as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    kinds = [f"Content-Type: {kind}"] if kind else []
    return head(status, *kinds, f"Content-Length: {len(content)}", *headers) + content


def chunk(data: bytes) -> bytes:
    """A chunk of a chunked body."""
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


END = b"0\r\n\r\n"
SSE_HEAD = head(200, "Content-Type: text/event-stream", "Transfer-Encoding: chunked", "x-request-id: req_stream")


def sse(*data: object, end: bool = True) -> bytes:
    """A whole event stream: one event for each item, written as JSON unless it is text."""
    texts = [item if isinstance(item, str) else json.dumps(item) for item in data]
    events = b"".join(chunk(f"data: {text}\n\n".encode()) for text in texts)
    return SSE_HEAD + events + (END if end else b"")


COMPLETION = {
    "id": "cmpl-1",
    "object": "text_completion",
    "created": 1,
    "model": "m",
    "choices": [{"text": "hello", "index": 0, "finish_reason": "stop"}],
}
OK = answer(200, COMPLETION, "x-request-id: req_1")
