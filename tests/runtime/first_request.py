"""Prints the modules that a client's first request loads, after the client was made and a resource touched.

`python -m tests.runtime.first_request sync|asyncio|trio|aiohttp`
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

from tests.runtime import sdk
from tests.runtime.server import OK, Server


def loaded_by_a_call(url: str) -> list[str]:
    client = sdk.Acme(api_key="k", base_url=url)
    create = client.completions.create
    before = set(sys.modules)
    create(model="m", prompt="p")
    return sorted(set(sys.modules) - before)


async def loaded_by_an_async_call(url: str, http_client: Any) -> list[str]:
    client = sdk.AsyncAcme(api_key="k", base_url=url, http_client=http_client)
    create = client.completions.create
    before = set(sys.modules)
    await create(model="m", prompt="p")
    loaded = sorted(set(sys.modules) - before)
    await (client if http_client is None else http_client).__aexit__(None, None, None)
    return loaded


def main(kind: str) -> None:
    server = Server([OK])
    if kind == "sync":
        print(loaded_by_a_call(server.url))
        return
    run: Any = import_module("trio" if kind == "trio" else "asyncio").run

    async def call() -> list[str]:
        own = import_module("generator.runtime.aiohttp_client").DefaultAioHttpClient() if kind == "aiohttp" else None
        return await loaded_by_an_async_call(server.url, own)

    print(run(call) if kind == "trio" else run(call()))


if __name__ == "__main__":
    main(sys.argv[1])
