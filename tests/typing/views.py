"""What the raw and the streaming-response views return: they keep the overloads of the method that they wrap."""

from __future__ import annotations

from typing_extensions import assert_type

from generated import AsyncOpenAI, AsyncStream, OpenAI, Stream
from generated.types import Completion


def raw(client: OpenAI, stream: bool) -> None:
    view = client.completions.with_raw_response
    assert_type(view.create(model="m", prompt="p").parse(), Completion)
    assert_type(view.create(model="m", prompt="p", stream=True).parse(), Stream[Completion])
    assert_type(view.create(model="m", prompt="p", stream=stream).parse(), Completion | Stream[Completion])
    assert_type(view.create_streaming(model="m", prompt="p").parse(), Stream[Completion])
    assert_type(client.with_raw_response.completions.create(model="m", prompt="p").parse(), Completion)
    assert_type(view.create(model="m", prompt="p").status_code, int)
    assert_type(view.create(model="m", prompt="p").request_id, str | None)


def when_asked_for(client: OpenAI, stream: bool) -> None:
    view = client.completions.with_streaming_response
    with view.create(model="m", prompt="p") as response:
        assert_type(response.parse(), Completion)
        assert_type(response.text(), str)
        assert_type(response.read(), bytes)
    with view.create(model="m", prompt="p", stream=True) as streamed:
        assert_type(streamed.parse(), Stream[Completion])
    with view.create(model="m", prompt="p", stream=stream) as either:
        assert_type(either.parse(), Completion | Stream[Completion])
    with view.create_streaming(model="m", prompt="p") as always:
        assert_type(always.parse(), Stream[Completion])
    with client.with_streaming_response.completions.create(model="m", prompt="p") as from_client:
        assert_type(from_client.parse(), Completion)


async def raw_async(client: AsyncOpenAI, stream: bool) -> None:
    view = client.completions.with_raw_response
    assert_type((await view.create(model="m", prompt="p")).parse(), Completion)
    assert_type((await view.create(model="m", prompt="p", stream=True)).parse(), AsyncStream[Completion])
    either = await view.create(model="m", prompt="p", stream=stream)
    assert_type(either.parse(), Completion | AsyncStream[Completion])
    assert_type((await view.create_streaming(model="m", prompt="p")).parse(), AsyncStream[Completion])
    from_client = await client.with_raw_response.completions.create(model="m", prompt="p")
    assert_type(from_client.parse(), Completion)


async def when_asked_for_async(client: AsyncOpenAI, stream: bool) -> None:
    view = client.completions.with_streaming_response
    async with view.create(model="m", prompt="p") as response:
        assert_type(await response.parse(), Completion)
        assert_type(await response.text(), str)
        assert_type(await response.read(), bytes)
    async with view.create(model="m", prompt="p", stream=True) as streamed:
        assert_type(await streamed.parse(), AsyncStream[Completion])
    async with view.create(model="m", prompt="p", stream=stream) as either:
        assert_type(await either.parse(), Completion | AsyncStream[Completion])
    async with view.create_streaming(model="m", prompt="p") as always:
        assert_type(await always.parse(), AsyncStream[Completion])
    async with client.with_streaming_response.completions.create(model="m", prompt="p") as from_client:
        assert_type(await from_client.parse(), Completion)
