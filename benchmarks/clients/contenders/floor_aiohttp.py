"""The floor of async clients: aiohttp and pydantic by hand, as little of both as does the work."""

from __future__ import annotations

from collections.abc import AsyncIterator
from importlib import import_module
from typing import Any

from benchmarks.clients.contenders.caller import (
    CONNECT_TIMEOUT,
    KEY,
    MAX_CONNECTIONS,
    MAX_TOKENS,
    MODEL,
    PROMPT,
    TEMPERATURE,
    TIMEOUT,
)
from benchmarks.clients.contenders.floor import Completion

_aiohttp: Any = import_module("aiohttp")
_HEADERS = {"Authorization": f"Bearer {KEY}"}
_BODY = {"model": MODEL, "prompt": PROMPT, "max_tokens": MAX_TOKENS, "temperature": TEMPERATURE}


class AsyncCaller:
    def __init__(self, base_url: str) -> None:
        self._url = f"{base_url}/completions"
        self._opened: Any = None

    @property
    def _session(self) -> Any:
        """The session, which only a running event loop can make."""
        if self._opened is None:
            timeout = _aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_TIMEOUT, sock_read=TIMEOUT)
            connector = _aiohttp.TCPConnector(limit=MAX_CONNECTIONS)
            self._opened = _aiohttp.ClientSession(timeout=timeout, connector=connector)
        return self._opened

    async def request(self) -> Completion:
        async with self._session.post(self._url, json=_BODY, headers=_HEADERS) as response:
            response.raise_for_status()
            return Completion.model_validate_json(await response.read())

    async def stream(self) -> AsyncIterator[Completion]:
        return self._chunks()

    async def _chunks(self) -> AsyncIterator[Completion]:
        rest = b""
        async with self._session.post(self._url, json={**_BODY, "stream": True}, headers=_HEADERS) as response:
            response.raise_for_status()
            async for frame in response.content.iter_any():
                *lines, rest = (rest + frame).split(b"\n")
                for line in lines:
                    if line.startswith(b"data: "):
                        if line == b"data: [DONE]":
                            break
                        yield Completion.model_validate_json(line[6:])
