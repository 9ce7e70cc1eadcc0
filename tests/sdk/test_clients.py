"""What a user does with a client beside calling methods: options, keys, timeouts, verbs, and closing it."""

from __future__ import annotations

import asyncio
import os
import pickle
import socket
import subprocess
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import generated
from generated import APIConnectionError, APITimeoutError, AsyncOpenAI, DefaultHttpxClient, OpenAI, OpenAIError, Timeout
from generated.types import Completion
from tests.sdk.calls import Calls
from tests.sdk.llama import Llama
from tests.sdk.scripted_server import ScriptedServer, breaking_off, error_reply, event_reply, json_reply

REQUEST: dict[str, Any] = {"model": "m", "prompt": "p"}
ANSWER: dict[str, Any] = {"id": "cmpl-1", "choices": []}


def test_a_key_from_a_function_is_asked_for_on_each_attempt(server: ScriptedServer) -> None:
    keys = iter(["sk-1", "sk-2", "sk-3"])
    server.answer(json_reply(ANSWER), error_reply(500, retry_after_ms="1"), json_reply(ANSWER))
    with OpenAI(base_url=server.base_url, api_key=lambda: next(keys)) as client:
        client.completions.create(**REQUEST)
        client.completions.create(**REQUEST)
    sent = [request.headers["authorization"] for request in server.received]
    assert sent == ["Bearer sk-1", "Bearer sk-2", "Bearer sk-3"]


def test_a_key_from_a_coroutine(server: ScriptedServer) -> None:
    async def key() -> str:
        return "sk-async"

    async def main() -> None:
        async with AsyncOpenAI(base_url=server.base_url, api_key=key) as client:
            await client.completions.create(**REQUEST)

    server.answer(json_reply(ANSWER))
    asyncio.run(main())
    assert server.last.headers["authorization"] == "Bearer sk-async"


def test_options_for_one_call(server: ScriptedServer) -> None:
    server.answer(error_reply(500, retry_after_ms="1"), error_reply(500, retry_after_ms="1"), json_reply(ANSWER))
    with OpenAI(base_url=server.base_url, api_key="sk-1") as client:
        with pytest.raises(OpenAIError):
            client.with_options(max_retries=0).completions.create(**REQUEST)
        assert len(server.received) == 1
        client.with_options(api_key="sk-2").completions.create(**REQUEST)
    assert [request.headers["authorization"] for request in server.received] == [
        "Bearer sk-1",
        "Bearer sk-2",
        "Bearer sk-2",
    ]


@pytest.mark.parametrize("timeout", [0.05, Timeout(0.05)], ids=["seconds", "Timeout"])
def test_no_answer_in_time_is_a_timeout_error(calls: type[Calls], timeout: object) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        client = calls(base_url=f"http://127.0.0.1:{silent.getsockname()[1]}/v1", api_key="sk-1", max_retries=0)
        with pytest.raises(APITimeoutError) as caught:
            client.create(**REQUEST, timeout=timeout)
    assert isinstance(caught.value, APIConnectionError)
    assert caught.value.__cause__ is not None


def test_the_read_timeout_is_told_to_the_server(calls: type[Calls], server: ScriptedServer) -> None:
    server.answer(json_reply(ANSWER), json_reply(ANSWER))
    client = calls(base_url=server.base_url, api_key="sk-1")
    client.create(**REQUEST)
    client.create(**REQUEST, timeout=12.5)
    assert [float(request.headers["x-stainless-read-timeout"]) for request in server.received] == [600.0, 12.5]


def test_verbs_for_what_the_document_does_not_describe(llama: Llama) -> None:
    with OpenAI(base_url=llama.base_url, api_key=llama.api_key) as client:
        models: Any = client.get("/models", cast_to=object)
        made = client.post(
            "/completions", cast_to=Completion, body={"model": llama.model, "prompt": "p", "max_tokens": 2}
        )
    assert models["data"][0]["id"] == llama.model
    assert isinstance(made, Completion)
    assert len(made.choices[0].text) == 2


def test_verbs_of_the_async_client(llama: Llama) -> None:
    async def main() -> Completion:
        async with AsyncOpenAI(base_url=llama.base_url, api_key=llama.api_key) as client:
            return await client.post(
                "/completions", cast_to=Completion, body={"model": llama.model, "prompt": "p", "max_tokens": 2}
            )

    assert len(asyncio.run(main()).choices[0].text) == 2


def test_many_requests_at_once(llama: Llama) -> None:
    async def main() -> list[Completion]:
        async with AsyncOpenAI(base_url=llama.base_url, api_key=llama.api_key) as client:
            requests = [
                client.completions.create(model=llama.model, prompt=f"number {number}", max_tokens=number + 1)
                for number in range(12)
            ]
            return await asyncio.gather(*requests)

    assert [len(completion.choices[0].text) for completion in asyncio.run(main())] == list(range(1, 13))


