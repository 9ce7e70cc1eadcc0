"""A server on the loopback interface that answers each request with what it was told last, and shows what it got."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_OF_EVERY_REQUEST = frozenset({"accept-encoding", "connection", "content-length", "host", "user-agent"})


@dataclass
class AnsweringServer:
    """`answer` is sent to every request: the content type and the body, or None for 204."""

    base_url: str = ""
    answer: tuple[str, bytes] | None = None
    items: tuple[object, ...] = ()
    """What is sent as a stream in the place of `answer`: as events to who asks for them, else as JSON lines."""
    says_done: bool = False
    """Whether a stream ends with `[DONE]`."""
    seen: list[str] = field(default_factory=list)
    """The requests, each as text: its first line, the headers that other requests have not, its body."""

    def answer_json(self, value: Any) -> None:
        self.answer = ("application/json", json.dumps(value).encode())

    def answer_items(self, value: Any) -> None:
        self.items = (value,)

    def answer_text(self, text: str) -> None:
        self.answer = ("text/plain", text.encode())

    def answer_to(self, accepted: str) -> tuple[str, bytes] | None:
        """What is sent to who accepts these media types."""
        lines = [json.dumps(item) for item in self.items]
        if not lines:
            return self.answer
        if accepted == "text/event-stream":
            data = [*lines, *(["[DONE]"] if self.says_done else [])]
            return accepted, "".join(f"data: {item}\n\n" for item in data).encode()
        return accepted, "".join(f"{line}\n" for line in lines).encode()


@contextmanager
def serving() -> Iterator[AnsweringServer]:
    """A server on a free port, shut down when the block is left."""
    state = AnsweringServer()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(state))
    state.base_url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _handler(state: AnsweringServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            state.seen.append(_as_text(self, body))
            answer = state.answer_to(
                self.headers["accept"]
            )  # once: the next call may have changed it before this method ends
            self.send_response(204 if answer is None else 200)
            if answer is not None:
                self.send_header("content-type", answer[0])
                self.send_header("content-length", str(len(answer[1])))
            self.end_headers()
            if answer is not None and self.command != "HEAD":
                self.wfile.write(answer[1])

        def __getattr__(self, name: str) -> Callable[[], None]:
            """Every method of HTTP is answered alike."""
            if name.startswith("do_"):
                return self.do_POST
            raise AttributeError(name)

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler


def _as_text(request: BaseHTTPRequestHandler, body: bytes) -> str:
    boundary = request.headers.get_param("boundary")
    headers = [
        f"    {name}: {_written(value, boundary)}"
        for name, value in sorted((name.lower(), value) for name, value in request.headers.items())
        if name not in _OF_EVERY_REQUEST
        and not name.startswith("x-stainless-")
        and (name, value) not in (("accept", "application/json"), ("content-type", "application/json"))
    ]
    sent = _body_lines(request.headers.get_content_subtype(), body, boundary) if body else []
    return "\n".join([f"  {request.command} {request.path}", *headers, *(f"    {line}".rstrip() for line in sent)])


def _body_lines(subtype: str, body: bytes, boundary: object) -> list[str]:
    if subtype == "json" or subtype.endswith("+json"):
        return [json.dumps(json.loads(body), ensure_ascii=False)]
    return _written(body.decode(), boundary).splitlines()


def _written(text: str, boundary: object) -> str:
    """The text, with the same words in the place of what is another in each run."""
    text = _UUID.sub("<uuid>", text)
    return text.replace(boundary, "<boundary>") if isinstance(boundary, str) else text
