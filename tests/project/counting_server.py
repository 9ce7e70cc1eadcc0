"""A server of completions that counts what it is paid for, fails now and then, and can be told to hold its answers."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

REFUSED = "refuse this"
"""A prompt that gets status 400."""
LOST = "p-5"
"""The key of a prompt that gets status 404 at first, which no client tries again by itself."""


@dataclass
class Account:
    """What the server has taken, by the idempotency key of the request. All of it stands under `lock`."""

    base_url: str = ""
    asked: list[str] = field(default_factory=list)
    """The key of every request that was not turned away, in order."""
    paid: Counter[str] = field(default_factory=Counter)
    turned_away: set[str] = field(default_factory=set)
    """The keys whose first request was turned away."""
    hold_after: int | None = None
    """How many prompts are paid for before the server answers no more."""
    held: int = 0
    """How many requests wait for their answers."""
    lock: threading.Lock = field(default_factory=threading.Lock)
    changed: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    """Is released for each request that is held."""
    resumed: threading.Event = field(default_factory=threading.Event)

    def turns_away(self, key: str) -> int | None:
        """The status for the first request of every seventh prompt, and of the one that is lost."""
        with self.lock:
            if key in self.turned_away:
                return None
            self.turned_away.add(key)
            every_seventh = int(key.rpartition("-")[2]) % 7 == 0
            return 404 if key == LOST else 429 if every_seventh else None

    def pay(self, key: str) -> None:
        """Books a request; one whose key was booked before costs nothing. Waits while answers are held."""
        with self.lock:
            self.asked.append(key)
            if key not in self.paid:
                self.paid[key] += 1
            holds = self.hold_after is not None and len(self.paid) > self.hold_after
            self.held += holds
        if holds:
            self.changed.release()
            self.resumed.wait()

    def wait_for_held(self, count: int) -> None:
        """Returns once so many requests wait for their answers."""
        for _ in range(count):
            assert self.changed.acquire(timeout=300), f"{self.held} requests are held, not {count}"


@contextmanager
def counting(account: Account) -> Iterator[Account]:
    """Serves on a free port until the block is left."""
    server = _Server(("127.0.0.1", 0), _handler(account))
    account.base_url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield account
    finally:
        account.resumed.set()
        server.shutdown()
        thread.join()
        server.server_close()


class _Server(ThreadingHTTPServer):
    request_queue_size = 256
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that was killed is no news."""


def _handler(account: Account) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            self._send(*self._answer(self.headers["idempotency-key"], body["prompt"]))

        def _answer(self, key: str, prompt: str) -> tuple[int, Any]:
            if status := account.turns_away(key):
                return status, {"error": {"message": "not now"}}
            account.pay(key)
            if prompt == REFUSED:
                return 400, {"error": {"message": "no such words"}}
            choice = {"text": prompt.upper(), "index": 0, "logprobs": None, "finish_reason": "stop"}
            answer = {"id": key, "object": "text_completion", "created": 1, "model": "m", "choices": [choice]}
            return 200, answer

        def _send(self, status: int, answer: object) -> None:
            content = json.dumps(answer).encode()
            self.send_response(status)
            for name, value in (("content-type", "application/json"), ("content-length", str(len(content)))):
                self.send_header(name, value)
            self.send_header("retry-after-ms", "1")
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *arguments: object) -> None:
            """Nothing is logged."""

    return Handler
