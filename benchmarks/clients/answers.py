"""What the server answers: one completion, or a stream of chunks in small or in large frames."""

from __future__ import annotations

import json
from collections.abc import Iterable

EVENTS = 4_000  # chunks in a stream
BRIEF = 40  # chunks in one of many streams
FRAME = 65_536  # bytes of a large frame
TEXT = " brown"  # the text of every chunk

_COMPLETION = {
    "id": "cmpl-9s3Lk0QzP1vYcT7uXw2Rn5Ma",
    "object": "text_completion",
    "created": 1_735_689_600,
    "model": "gpt-3.5-turbo-instruct",
    "choices": [
        {
            "text": "The quick brown fox jumps over the lazy dog.",
            "index": 0,
            "logprobs": None,
            "finish_reason": "stop",
        }
    ],
    "usage": {
        "prompt_tokens": 12,
        "completion_tokens": 10,
        "total_tokens": 22,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": 0, "audio_tokens": 0},
    },
}
_CHUNK = {
    "id": "cmpl-9s3Lk0QzP1vYcT7uXw2Rn5Ma",
    "object": "text_completion",
    "created": 1_735_689_600,
    "choices": [{"text": TEXT, "index": 0, "logprobs": None, "finish_reason": None}],
    "model": "gpt-3.5-turbo-instruct",
}


def answers() -> dict[bytes, bytes]:
    """Return each answer, head and body, by the first segment of the path that asks for it."""
    event = b"data: " + json.dumps(_CHUNK).encode() + b"\n\n"
    events = [event] * EVENTS + [b"data: [DONE]\n\n"]
    whole = b"".join(events)
    frames = [whole[start : start + FRAME] for start in range(0, len(whole), FRAME)]
    return {
        b"json": _plain(json.dumps(_COMPLETION).encode()),
        b"small": _stream(events),
        b"large": _stream(frames),
        b"brief": _stream([event] * BRIEF + [b"data: [DONE]\n\n"]),
    }


def _plain(body: bytes) -> bytes:
    return _head(b"application/json", b"Content-Length: %d" % len(body)) + body


def _stream(frames: Iterable[bytes]) -> bytes:
    """Return a chunked answer, one chunk of the transfer coding (RFC 9112, 7.1) a frame."""
    body = b"".join(b"%x\r\n%b\r\n" % (len(frame), frame) for frame in frames)
    return _head(b"text/event-stream; charset=utf-8", b"Transfer-Encoding: chunked") + body + b"0\r\n\r\n"


def _head(content_type: bytes, length: bytes) -> bytes:
    """Return a head with about as many fields as a hosted API sends."""
    lines = [
        b"HTTP/1.1 200 OK",
        b"Date: Thu, 01 Jan 2026 00:00:00 GMT",
        b"Content-Type: " + content_type,
        length,
        b"Connection: keep-alive",
        b"Server: loopback",
        b"X-Request-Id: req_4f1c2b7e9a3d4c5f8e6b0a1d2c3e4f50",
        b"Strict-Transport-Security: max-age=31536000; includeSubDomains",
        b"X-RateLimit-Limit-Requests: 3500",
        b"X-RateLimit-Remaining-Requests: 3499",
        b"X-RateLimit-Reset-Requests: 17ms",
        b"X-Processing-Ms: 42",
    ]
    return b"\r\n".join([*lines, b"", b""])
