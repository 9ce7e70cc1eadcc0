"""One call against scripted answers, with whichever library has the names of the SDK, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.sdk.scripted_server import Received, Reply, serving

COMPLETION = {
    "id": "cmpl-1",
    "object": "text_completion",
    "created": 1,
    "model": "m",
    "choices": [{"text": "hi", "index": 0, "logprobs": None, "finish_reason": "stop"}],
}
EVENT = b"data: " + json.dumps(COMPLETION).encode() + b"\n\n"
DONE = b"data: [DONE]\n\n"


@dataclass(frozen=True)
class Outcome:
    """What a call gave: its value, or the items of its stream, and the error that ended it; and what was sent."""

    library: Any
    value: Any = None
    items: list[Any] = field(default_factory=list)
    error: BaseException | None = None
    received: list[Received] = field(default_factory=list)

    @property
    def raised(self) -> str:
        """The name of the error's class, "" where there was none."""
        return type(self.error).__name__ if self.error else ""

    @property
    def requests(self) -> int:
        return len(self.received)


Call = Callable[[Any, Any], Any]
"""Takes a client and the library that it is from."""


def create(**arguments: Any) -> Call:
    return lambda client, library: client.completions.create(model="m", prompt="p", **arguments)


def outcome(library: Any, replies: list[Reply], call: Call, **options: Any) -> Outcome:
    """What becomes of a call that gets these answers."""
    with serving() as server:
        server.answer(*replies)
        with library.OpenAI(**{"api_key": "sk-secret", "base_url": server.base_url, **options}) as client:
            items: list[Any] = []
            try:
                value = call(client, library)
                if isinstance(value, library.Stream):
                    items.extend(_kept(value, items))
            except Exception as error:
                return Outcome(library, None, items, error, server.received)
            return Outcome(library, value, items, None, server.received)


def _kept(stream: Iterator[Any], items: list[Any]) -> list[Any]:
    """Puts the items of a stream into `items` one by one, so that those before an error are there."""
    for item in stream:
        items.append(item)
    return []


def text(body: bytes, kind: str = "application/json", status: int = 200, headers: Mapping[str, str] = {}) -> Reply:
    """An answer of these bytes."""
    return Reply(status, (body,) if body else (), {"content-type": kind, **headers})


def events(*parts: bytes) -> Reply:
    """An event stream of these bytes."""
    return Reply(200, parts, {"content-type": "text/event-stream"})


def redirect(status: int, place: str) -> Reply:
    return Reply(status, (), {"location": place})
