"""The async client on aiohttp: the same calls, errors and secrets as on the HTTP library's own transport."""

from __future__ import annotations

import asyncio
import importlib
import io
import pickle
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, cast

import anyio
import pytest

from generator.runtime.aiohttp_client import DefaultAioHttpClient
from generator.runtime.client import AsyncAPIClient
from generator.runtime.profile import ApiKeyAuth, ClientOption, Profile
from generator.runtime.transport import Timeout
from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.server import COMPLETION, HOLD, OK, Server, answer, head, sse

Serve = Callable[..., Server]
ON_AIOHTTP = Profile("p", "1", "P", "P", {"production": "http://p.invalid"}, timeout=Timeout(60.0), uses_aiohttp=True)


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


def test_cookies_redirects_and_hooks_are_the_http_library_s(serve: Serve) -> None:
    moved = answer(307, b"", "Location: /v1/moved", "Set-Cookie: a=b; Path=/")
    server, hooked = serve(moved, OK, OK), list[Any]()

    async def hook(response: Any) -> None:
        hooked.append(response.status_code)

    async def main() -> None:
        async with DefaultAioHttpClient() as http:
            client = sdk.AsyncAcme(api_key="k", base_url=server.url, http_client=http)
            assert (await create(client)).id == "cmpl-1" and dict(http.cookies) == {"a": "b"}
            http.event_hooks = {"response": [hook]}
            await create(client)

    asyncio.run(main())
    assert [request.path for request in server.requests] == ["/v1/completions", "/v1/moved", "/v1/completions"]
    assert [request.header("Cookie") for request in server.requests] == [None, "a=b", "a=b"]
    assert server.requests[1].body == server.requests[0].body and hooked == [200]


def test_a_response_is_whole_whichever_way_it_is_looked_at(serve: Serve) -> None:
    server = serve(answer(200, COMPLETION, "X-Twice: 1", "X-Twice: 2", "X-Latin: caf\u00e9", "x-request-id: r1"))

    async def script(client: sdk.AsyncAcme) -> Any:
        raw = await client.completions.with_raw_response.create(model="m", prompt="p")
        response = raw.http_response
        assert (raw.request_id, response.headers["x-twice"], response.headers["x-latin"]) == ("r1", "1, 2", "caf\u00e9")
        assert (response.http_version, response.reason_phrase) == ("HTTP/1.1", "Reason")
        assert raw.elapsed.total_seconds() > 0 and response.num_bytes_downloaded == len(response.content)
        assert raw.http_request.headers["content-type"] == "application/json" and raw.http_request.content
        copy = pickle.loads(pickle.dumps(response))
        assert (copy.headers, copy.content) == (response.headers, response.content)
        async with client.completions.with_streaming_response.create(model="m", prompt="p") as streamed:
            assert not streamed.is_closed
            with pytest.raises(RuntimeError):
                _ = streamed.elapsed
            assert b"".join([chunk async for chunk in streamed.iter_bytes(7)]) == response.content
        assert streamed.is_closed

    run(server, script)


def test_nothing_is_sent_that_the_sdk_has_not_said(serve: Serve) -> None:
    """Of headers, aiohttp adds none, and it leaves URLs as they are."""
    server = serve(OK)

    async def script(client: sdk.AsyncAcme) -> None:
        await client.post("/a%2Fb?c=%7e", cast_to=object, content=b"x")
        await client.with_options(default_headers={"Host": "elsewhere"}).get("/", cast_to=object)

    run(server, script)
    names = [name.lower() for name, _ in server.requests[0].headers]
    assert server.requests[0].path == "/v1/a%2Fb?c=%7e" and "content-type" not in names and "cookie" not in names
    assert [request.header("Content-Length") for request in server.requests] == ["1", None]
    assert server.requests[1].header("Host") == "elsewhere"


