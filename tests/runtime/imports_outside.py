"""Prints the modules that calls load outside of `first_use`: a fork beside such an import leaves it half done.

`python -m tests.runtime.imports_outside sync|asyncio|trio`
"""

from __future__ import annotations

import sys
import threading
import warnings
from functools import partial
from importlib import import_module
from typing import Any

from generator.runtime.first_use import first_use
from tests.runtime import sdk
from tests.runtime.server import COMPLETION, OK, Received, Server, answer, sse


class Outside:
    """An import hook that keeps the names of modules which a thread loads outside of `first_use`."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if threading.get_ident() not in first_use._inside:  # pyright: ignore[reportPrivateUsage]
            self.names.append(name)


def reply(request: Received) -> bytes:
    if request.header("X-Fail"):
        return answer(429, {"error": {"message": "slow down"}}, "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT")
    return sse(COMPLETION, "[DONE]") if b'"stream":true' in request.body else OK


FAILING: dict[str, Any] = {"extra_headers": {"X-Fail": "1"}, "model": "m", "prompt": "p"}


def call(url: str) -> None:
    with sdk.Acme(api_key="k", base_url=url, max_retries=1) as client:
        client.completions.create(model="m", prompt="p")
        list(client.completions.create(model="m", prompt="p", stream=True))
        client.completions.with_raw_response.create(model="m", prompt="p").parse()
        client.get("/x", cast_to=dict[str, Any])
        try:
            client.completions.create(**FAILING)
        except sdk.RateLimitError:
            return
    raise AssertionError("no error")


async def acall(url: str) -> None:
    async with sdk.AsyncAcme(api_key="k", base_url=url, max_retries=1) as client:
        await client.completions.create(model="m", prompt="p")
        async for _ in await client.completions.create(model="m", prompt="p", stream=True):
            pass
        await client.get("/x", cast_to=dict[str, Any])
        try:
            await client.completions.create(**FAILING)
        except sdk.RateLimitError:
            return
    raise AssertionError("no error")


def main(kind: str) -> None:
    server = Server([reply])
    run: Any = import_module(kind).run if kind != "sync" else None  # of asyncio or trio, which callers load themselves
    outside = Outside()
    sys.meta_path.insert(0, outside)
    if kind == "sync":
        call(server.url)
    else:
        run(acall(server.url) if kind == "asyncio" else partial(acall, server.url))
    print(outside.names)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main(sys.argv[1])
