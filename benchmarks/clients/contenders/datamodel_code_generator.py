"""The client that datamodel-code-generator writes beside its models; experimental there, and for httpx2 only."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from typing import Any

from benchmarks.clients.contenders.caller import (
    CONNECT_TIMEOUT,
    KEY,
    MAX_CONNECTIONS,
    MAX_KEEPALIVE,
    MAX_TOKENS,
    MODEL,
    PROMPT,
    TEMPERATURE,
    TIMEOUT,
)

_http: Any = import_module("httpx2")
_sdk: Any = import_module("dcg_client")
_models: Any = import_module("dcg_models")

_OPTIONS: dict[str, Any] = {
    "timeout": _http.Timeout(TIMEOUT, connect=CONNECT_TIMEOUT),
    "limits": _http.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_KEEPALIVE),
}


def _body(**more: Any) -> Any:
    return _models.CreateCompletionRequest(
        model=MODEL, prompt=PROMPT, max_tokens=MAX_TOKENS, temperature=TEMPERATURE, **more
    )


class Caller:
    def __init__(self, base_url: str) -> None:
        self._client = _sdk.Client(base_url=base_url, bearer_auth=KEY, http_client=_http.Client(**_OPTIONS))
        self._create = self._client.completions.create_completion

    def request(self) -> Any:
        return self._create(body=_body())

    def stream(self) -> Iterator[Any]:
        with self._client.protocols.completion_chunks.open(body=_body(stream=True)) as events:
            for event in events:
                yield event.data


class AsyncCaller:
    def __init__(self, base_url: str) -> None:
        http_client = _http.AsyncClient(**_OPTIONS)
        self._client = _sdk.AsyncClient(base_url=base_url, bearer_auth=KEY, http_client=http_client)
        self._create = self._client.completions.create_completion

    async def request(self) -> Any:
        return await self._create(body=_body())

    async def stream(self) -> AsyncIterator[Any]:
        return self._chunks()

    async def _chunks(self) -> AsyncIterator[Any]:
        async with await self._client.protocols.completion_chunks.open(body=_body(stream=True)) as events:
            async for event in events:
                yield event.data