def test_a_body_that_is_read_while_it_is_sent(serve: Serve) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"one "
        yield b"two"

    server = serve(OK)
    run(server, lambda client: client.post("/upload", cast_to=object, content=pieces()))
    run(server, lambda client: client.post("/upload", cast_to=object, content=io.BytesIO(b"one two")))
    first, second = server.requests
    assert (first.body, first.header("Transfer-Encoding"), first.header("Content-Length")) == (
        b"one two",
        "chunked",
        None,
    )
    assert (second.body, second.header("Transfer-Encoding"), second.header("Content-Length")) == (b"one two", None, "7")


def test_a_pool_without_a_free_connection_says_so(serve: Serve) -> None:
    server = serve([head(200, "Content-Length: 5"), HOLD])

    async def main() -> None:
        limits, timeout = httpx.Limits(max_connections=1), httpx.Timeout(60, pool=0.05)
        async with DefaultAioHttpClient(limits=limits, timeout=timeout) as http:
            client = sdk.AsyncAcme(api_key="k", base_url=server.url, http_client=http, max_retries=0)
            async with client.completions.with_streaming_response.create(model="m", prompt="p"):
                with pytest.raises(
                    sdk.APITimeoutError, match="No connection to .* became free within 0.05 s"
                ) as raised:
                    await create(client)
                assert isinstance(raised.value.__cause__, httpx.PoolTimeout)

    asyncio.run(main())


def test_the_client_of_another_event_loop_says_so(serve: Serve) -> None:
    server, http = serve(OK), DefaultAioHttpClient()
    client = sdk.AsyncAcme(api_key="k", base_url=server.url, http_client=http)

    async def main() -> None:
        await create(client)
        await cast(Any, http)._transport._session.close()

    asyncio.run(main())
    with pytest.raises(RuntimeError, match="has connections of another event loop"):
        asyncio.run(create(client))


def test_a_proxy(serve: Serve) -> None:
    proxy = serve(OK)
    url = proxy.url.replace("//", "//user:pass@").removesuffix("/v1")

    async def main() -> None:
        async with DefaultAioHttpClient(proxy=url) as http:
            client = sdk.AsyncAcme(api_key="k", base_url="http://api.invalid/v1", http_client=http)
            assert (await create(client)).id == "cmpl-1"

    asyncio.run(main())
    assert proxy.requests[0].path == "http://api.invalid/v1/completions"
    assert proxy.requests[0].header("Proxy-Authorization") == "Basic dXNlcjpwYXNz"
    with pytest.raises(ValueError, match="aiohttp has no socks5 proxies"):
        DefaultAioHttpClient(proxy="socks5://127.0.0.1:1")


def test_a_transport_of_the_caller_s_is_used(serve: Serve) -> None:
    async def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"id": "mine"})

    async def main() -> Any:
        async with DefaultAioHttpClient(transport=httpx.MockTransport(handle)) as http:
            return await create(sdk.AsyncAcme(api_key="k", http_client=http))

    assert asyncio.run(main()).id == "mine"


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
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    monkeypatch.delitem(sys.modules, "generator.runtime.aiohttp_client")
    monkeypatch.delitem(sys.modules, "generator.runtime.aiohttp_transport")
    module = importlib.import_module("generator.runtime.aiohttp_client")
    for kind in (RuntimeError, ImportError):
        with pytest.raises(kind, match="DefaultAioHttpClient needs aiohttp: install the SDK's `aiohttp` extra"):
            module.DefaultAioHttpClient()
    with pytest.raises(ImportError, match="This SDK's async client needs aiohttp"):
        AsyncAPIClient(ON_AIOHTTP, {})
    AsyncAPIClient(ON_AIOHTTP, {}, http_client=httpx.AsyncClient())


def test_an_sdk_whose_async_client_sends_with_aiohttp(serve: Serve) -> None:
    server = serve(answer(200, {}))
    client = AsyncAPIClient(ON_AIOHTTP, {}, base_url=server.url)

    async def main() -> str:
        async with pickle.loads(pickle.dumps(client)) as copy:
            assert await copy.get("/x", cast_to=object) == {}
            return type(copy._client).__name__

    assert [asyncio.run(main()), anyio.run(main, backend="trio")] == ["DefaultAioHttpClient", "DefaultAsyncHttpxClient"]
