"""What openapi-python-client writes. It knows no streams."""

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

_PACKAGE = "open_ai_completions_client"
_http: Any = import_module("httpx")
_client: Any = import_module(_PACKAGE)
_method: Any = import_module(f"{_PACKAGE}.api.completions.create_completion")
_models: Any = import_module(f"{_PACKAGE}.models")


def _connect(base_url: str) -> Any:
    limits = _http.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_KEEPALIVE)
    return _client.AuthenticatedClient(
        base_url=base_url,
        token=KEY,
        timeout=_http.Timeout(TIMEOUT, connect=CONNECT_TIMEOUT),
        httpx_args={"limits": limits},
    )


def _body() -> Any:
    return _models.CreateCompletionRequest(model=MODEL, prompt=PROMPT, max_tokens=MAX_TOKENS, temperature=TEMPERATURE)


class Caller:
    def __init__(self, base_url: str) -> None:
        self._client = _connect(base_url)

    def request(self) -> Any:
        return _method.sync(client=self._client, body=_body())

    def stream(self) -> Iterator[Any]:
        raise NotImplementedError


class AsyncCaller:
    def __init__(self, base_url: str) -> None:
        self._client = _connect(base_url)

    async def request(self) -> Any:
        return await _method.asyncio(client=self._client, body=_body())

    async def stream(self) -> AsyncIterator[Any]:
        raise NotImplementedError
