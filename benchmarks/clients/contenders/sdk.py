"""SDKs with the interface of the OpenAI library: ours, whichever HTTP library it was generated for, and that library."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from typing import Any

from benchmarks.clients.contenders.caller import KEY, MAX_TOKENS, MODEL, PROMPT, TEMPERATURE

_sdk: Any = import_module(os.environ["BENCHMARK_PACKAGE"])


class Caller:
    def __init__(self, base_url: str) -> None:
        self._create = _sdk.OpenAI(api_key=KEY, base_url=base_url).completions.create

    def request(self) -> Any:
        return self._create(model=MODEL, prompt=PROMPT, max_tokens=MAX_TOKENS, temperature=TEMPERATURE)

    def stream(self) -> Iterator[Any]:
        chunks: Iterator[Any] = self._create(
            model=MODEL, prompt=PROMPT, max_tokens=MAX_TOKENS, temperature=TEMPERATURE, stream=True
        )
        return chunks


class AsyncCaller:
    def __init__(self, base_url: str) -> None:
        options = {"http_client": _sdk.DefaultAioHttpClient()} if os.environ.get("BENCHMARK_AIOHTTP") else {}
        self._create = _sdk.AsyncOpenAI(api_key=KEY, base_url=base_url, **options).completions.create

    async def request(self) -> Any:
        return await self._create(model=MODEL, prompt=PROMPT, max_tokens=MAX_TOKENS, temperature=TEMPERATURE)

    async def stream(self) -> AsyncIterator[Any]:
        chunks: AsyncIterator[Any] = await self._create(
            model=MODEL, prompt=PROMPT, max_tokens=MAX_TOKENS, temperature=TEMPERATURE, stream=True
        )
        return chunks
