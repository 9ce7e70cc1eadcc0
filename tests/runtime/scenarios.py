"""What servers, networks and callers do wrong, and what comes of it: one table, played by `test_scenarios.py`.

Every error of the table is one of the SDK's, or TypeError or ValueError where the caller is at fault. It can be
pickled, shows no key, and leaves no connection in use.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Union

from tests.runtime.server import (
    CLOSE,
    COMPLETION,
    END,
    HOLD,
    OK,
    RESET,
    SSE_HEAD,
    Answer,
    Received,
    answer,
    chunk,
    head,
    sse,
)

KEY = "sk-canary-5d1f6c0e"
STALL = 0.05  # seconds that a client waits for a server that says nothing
FIRST = {"id": "1", "choices": [{"text": "a", "index": 0, "finish_reason": None}]}


@dataclass(frozen=True)
class Scenario:
    """`says` is what the server answers, None where it must never be asked; `outcome` the class of the error, or two.

    Where nothing is wrong `outcome` is the number of a stream's items, or "a value". `does` is what the caller does:
    `create`, `stream`, the way of reading a streaming response, or a function of the client.
    """

    name: str
    says: Answer | None
    outcome: Union[str, int]
    does: Union[str, Callable[[Any], Any]] = "create"
    client: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.name


def stalled(name: str, says: Answer, outcome: str, does: str = "create") -> Scenario:
    return Scenario(name, says, outcome, does, {"timeout": STALL})


def redirect(place: str) -> bytes:
    return answer(307, b"", f"Location: {place}")


def elsewhere(answered: bytes) -> Callable[[Received], bytes]:
    """A server that sends on to another origin, which is the same server by its other name."""

    def say(request: Received) -> bytes:
        host, _, port = (request.header("Host") or "").partition(":")
        return answered if host == "localhost" else redirect(f"http://localhost:{port}/elsewhere")

    return say


def failed(status: int, body: bytes, *headers: str, kind: str = "application/json") -> bytes:
    return answer(status, body, "x-request-id: req_1", *headers, kind=kind)


def events(text: bytes, *headers: str, kind: str = "text/event-stream") -> bytes:
    return answer(200, text, "x-request-id: req_1", *headers, kind=kind)


DEEP = b"[" * 5000 + b"]" * 5000
BOOM = b'{"error": {"message": "boom", "code": 7}}'
REPEATED = b'{"error": {"message": "Incorrect API key provided: %s."}}' % KEY.encode()
CUT_OFF = head(200, "Content-Type: application/json", "Content-Length: 100") + b'{"id": '
NOWHERE = {"base_url": "http://nowhere.invalid/v1"}  # a name that the test's resolver does not know

NETWORK = [
    Scenario("nobody listens", None, "APIConnectionError", client={"base_url": "http://127.0.0.1:1/v1"}),
    Scenario("a host that no resolver knows", None, "APIConnectionError", client=NOWHERE),
    Scenario("closed before the head", [CLOSE], "APIConnectionError"),
    Scenario("reset before the head", [RESET], "APIConnectionError"),
    Scenario("closed within the head", [b"HTTP/1.1 200 OK\r\nConte", CLOSE], "APIConnectionError"),
    Scenario("reset within the head", [b"HTTP/1.1 200 OK\r\nConte", RESET], "APIConnectionError"),
    Scenario("not HTTP", [b"\x16\x03\x01\x02\r\n\r\n", CLOSE], "APIConnectionError"),
    Scenario("a header that is none", [b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n", CLOSE], "APIConnectionError"),
    Scenario("a head without end", b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000 + b"\r\n\r\n", "APIConnectionError"),
    Scenario("a status that is none", b"HTTP/1.1 99 Odd\r\n\r\n", "APIConnectionError"),
    Scenario("only an interim answer", [b"HTTP/1.1 100 Continue\r\n\r\n", CLOSE], "APIConnectionError"),
    Scenario("another protocol", [b"HTTP/1.1 101 Switching Protocols\r\n\r\n", CLOSE], "APIConnectionError"),
    Scenario("a body cut off", [CUT_OFF, CLOSE], "APIConnectionError"),
    Scenario("a body reset", [CUT_OFF, RESET], "APIConnectionError"),
    Scenario("no length at all", head(200, "Content-Length: -5") + b"{}", "APIConnectionError"),
    Scenario("a chunk of no size", head(200, "Transfer-Encoding: chunked") + b"zz\r\n{}", "APIConnectionError"),
    Scenario("plain bytes called gzip", answer(200, b"{}", "Content-Encoding: gzip"), "APIConnectionError"),
    stalled("silence before the head", [HOLD], "APITimeoutError"),
    stalled("silence within the head", [b"HTTP/1.1 200 OK\r\nConte", HOLD], "APITimeoutError"),
    stalled("silence within the body", [CUT_OFF, HOLD], "APITimeoutError"),
]
BODIES = [
    Scenario("JSON that ends early", failed(200, b'{"id": "cut'), "APIResponseValidationError"),
    Scenario("nothing", failed(200, b""), "APIResponseValidationError"),
    Scenario("nothing, and no type", answer(200, b"", kind=""), "APIResponseValidationError"),
    Scenario("204", failed(204, b""), "APIResponseValidationError"),
    Scenario("a page", failed(200, b"<html>Welcome</html>", kind="text/html"), "APIResponseValidationError"),
    Scenario("a list", failed(200, b"[1, 2]"), "APIResponseValidationError"),
    Scenario("null", failed(200, b"null"), "APIResponseValidationError"),
    Scenario("a string", failed(200, b'"x"'), "APIResponseValidationError"),
    Scenario("5,000 levels", failed(200, DEEP), "APIResponseValidationError"),
    Scenario("600 levels", failed(200, b"[" * 600 + b"]" * 600), "APIResponseValidationError"),
    Scenario("no UTF-8", failed(200, b'{"id": "\xff"}'), "APIResponseValidationError"),
    Scenario("a charset that is none", failed(200, b"x", kind="text/plain; charset=hex"), "APIResponseValidationError"),
    Scenario("gzip without its end", answer(200, gzip.compress(b'{"id": "1"}')[:-12], "Content-Encoding: gzip"),
             "APIResponseValidationError"),
    Scenario("an error in the place of the result", failed(200, BOOM), "APIStatusError"),
    Scenario("an encoding that nobody knows", answer(200, COMPLETION, "Content-Encoding: own"), "a value"),
    Scenario("no type", answer(200, COMPLETION, kind=""), "a value"),
    Scenario("another type", answer(200, COMPLETION, kind="text/plain"), "a value"),
    Scenario("a byte order mark", answer(200, b'\xef\xbb\xbf{"id": "1"}'), "a value"),
    Scenario("a key twice, and numbers that are none", answer(200, b'{"id": 1, "id": "2", "x": NaN}'), "a value"),
]  # fmt: skip
STATUSES = [
    Scenario("400", failed(400, BOOM), "BadRequestError"),
    Scenario("401", failed(401, BOOM), "AuthenticationError"),
    Scenario("403 with a page", failed(403, b"<html>no</html>", kind="text/html"), "PermissionDeniedError"),
    Scenario("404 with nothing", failed(404, b""), "NotFoundError"),
    Scenario("409", failed(409, BOOM), "ConflictError"),
    Scenario("422", failed(422, b'{"detail": [1]}'), "UnprocessableEntityError"),
    Scenario("429", failed(429, BOOM), "RateLimitError"),
    Scenario("502 with a page", failed(502, b"<html>bad gateway</html>", kind="text/html"), "InternalServerError"),
    Scenario("600", failed(600, BOOM), "InternalServerError"),
    Scenario("304", failed(304, b""), "APIStatusError"),
    Scenario("an error that repeats the key", failed(401, REPEATED), "AuthenticationError"),
    Scenario("an error of 5,000 levels", failed(400, DEEP), "BadRequestError"),
    Scenario("an error of 600 levels", failed(400, b'{"error": ' * 600 + b"1" + b"}" * 600), "BadRequestError"),
    Scenario("an error that is no UTF-8", failed(400, b"caf\xe9"), "BadRequestError"),
    Scenario("an error in hex", failed(400, BOOM, kind="application/json; charset=hex"), "BadRequestError"),
    Scenario("an error in idna", failed(400, b"\xff", kind="text/plain; charset=idna"), "BadRequestError"),
    Scenario("an error in undefined", failed(400, BOOM, kind="text/plain; charset=undefined"), "BadRequestError"),
    Scenario("an error called gzip", failed(400, BOOM, "Content-Encoding: gzip"), "BadRequestError"),
    Scenario("an error cut off", [head(400, "Content-Length: 99") + b'{"error"', CLOSE], "BadRequestError"),
    stalled("an error that stalls", [head(400, "Content-Length: 99") + b'{"error"', HOLD], "BadRequestError"),
    Scenario("headers that are no ASCII", failed(400, BOOM, "X-One: \xff", "Retry-After: \xe9"), "BadRequestError"),
    Scenario("a cookie that is no ASCII", failed(503, BOOM, "Set-Cookie: a=\xe9; Path=/"), "InternalServerError",
             client={"max_retries": 1}),
    Scenario("a cookie that is nonsense", failed(503, BOOM, "Set-Cookie: =;; expires=x"), "InternalServerError",
             client={"max_retries": 1}),
]  # fmt: skip
NO_REDIRECT = "APIConnectionError or APIStatusError"  # httpx fails on such a place, httpx2 takes it for none
REDIRECTS = [
    Scenario("a circle", redirect("/v1/completions"), "APIConnectionError"),
    Scenario("to a file", redirect("file:///etc/passwd"), "APIConnectionError"),
    Scenario("to a mail address", redirect("mailto:me@example.org"), NO_REDIRECT),
    Scenario("to a host that is none", redirect("http://a..b/"), "APIConnectionError"),
    Scenario("to a host too long", redirect(f"http://{'a' * 64}.example/"), "APIConnectionError"),
    Scenario("to a port that is none", redirect("http://127.0.0.1:99999/"), "APIConnectionError"),
    Scenario("to a URL that is none", redirect("http://127.0.0.1:port/"), NO_REDIRECT),
    Scenario("to control characters", redirect("/a\x01b"), NO_REDIRECT),
    Scenario("to nowhere", answer(307, b""), "APIStatusError"),
    Scenario("to another origin", elsewhere(OK), "a value"),
    Scenario("to another origin that refuses", elsewhere(failed(401, BOOM)), "AuthenticationError"),
    Scenario("to another origin that breaks off", elsewhere(CUT_OFF), "APITimeoutError",
             client={"timeout": STALL}),
    Scenario("a stream at another origin", elsewhere(sse(FIRST, "[DONE]")), 1, "stream"),
]  # fmt: skip
STREAMS = [
    Scenario("the last event, then more", sse(FIRST, FIRST, "[DONE]", FIRST), 2, "stream"),
    Scenario("the last event, then silence", [sse(FIRST, "[DONE]", end=False), HOLD], 1, "stream"),
    Scenario("the last event, then garbage", [sse(FIRST, "[DONE]", end=False), b"zz\r\n", CLOSE], 1, "stream"),
    Scenario("an end without the last event", sse(FIRST), 1, "stream"),
    Scenario("an end within an event", [SSE_HEAD + chunk(b'data: {"id": "1"}\n\ndata: {"id"') + END], 1, "stream"),
    Scenario("no event at all", sse(), 0, "stream"),
    Scenario("a ping without data", events(b"event: ping\n\n: comment\n\ndata: [DONE]\n\n"), 0, "stream"),
    Scenario("null", sse("null", FIRST, "[DONE]"), 1, "stream"),
    Scenario("a number", sse("5", "[DONE]"), 1, "stream"),
    Scenario("no UTF-8 in an event", events(b'data: {"id": "\xff"}\n\n'), 1, "stream"),
    Scenario("a byte order mark in a stream", events(b'\xef\xbb\xbfdata: {"id": "1"}\n\n'), 1, "stream"),
    Scenario("events of another type", events(b'data: {"id": "1"}\n\n', kind="application/json"), 1, "stream"),
    Scenario("a compressed stream",
             events(gzip.compress(b'data: {"id": "1"}\n\n'), "Content-Encoding: gzip"), 1, "stream"),
    Scenario("JSON for a stream", failed(200, b'{"id": "1"}'), "APIResponseValidationError", "stream"),
    Scenario("JSON called a stream", events(b'{"id": "1"}'), "APIResponseValidationError", "stream"),
    Scenario("a page for a stream", failed(200, b"<p>Welcome", kind="text/html"), "APIResponseValidationError",
             "stream"),
    Scenario("an error for a stream", failed(200, BOOM), "APIStatusError", "stream"),
    Scenario("a status for a stream", failed(429, BOOM), "RateLimitError", "stream"),
    Scenario("an event named error", events(b'event: error\ndata: {"message": "bad"}\n\n'), "APIError", "stream"),
    Scenario("an event named error of plain text", events(b"event: error\ndata: bad\n\n"), "APIError", "stream"),
    Scenario("an event with an error", sse(FIRST, {"error": {"message": "bad"}}), "APIError", "stream"),
    Scenario("an event that repeats the key", sse({"error": f"wrong key {KEY}"}), "APIError", "stream"),
    Scenario("an event with an error of 600 levels",
             sse('{"error": ' * 600 + "1" + "}" * 600), "APIError", "stream"),
    Scenario("an event of 100,000 levels", sse("[" * 100_000), "APIResponseValidationError", "stream"),
    Scenario("an event that is no JSON", sse(FIRST, '{"id": '), "APIResponseValidationError", "stream"),
    Scenario("an event without text", events(b"data:\n\n"), "APIResponseValidationError", "stream"),
    Scenario("a stream cut off", [sse(FIRST, end=False), CLOSE], "APIConnectionError", "stream"),
    Scenario("a stream reset", [sse(FIRST, end=False), RESET], "APIConnectionError", "stream"),
    Scenario("garbage in a stream", [sse(FIRST, end=False), b"zz\r\n"], "APIConnectionError", "stream"),
    Scenario("a stream that is no gzip", events(b"data: 1\n\n", "Content-Encoding: gzip"), "APIConnectionError",
             "stream"),
    stalled("a stream that stalls", [sse(FIRST, end=False), HOLD], "APITimeoutError", "stream"),
]  # fmt: skip
READING = [
    Scenario("bytes cut off", [CUT_OFF, CLOSE], "APIConnectionError", "iter_bytes"),
    stalled("bytes that stall", [CUT_OFF, HOLD], "APITimeoutError", "read"),
    Scenario("text in idna", answer(200, b"a\xff", kind="text/plain; charset=idna"), "a value", "iter_text"),
    Scenario("lines in hex", answer(200, b"a\nb\xff", kind="text/plain; charset=hex"), "a value", "iter_lines"),
    Scenario("text in undefined", answer(200, b"a\xff", kind="text/plain; charset=undefined"), "a value", "text"),
    Scenario("JSON that is none", failed(200, b"<p>"), "APIResponseValidationError", "json"),
    Scenario("JSON that is no UTF-8", failed(200, b'"\xff"'), "APIResponseValidationError", "json"),
    Scenario(
        "JSON of 100,000 levels", failed(200, b"[" * 100_000 + b"]" * 100_000), "APIResponseValidationError", "json"
    ),
    Scenario("a page to parse", failed(200, b"<p>"), "APIResponseValidationError", "parse"),
    Scenario("a body left alone", [CUT_OFF, HOLD], "a value", "close"),
]


def _create(**arguments: Any) -> Callable[[Any], Any]:
    return lambda client: client.completions.create(**{"model": "m", "prompt": "p", **arguments})


def _get(path: str = "/x", **arguments: Any) -> Callable[[Any], Any]:
    return lambda client: client.get(path, **{"cast_to": object, **arguments})


_CIRCLE: dict[str, Any] = {}
_CIRCLE["again"] = _CIRCLE
CALLERS = [
    Scenario("a key with a line break", None, "ValueError", client={"api_key": f"{KEY}\r\nX: 1"}),
    Scenario("a key that is no ASCII", None, "ValueError", client={"api_key": f"{KEY}é"}),
    Scenario("a key that is no text", None, "TypeError", client={"api_key": 5}),
    Scenario("no key", None, "AcmeError", client={"api_key": ""}),
    Scenario("a header with a line break", None, "ValueError", _create(extra_headers={"X-Key": f"{KEY}\n"})),
    Scenario("a header that is no ASCII", None, "ValueError", _create(extra_headers={"X-Key": f"{KEY}é"})),
    Scenario("a header of bytes", None, "TypeError", _create(extra_headers={"X-Key": KEY.encode()})),
    Scenario("a header's name", None, "ValueError", _create(extra_headers={"X Key": KEY})),
    Scenario("headers that are none", None, "TypeError", _create(extra_headers=[("X-Key", KEY)])),
    Scenario("default headers", None, "ValueError", client={"default_headers": {"X-Key": f"{KEY}\0"}}),
    Scenario("default headers that are none", None, "TypeError", client={"default_headers": KEY}),
    Scenario("an option for a header", None, "ValueError", client={"organization": f"{KEY}\n"}),
    Scenario("a query that is none", None, "TypeError", _create(extra_query=KEY)),
    Scenario("a query that is no Unicode", None, "ValueError", _create(extra_query={"a": f"{KEY}\ud800"})),
    Scenario("a query that holds itself", None, "ValueError", _create(extra_query=_CIRCLE)),
    Scenario("a query of objects", None, "TypeError", _create(extra_query={"a": object()})),
    Scenario("a body that holds itself", None, "ValueError", _create(extra_body=_CIRCLE)),
    Scenario("a body that is no number", None, "ValueError", _create(extra_body={"a": float("nan")})),
    Scenario("a body that is no Unicode", None, "ValueError", _create(prompt="\ud800")),
    Scenario("a body of objects", None, "TypeError", _create(extra_body={"a": object()})),
    Scenario("content that is no Unicode", None, "ValueError",
             lambda client: client.post("/x", cast_to=object, content="\ud800")),
    Scenario("content that is none", None, "TypeError", lambda client: client.post("/x", cast_to=object, content=5)),
    Scenario("a form that is no Unicode", None, "ValueError",
             lambda client: client.post("/x", cast_to=object, body={"a": "\ud800"}, files={"f": b""})),
    Scenario("a file's header with a line break", None, "ValueError",
             lambda client: client.post("/x", cast_to=object, files={"f": ("n", b"", "a/b", {"X": f"{KEY}\r\n"})})),
    Scenario("a path parameter of dots", None, "ValueError", lambda client: client.completions.retrieve("..")),
    Scenario("a path parameter of nothing", None, "ValueError", lambda client: client.completions.retrieve("")),
    Scenario("a path that is no text", None, "TypeError", _get(None)),  # type: ignore[arg-type]
    Scenario("a path that no URL can hold", None, "ValueError", _get("/\0")),
    Scenario("a host that is none", None, "ValueError", _get("http://a..b/")),
    Scenario("a port that is none", None, "ValueError", _get("http://127.0.0.1:65536/")),
    Scenario("a type that is none", None, "TypeError", _get(cast_to=5)),
    Scenario("a stream class that is none", None, "TypeError", _get(stream=True, stream_cls=dict)),
    Scenario("an unknown option", None, "TypeError", _get(options={"header": {}})),
    Scenario("options that are none", None, "TypeError", _get(options=[1])),
    Scenario("a timeout that is none", None, "TypeError", _create(timeout="5")),
    Scenario("a timeout before now", None, "ValueError", _create(timeout=-1)),
    Scenario("a timeout without end", None, "ValueError", _create(timeout=float("inf"))),
    Scenario("no timeout at all", OK, "a value", _create(timeout=None)),
    Scenario("retries that are none", None, "TypeError", _get(options={"max_retries": None})),
    Scenario("retries below zero", None, "ValueError", _get(options={"max_retries": -1})),
    Scenario("an unknown argument", None, "TypeError", _create(temprature=1)),
    Scenario("a missing argument", None, "TypeError", lambda client: client.completions.create(model="m")),
    Scenario("a base URL that is none", None, "ValueError", client={"base_url": f"https://user:{KEY}/x@example.org"}),
]  # fmt: skip
SCENARIOS = [*NETWORK, *BODIES, *STATUSES, *REDIRECTS, *STREAMS, *READING, *CALLERS]
