"""A server on the loopback interface that gives the answers it was told to give, and keeps the requests that it got."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Reply:
    """An answer. Several chunks are sent one by one, as a server does that is still writing."""

    status: int
    chunks: tuple[bytes, ...]
    headers: Mapping[str, str] = field(default_factory=dict)
    complete: bool = True  # False: the connection is cut before the end of the body


@dataclass(frozen=True)
class Received:
    """A request as it came in; header names are in lower case, and `body` is decoded from JSON.

    Requests on one connection have the same `connection`.
    """

    method: str
    path: str
    headers: Mapping[str, str]
    body: Any
    connection: int


@dataclass
class ScriptedServer:
    """Gives its replies in order, and 501 when there are none left; the SDK does not retry that one."""

    base_url: str = ""
    replies: deque[Reply] = field(default_factory=deque)
    received: list[Received] = field(default_factory=list)

    def answer(self, *replies: Reply) -> None:
        self.replies.extend(replies)

    @property
    def last(self) -> Received:
        return self.received[-1]


NOTHING_LEFT = Reply(501, (b'{"error": {"message": "nothing left to answer"}}',), {"x-should-retry": "false"})


def json_reply(value: object, status: int = 200, **headers: str) -> Reply:
    """A JSON answer; underscores in header names become dashes."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(status, (json.dumps(value).encode(),), {"content-type": "application/json", **named})


def error_reply(status: int, message: str = "no", **headers: str) -> Reply:
    """An error in OpenAI's form."""
    error = {"message": message, "type": "some_error", "param": "prompt", "code": "some_code"}
    return json_reply({"error": error}, status, **headers)


def event_reply(*events: object, end: bool = True) -> Reply:
    """Server-sent events, each with one value as JSON, ended by `[DONE]` unless the stream is to break off."""
    data = [json.dumps(event) for event in events] + (["[DONE]"] if end else [])
    return Reply(200, tuple(f"data: {text}\n\n".encode() for text in data), {"content-type": "text/event-stream"})


def breaking_off(reply: Reply) -> Reply:
    """The same answer, cut off at its end."""
    return replace(reply, complete=False)


@contextmanager
def serving() -> Iterator[ScriptedServer]:
    """A server on a free port, shut down when the block is left."""
    script = ScriptedServer()
    server = _Server(("127.0.0.1", 0), _handler(script))
    script.base_url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield script
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away early is no news."""


def _handler(script: ScriptedServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            decoded = json.loads(body) if body else None
            script.received.append(Received(self.command, self.path, headers, decoded, self.client_address[1]))
            self._send(script.replies.popleft() if script.replies else NOTHING_LEFT)

        do_GET = do_DELETE = do_PUT = do_PATCH = do_POST

        def _send(self, reply: Reply) -> None:
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("transfer-encoding", "chunked")
            self.end_headers()
            for chunk in (*reply.chunks, b"") if reply.complete else reply.chunks:
                self.wfile.write(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n")
                self.wfile.flush()
            self.close_connection = not reply.complete

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler
