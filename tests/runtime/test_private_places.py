"""The async client on aiohttp where the libraries lack a private attribute that it is quicker with.

`make oldest` runs this, and the tests of what else is private, on the oldest libraries that the SDK admits; `make newest`
on the newest.
"""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from generator.runtime import aiohttp_client, lazy_http
from generator.runtime.aiohttp_client import DefaultAioHttpClient
from generator.runtime.aiohttp_transport import AiohttpTransport
from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import create, stream
from tests.runtime.server import COMPLETION, OK, Server, answer, sse

Serve = Callable[..., Server]


def test_the_libraries_have_what_requests_on_aiohttp_are_quicker_with(serve: Serve) -> None:
    server = serve(OK)

    async def main() -> None:
        async with DefaultAioHttpClient() as http:
            await create(sdk.AsyncAcme(api_key="k", base_url=server.url, http_client=http))
            client: Any = http
            assert client._is_direct and type(client._transport) is AiohttpTransport
            assert client._transport._session.connector._acquired == set()

    asyncio.run(main())
    assert lazy_http._KEEPS_CONTENT


@pytest.fixture(params=["the client's", "the response's"])
def _one_is_missing(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whose attribute it is that a release may lack."""
    if request.param == "the client's":
        monkeypatch.setattr(aiohttp_client, "_PRIVATE", ("_of_another_release",))
    else:
        monkeypatch.setattr(lazy_http, "_KEEPS_CONTENT", False)


@pytest.mark.usefixtures("_one_is_missing")
def test_calls_work_where_one_is_missing(serve: Serve) -> None:
    moved = answer(307, b"", "Location: /v1/moved", "Set-Cookie: a=b; Path=/")
    server = serve(moved, OK, sse(COMPLETION, "[DONE]"), answer(404, {"error": {"message": "gone"}}))

    async def main() -> None:
        async with DefaultAioHttpClient() as http:
            client = sdk.AsyncAcme(api_key="k", base_url=server.url, http_client=http)
            raw = await client.completions.with_raw_response.create(model="m", prompt="p")
            assert raw.json() == COMPLETION and raw.elapsed.total_seconds() > 0 and dict(http.cookies) == {"a": "b"}
            assert pickle.loads(pickle.dumps(raw.http_response)).content == raw.content
            assert [item.id async for item in await stream(client)] == ["cmpl-1"]
            with pytest.raises(sdk.NotFoundError, match="gone"):
                await create(client)

    asyncio.run(main())


def test_a_pool_that_cannot_be_looked_into_passes_for_one_with_room() -> None:
    transport: Any = AiohttpTransport(None, httpx.Limits(max_connections=1))
    transport._session = SimpleNamespace(connector=SimpleNamespace(limit=1, _acquired={object()}))
    assert transport._is_full()
    del transport._session.connector._acquired
    assert not transport._is_full()
