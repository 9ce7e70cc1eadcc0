"""The same calls on the sync and on the async client, so that one test holds for both."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from generated import AsyncOpenAI, OpenAI
from generated.types import Completion

T = TypeVar("T")


class SyncCalls:
    """Makes clients with the given options, and calls `completions` on them."""

    def __init__(self, **options: Any) -> None:
        self.options = options

    def create(self, **params: Any) -> Completion:
        with OpenAI(**self.options) as client:
            completion: Completion = client.completions.create(**params)
            return completion

    def stream(self, **params: Any) -> list[Completion]:
        """All chunks of `create(stream=True)`."""
        with OpenAI(**self.options) as client, client.completions.create(**params, stream=True) as stream:
            return list(stream)

    def create_streaming(self, **params: Any) -> list[Completion]:
        """All chunks of `create_streaming()`."""
        with OpenAI(**self.options) as client, client.completions.create_streaming(**params) as stream:
            return list(stream)

    def raw(self, read: Callable[[Any], T], **params: Any) -> T:
        """What `read` makes of the raw response to `create`."""
        with OpenAI(**self.options) as client:
            return read(client.completions.with_raw_response.create(**params))

    def body_text(self, **params: Any) -> str:
        """The body of the response to `create`, read when it is asked for."""
        with OpenAI(**self.options) as client:
            with client.completions.with_streaming_response.create(**params) as response:
                text: str = response.text()
                return text


class AsyncCalls:
    """As `SyncCalls`, on the async client."""

    def __init__(self, **options: Any) -> None:
        self.options = options

    def create(self, **params: Any) -> Completion:
        async def call(client: AsyncOpenAI) -> Completion:
            completion: Completion = await client.completions.create(**params)
            return completion

        return self._run(call)

    def stream(self, **params: Any) -> list[Completion]:
        async def call(client: AsyncOpenAI) -> list[Completion]:
            async with await client.completions.create(**params, stream=True) as stream:
                return [chunk async for chunk in stream]

        return self._run(call)

    def create_streaming(self, **params: Any) -> list[Completion]:
        async def call(client: AsyncOpenAI) -> list[Completion]:
            async with await client.completions.create_streaming(**params) as stream:
                return [chunk async for chunk in stream]

        return self._run(call)

    def raw(self, read: Callable[[Any], T], **params: Any) -> T:
        async def call(client: AsyncOpenAI) -> T:
            return read(await client.completions.with_raw_response.create(**params))

        return self._run(call)

    def body_text(self, **params: Any) -> str:
        async def call(client: AsyncOpenAI) -> str:
            async with client.completions.with_streaming_response.create(**params) as response:
                text: str = await response.text()
                return text

        return self._run(call)

    def _run(self, call: Callable[[AsyncOpenAI], Awaitable[T]]) -> T:
        async def main() -> T:
            async with AsyncOpenAI(**self.options) as client:
                return await call(client)

        return asyncio.run(main())


Calls = SyncCalls | AsyncCalls
