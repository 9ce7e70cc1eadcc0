"""What `create` returns, for each overload, on both clients. Type checkers read this file; nothing runs it."""

from __future__ import annotations

from typing_extensions import assert_type

from generated import AsyncOpenAI, AsyncStream, OpenAI, Stream, omit
from generated.types import Completion


def plain(client: OpenAI) -> None:
    assert_type(client.completions.create(model="m", prompt="p"), Completion)
    assert_type(client.completions.create(model="m", prompt="p", stream=False), Completion)
    assert_type(client.completions.create(model="m", prompt="p", stream=None), Completion)
    assert_type(client.completions.create(model="m", prompt="p", stream=omit), Completion)


def streamed(client: OpenAI) -> None:
    stream = client.completions.create(model="m", prompt="p", stream=True)
    assert_type(stream, Stream[Completion])
    for chunk in stream:
        assert_type(chunk, Completion)
    with client.completions.create(model="m", prompt="p", stream=True) as entered:
        assert_type(entered, Stream[Completion])


def either(client: OpenAI, stream: bool) -> None:
    assert_type(client.completions.create(model="m", prompt="p", stream=stream), Completion | Stream[Completion])


def always_streamed(client: OpenAI) -> None:
    assert_type(client.completions.create_streaming(model="m", prompt="p"), Stream[Completion])


async def plain_async(client: AsyncOpenAI) -> None:
    assert_type(await client.completions.create(model="m", prompt="p"), Completion)
    assert_type(await client.completions.create(model="m", prompt="p", stream=False), Completion)
    assert_type(await client.completions.create(model="m", prompt="p", stream=None), Completion)
    assert_type(await client.completions.create(model="m", prompt="p", stream=omit), Completion)


async def streamed_async(client: AsyncOpenAI) -> None:
    stream = await client.completions.create(model="m", prompt="p", stream=True)
    assert_type(stream, AsyncStream[Completion])
    async for chunk in stream:
        assert_type(chunk, Completion)
    async with await client.completions.create(model="m", prompt="p", stream=True) as entered:
        assert_type(entered, AsyncStream[Completion])


async def either_async(client: AsyncOpenAI, stream: bool) -> None:
    completion = await client.completions.create(model="m", prompt="p", stream=stream)
    assert_type(completion, Completion | AsyncStream[Completion])


async def always_streamed_async(client: AsyncOpenAI) -> None:
    assert_type(await client.completions.create_streaming(model="m", prompt="p"), AsyncStream[Completion])