def test_one_connection_serves_one_request_after_another(server: ScriptedServer) -> None:
    server.answer(json_reply(ANSWER), event_reply(ANSWER, ANSWER), error_reply(404), json_reply(ANSWER))
    with OpenAI(base_url=server.base_url, api_key="sk-1") as client:
        client.completions.create(**REQUEST)
        assert len(list(client.completions.create_streaming(**REQUEST))) == 2
        with pytest.raises(OpenAIError):
            client.completions.create(**REQUEST)
        client.completions.create(**REQUEST)
    assert len({request.connection for request in server.received}) == 1


def test_cancelling_a_task_closes_the_stream_that_it_reads(llama: Llama) -> None:
    async def main() -> tuple[bool, Completion]:
        async with AsyncOpenAI(base_url=llama.base_url, api_key=llama.api_key) as client:
            first = asyncio.get_running_loop().create_future()

            async def read() -> None:
                stream = await client.completions.create_streaming(model=llama.model, prompt="Long", max_tokens=900)
                async with stream:
                    async for _ in stream:
                        if not first.done():
                            first.set_result(stream)

            task = asyncio.create_task(read())
            stream = await first
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            after = await client.completions.create(model=llama.model, prompt="Short", max_tokens=1)
            return stream.response.is_closed, after

    closed, after = asyncio.run(main())
    assert closed
    assert after.choices


def test_closing_a_client_and_its_copy(server: ScriptedServer) -> None:
    client = OpenAI(base_url=server.base_url, api_key="sk-1")
    client.copy().close()
    server.answer(json_reply(ANSWER))
    assert client.completions.create(**REQUEST).id == "cmpl-1"
    client.close()
    assert client.is_closed()


def test_a_transport_of_the_user_is_used_and_left_open(server: ScriptedServer) -> None:
    server.answer(json_reply(ANSWER))
    with DefaultHttpxClient(headers={"X-Mine": "yes"}) as http_client:
        with OpenAI(base_url=server.base_url, api_key="sk-1", http_client=http_client) as client:
            client.completions.create(**REQUEST)
        assert not http_client.is_closed
    assert server.last.headers["x-mine"] == "yes"
    assert server.last.headers["authorization"] == "Bearer sk-1"


@pytest.mark.parametrize("client_class", [OpenAI, AsyncOpenAI])
def test_mistakes_in_options_are_found_at_construction(client_class: Any) -> None:
    with pytest.raises(TypeError, match="max_retries"):
        client_class(api_key="sk-1", max_retries=None)
    with pytest.raises(ValueError, match="max_retries"):
        client_class(api_key="sk-1", max_retries=-1)
    with pytest.raises(TypeError, match="http_client"):
        client_class(api_key="sk-1", http_client="http://127.0.0.1")


def test_one_client_in_many_threads(llama: Llama) -> None:
    with OpenAI(base_url=llama.base_url, api_key=llama.api_key) as client, ThreadPoolExecutor(6) as pool:

        def ask(length: int) -> int:
            completion = client.completions.create(model=llama.model, prompt="Thread", max_tokens=length)
            return len(completion.choices[0].text)

        assert list(pool.map(ask, range(1, 19))) == list(range(1, 19))


def test_a_stream_that_breaks_off_is_a_connection_error(calls: type[Calls], server: ScriptedServer) -> None:
    server.answer(breaking_off(event_reply(ANSWER, end=False)))
    with pytest.raises(APIConnectionError):
        calls(base_url=server.base_url, api_key="sk-1").stream(**REQUEST)
    assert len(server.received) == 1


def test_an_answer_that_breaks_off_is_asked_for_again(calls: type[Calls], server: ScriptedServer) -> None:
    server.answer(breaking_off(json_reply(ANSWER)), json_reply(ANSWER))
    assert calls(base_url=server.base_url, api_key="sk-1").create(**REQUEST).id == "cmpl-1"
    assert len(server.received) == 2


@pytest.mark.parametrize("status", [400, 401, 500])
def test_an_error_shows_no_key(calls: type[Calls], server: ScriptedServer, status: int) -> None:
    server.answer(error_reply(status))
    client = calls(base_url=server.base_url, api_key="sk-very-secret", max_retries=0)
    with pytest.raises(OpenAIError) as caught:
        client.create(**REQUEST)
    shown = "".join(traceback.format_exception(caught.type, caught.value, caught.tb)) + repr(caught.value)
    assert "very-secret" not in shown
    assert b"very-secret" not in pickle.dumps(caught.value)


def test_the_log_tells_what_was_asked_and_no_key(server: ScriptedServer) -> None:
    server.answer(error_reply(500, retry_after_ms="1"), json_reply(ANSWER, x_request_id="req-1"))
    program = "from generated import OpenAI; OpenAI().completions.create(model='m', prompt='very private')"
    settings = {"OPENAI_LOG": "debug", "OPENAI_API_KEY": "sk-very-secret", "OPENAI_BASE_URL": server.base_url}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(generated.__path__[0]).parent,
        env={**os.environ, **settings},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    for word in ("POST", "/v1/completions", "500", "200", "req-1"):
        assert word in done.stderr
    assert "very" not in done.stderr
    assert done.stdout == ""
