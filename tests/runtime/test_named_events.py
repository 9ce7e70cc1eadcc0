"""Streams whose items have the types that the names of their events tell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Union

import pytest

from generator.runtime.models import BaseModel
from generator.runtime.named_events import named_events
from tests.runtime import sdk
from tests.runtime.conftest import Runner
from tests.runtime.server import Server, answer

Serve = Callable[..., Server]


class First(BaseModel):
    text: str | None = None


class Second(BaseModel):
    text: str | None = None


KINDS = {"first": First, "second": Second, "note": str}
BODY = b"""event: second
id: 7
data: {"text": "a"}

event: first
data: {"text": "b"}

event: note
data: no JSON

event: unheard-of
data: {"text": "c"}

"""


def stream(client: Any) -> Any:
    kind: Any = Union[First, Second, str]
    return client.completions._stream("GET", "/events", stream_to=named_events(kind, KINDS))


def test_types_by_name(run: Runner, serve: Serve) -> None:
    server = serve(answer(200, BODY, kind="text/event-stream"))
    items = run(server, stream)
    assert [type(item) for item in items] == [Second, First, str, First] and items[2] == "no JSON"
    assert server.requests[0].header("Accept") == "text/event-stream"


def test_events_show_their_names_and_ids(run: Runner, serve: Serve) -> None:
    def script(client: Any) -> Any:
        if not run.is_async:
            return [(event.event, event.id, event.item) for event in stream(client).events()]

        async def read() -> Any:
            return [(event.event, event.id, event.item) async for event in (await stream(client)).events()]

        return read()

    events = run(serve(answer(200, BODY, kind="text/event-stream")), script)
    assert [(name, id_) for name, id_, _ in events] == [
        ("second", "7"),
        ("first", "7"),
        ("note", "7"),
        ("unheard-of", "7"),
    ]
    assert events[0][2] == Second(text="a")


def test_data_of_another_form(run: Runner, serve: Serve) -> None:
    with pytest.raises(sdk.APIResponseValidationError, match="An event of the stream"):
        run(serve(answer(200, b"event: first\ndata: {broken\n\n", kind="text/event-stream")), stream)
