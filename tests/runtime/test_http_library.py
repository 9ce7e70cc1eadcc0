"""One module names the HTTP library, and everything that users meet is that library's."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

import generated
from generator.runtime import transport
from generator.runtime.timeouts import Timeout
from tests.http_library import httpx
from tests.runtime.conftest import Runner, stream
from tests.runtime.server import COMPLETION, Server, answer, sse

Serve = Callable[..., Server]
CALL = {"model": "m", "prompt": "p"}

LIBRARY = os.environ.get("SDK_HTTP_LIBRARY", "httpx")  # `tests/test_on_httpx2.py` sets it


def test_this_run_is_on_the_library_that_it_is_meant_for() -> None:
    assert httpx.__name__ == LIBRARY
    own = next(base for base in generated.DefaultHttpxClient.__mro__ if base.__name__ == "Client")
    timeout = generated.Timeout.__mro__[1]
    for kind in (transport.Client, transport.Request, own, timeout):
        assert kind.__module__ == LIBRARY


@pytest.mark.parametrize("timeout", [5, Timeout(5, total=5)], ids=["no deadline", "a deadline"])
def test_a_response_and_a_stream_know_how_long_they_took(run: Runner, serve: Serve, timeout: Any) -> None:
    server = serve(answer(200, COMPLETION), sse("{}", "[DONE]"))
    response = run(server, lambda client: client.completions.with_raw_response.create(**CALL, timeout=timeout))
    assert response.elapsed > timedelta(0)
    events: list[Any] = []

    def read(client: Any) -> Any:
        events.append(stream(client, timeout=timeout))
        return events[0]

    async def aread(client: Any) -> None:
        events.append(await stream(client, timeout=timeout))
        async for _ in events[0]:
            pass

    run(server, aread if run.is_async else read)
    assert events[0].response.elapsed > timedelta(0)
