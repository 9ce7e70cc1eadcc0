"""The async client on aiohttp: the same calls, errors and secrets as on the HTTP library's own transport."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from generator.runtime.aiohttp_client import DefaultAioHttpClient
from generator.runtime.client import AsyncAPIClient
from generator.runtime.profile import ApiKeyAuth, ClientOption, Profile
from generator.runtime.transport import Timeout
from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.server import COMPLETION, HOLD, OK, Server, answer, head, sse

Serve = Callable[..., Server]


def run(server: Server, script: Callable[[sdk.AsyncAcme], Awaitable[Any]], **options: Any) -> Any:
    """What a script makes of a client on aiohttp."""

    async def main() -> Any:
        async with DefaultAioHttpClient() as http:
            async with sdk.AsyncAcme(api_key="k", base_url=server.url, http_client=http, **options) as client:
                return await script(client)

    return asyncio.run(main())


def create(client: sdk.AsyncAcme, **options: Any) -> Any:
    return client.completions.create(model="m", prompt="p", **options)


def test_a_call(serve: Serve) -> None:
    server = serve(OK)
    assert run(server, create).choices[0].text == "hello"
    assert server.requests[0].header("Authorization") == "Bearer k"
    assert server.requests[0].header("User-Agent") == "AsyncAcme/Python 1.2.3"


def test_a_stream(serve: Serve) -> None:
    async def texts(client: sdk.AsyncAcme) -> list[str]:
        return [item.choices[0].text async for item in await create(client, stream=True)]

    assert run(serve(sse(COMPLETION, COMPLETION, "[DONE]")), texts) == ["hello", "hello"]


def test_errors_and_retries(serve: Serve) -> None:
    server = serve(answer(500, b"", "retry-after-ms: 1"), OK)
    assert run(server, create).id == "cmpl-1"
    assert [request.header("X-Acme-Retry-Count") for request in server.requests] == ["0", "1"]
    with pytest.raises(sdk.NotFoundError, match="gone"):
        run(serve(answer(404, {"error": {"message": "gone"}})), create)


def test_a_timeout(serve: Serve) -> None:
    with pytest.raises(sdk.APITimeoutError) as raised:
        run(serve([head(200, "Content-Length: 5"), HOLD]), create, timeout=0.1, max_retries=0)
    assert isinstance(raised.value.__cause__, httpx.TimeoutException)


def test_a_key_in_the_query_is_sent_but_not_shown(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    auth = (ClientOption("api_key", auth=ApiKeyAuth(query="key")),)
    profile = Profile("p", "1", "P", "P", {}, auth, timeout=Timeout(60.0))
    server = serve(answer(200, {}))

    async def main() -> Any:
        async with DefaultAioHttpClient() as http:
            client = AsyncAPIClient(profile, {"api_key": "secret"}, base_url=server.url, http_client=http)
            return await client.get("/x", cast_to=httpx.Response)

    caplog.set_level("DEBUG")
    response = asyncio.run(main())
    assert server.requests[0].path == "/v1/x?key=secret"
    assert "secret" not in str(response.url) + caplog.text


def test_the_defaults_are_those_of_the_sdk_with_what_the_user_changes() -> None:
    class OfTheSDK(DefaultAioHttpClient):
        _default_timeout = Timeout(600, connect=5)

    async def main() -> None:
        async with OfTheSDK(headers={"A": "b"}, follow_redirects=False) as http:
            assert isinstance(http, httpx.AsyncClient)
            assert (http.timeout, http.follow_redirects) == (httpx.Timeout(600, connect=5), False)
            assert http.headers["a"] == "b"
            assert sdk.AsyncAcme(api_key="k", http_client=http, timeout=3).timeout == 3
            assert sdk.AsyncAcme(api_key="k", http_client=http).timeout == httpx.Timeout(600, connect=5)
        async with OfTheSDK(timeout=httpx.Timeout(5)) as http:
            assert sdk.AsyncAcme(api_key="k", http_client=http).timeout == httpx.Timeout(5)

    asyncio.run(main())


def test_the_aiohttp_client_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx_aiohttp", None)
    monkeypatch.setitem(sys.modules, "httpx_aiohttp.httpx2", None)
    monkeypatch.delitem(sys.modules, "generator.runtime.aiohttp_client")
    module = importlib.import_module("generator.runtime.aiohttp_client")
    with pytest.raises(RuntimeError, match="`aiohttp` extra: install httpx-aiohttp"):
        module.DefaultAioHttpClient()
