"""Raw responses and responses that are read when asked for, of plain and of streamed completions."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generated import AsyncOpenAI, InternalServerError, OpenAI
from generated.types import Completion
from tests.sdk.llama import Llama
from tests.sdk.scripted_server import ScriptedServer, error_reply, event_reply, json_reply

REQUEST: dict[str, Any] = {"model": "m", "prompt": "p"}
CHUNKS: list[dict[str, Any]] = [
    {"id": "cmpl-1", "choices": [{"index": 0, "text": text, "logprobs": None, "finish_reason": None}]}
    for text in ("On", "ce")
]


@pytest.fixture
def client(server: ScriptedServer) -> Iterator[OpenAI]:
    with OpenAI(base_url=server.base_url, api_key="sk-test", max_retries=0) as client:
        yield client


@pytest.fixture
def async_client(server: ScriptedServer) -> AsyncOpenAI:
    return AsyncOpenAI(base_url=server.base_url, api_key="sk-test", max_retries=0)


def test_the_raw_response_of_a_stream(client: OpenAI, server: ScriptedServer) -> None:
    server.answer(event_reply(*CHUNKS), event_reply(*CHUNKS))
    views = client.completions.with_raw_response
    for response in (views.create(**REQUEST, stream=True), views.create_streaming(**REQUEST)):
        assert response.headers["content-type"] == "text/event-stream"
        with response.parse() as stream:
            assert [chunk.choices[0].text for chunk in stream] == ["On", "ce"]


def test_the_raw_response_of_a_stream_async(async_client: AsyncOpenAI, server: ScriptedServer) -> None:
    async def main() -> list[str]:
        async with async_client:
            response = await async_client.completions.with_raw_response.create_streaming(**REQUEST)
            return [chunk.choices[0].text async for chunk in response.parse()]

    server.answer(event_reply(*CHUNKS))
    assert asyncio.run(main()) == ["On", "ce"]


def test_a_raw_response_parsed_as_another_type(client: OpenAI, server: ScriptedServer) -> None:
    server.answer(json_reply(CHUNKS[0]))
    response = client.with_raw_response.completions.create(**REQUEST)
    assert response.parse().id == "cmpl-1"
    assert response.parse(to=dict) == CHUNKS[0]
    assert response.http_request.url.path == "/v1/completions"
    assert response.elapsed.total_seconds() >= 0
    assert response.is_closed


def test_lines_and_bytes_as_they_come(client: OpenAI, server: ScriptedServer, tmp_path: Path) -> None:
    lines = [text for chunk in CHUNKS for text in (f"data: {json.dumps(chunk)}", "")] + ["data: [DONE]", ""]
    server.answer(*[event_reply(*CHUNKS)] * 3)
    views = client.completions.with_streaming_response
    with views.create_streaming(**REQUEST) as response:
        assert not response.is_closed
        assert list(response.iter_lines()) == lines
    assert response.is_closed
    with views.create(**REQUEST, stream=True) as response:
        assert b"".join(response.iter_bytes()) == "\n".join([*lines, ""]).encode()
    with views.create_streaming(**REQUEST) as response:
        response.stream_to_file(tmp_path / "events.txt")
    assert (tmp_path / "events.txt").read_text().splitlines() == lines


def test_a_streaming_response_can_be_parsed(client: OpenAI, server: ScriptedServer) -> None:
    server.answer(json_reply(CHUNKS[0]), event_reply(*CHUNKS), json_reply(CHUNKS[1]))
    with client.completions.with_streaming_response.create(**REQUEST) as response:
        assert response.parse() == Completion.construct(**CHUNKS[0])
    with client.completions.with_streaming_response.create_streaming(**REQUEST) as streamed:
        assert [chunk.choices[0].text for chunk in streamed.parse()] == ["On", "ce"]
    with client.with_streaming_response.completions.create(**REQUEST) as response:
        assert response.json() == CHUNKS[1]


def test_a_streaming_response_can_be_parsed_async(async_client: AsyncOpenAI, server: ScriptedServer) -> None:
    async def main() -> tuple[Completion, list[str], object, list[str]]:
        views = async_client.completions.with_streaming_response
        async with async_client:
            async with views.create(**REQUEST) as plain:
                parsed = await plain.parse()
            async with views.create_streaming(**REQUEST) as streamed:
                texts = [chunk.choices[0].text async for chunk in await streamed.parse()]
            async with async_client.with_streaming_response.completions.create(**REQUEST) as response:
                decoded = await response.json()
            async with views.create(**REQUEST, stream=True) as response:
                lines = [line async for line in response.iter_lines()]
            return parsed, texts, decoded, lines

    server.answer(json_reply(CHUNKS[0]), event_reply(*CHUNKS), json_reply(CHUNKS[1]), event_reply())
    parsed, texts, decoded, lines = asyncio.run(main())
    assert parsed == Completion.construct(**CHUNKS[0])
    assert (texts, decoded, lines) == (["On", "ce"], CHUNKS[1], ["data: [DONE]", ""])


def test_an_error_is_raised_by_the_views_too(client: OpenAI, server: ScriptedServer) -> None:
    server.answer(error_reply(500), error_reply(500))
    with pytest.raises(InternalServerError):
        client.completions.with_raw_response.create(**REQUEST)
    with pytest.raises(InternalServerError), client.completions.with_streaming_response.create(**REQUEST):
        pass


def test_the_view_leaves_the_resource_as_it_was(llama: Llama) -> None:
    with OpenAI(base_url=llama.base_url, api_key=llama.api_key) as client:
        raw = client.completions.with_raw_response.create(model=llama.model, prompt="p", max_tokens=1)
        plain = client.completions.create(model=llama.model, prompt="p", max_tokens=1)
    assert isinstance(raw.parse(), Completion)
    assert isinstance(plain, Completion)
