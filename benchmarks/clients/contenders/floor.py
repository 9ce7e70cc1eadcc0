"""The floor: the HTTP library and pydantic by hand, as little of both as does the work."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel

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

if TYPE_CHECKING:
    import httpx as http
else:
    http = import_module(os.environ.get("BENCHMARK_HTTP", "httpx"))


class PromptTokensDetails(BaseModel):
    audio_tokens: int | None = None
    cache_write_tokens: int | None = None
    cached_tokens: int | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None


class CompletionTokensDetails(BaseModel):
    accepted_prediction_tokens: int | None = None
    audio_tokens: int | None = None
    reasoning_tokens: int | None = None
    rejected_prediction_tokens: int | None = None
    text_tokens: int | None = None


class CompletionUsage(BaseModel):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: CompletionTokensDetails | None = None
    prompt_tokens_details: PromptTokensDetails | None = None


class Logprobs(BaseModel):
    text_offset: list[int]
    token_logprobs: list[float | None]
    tokens: list[str]
    top_logprobs: list[dict[str, float]] | None = None


class CompletionChoice(BaseModel):
    finish_reason: Literal["stop", "length", "content_filter"] | None
    index: int
    logprobs: Logprobs | None = None
    text: str


class Completion(BaseModel):
    id: str
    choices: list[CompletionChoice]
    created: int
    model: str
    object: Literal["text_completion"]
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None


_HEADERS = {"Authorization": f"Bearer {KEY}"}
_BODY = {"model": MODEL, "prompt": PROMPT, "max_tokens": MAX_TOKENS, "temperature": TEMPERATURE}
_OPTIONS: dict[str, Any] = {
    "timeout": http.Timeout(TIMEOUT, connect=CONNECT_TIMEOUT),
    "limits": http.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_KEEPALIVE),
}


class Caller:
    def __init__(self, base_url: str) -> None:
        self._url = f"{base_url}/completions"
        self._client = http.Client(**_OPTIONS)

    def request(self) -> Completion:
        response = self._client.post(self._url, json=_BODY, headers=_HEADERS)
        response.raise_for_status()
        return Completion.model_validate_json(response.content)

    def stream(self) -> Iterator[Completion]:
        rest = b""
        with self._client.stream("POST", self._url, json={**_BODY, "stream": True}, headers=_HEADERS) as response:
            response.raise_for_status()
            for frame in response.iter_bytes():
                *lines, rest = (rest + frame).split(b"\n")
                for line in lines:
                    if line.startswith(b"data: "):
                        if line == b"data: [DONE]":
                            break
                        yield Completion.model_validate_json(line[6:])


class AsyncCaller:
    def __init__(self, base_url: str) -> None:
        self._url = f"{base_url}/completions"
        self._client = http.AsyncClient(**_OPTIONS)

    async def request(self) -> Completion:
        response = await self._client.post(self._url, json=_BODY, headers=_HEADERS)
        response.raise_for_status()
        return Completion.model_validate_json(response.content)

    async def stream(self) -> AsyncIterator[Completion]:
        return self._chunks()

    async def _chunks(self) -> AsyncIterator[Completion]:
        rest = b""
        body = {**_BODY, "stream": True}
        async with self._client.stream("POST", self._url, json=body, headers=_HEADERS) as response:
            response.raise_for_status()
            async for frame in response.aiter_bytes():
                *lines, rest = (rest + frame).split(b"\n")
                for line in lines:
                    if line.startswith(b"data: "):
                        if line == b"data: [DONE]":
                            break
                        yield Completion.model_validate_json(line[6:])
