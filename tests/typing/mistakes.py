"""Mistakes that both type checkers must find: each line says which error it is, and one that is none fails the check."""

from __future__ import annotations

from collections import deque
from typing import Literal

import generated
from generated import AsyncOpenAI, OpenAI
from generated._runtime.types import SequenceNotStr
from generated.types.completion_create_params import CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming


def names() -> None:
    _ = generated.OpenIA  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    _ = generated.types.Completions  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def words(value: SequenceNotStr[str]) -> None: ...


def rows(value: SequenceNotStr[SequenceNotStr[int]]) -> None: ...


def what_is_no_sequence_of_strings(by_number: dict[int, str], queue: deque[int], octets: bytes) -> None:
    words("abc")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    words({"a", "b"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    words(by_number)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    words(queue)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    words(octets)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    words(iter(["a", "b"]))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def literals_with_items_of_another_type(client: OpenAI, async_client: AsyncOpenAI) -> None:
    words([1])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    words([None])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    words(["a", 1])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    words([number for number in range(3)])  # type: ignore[misc]  # pyright: ignore[reportArgumentType]
    words((1, 2))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    rows([1])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    rows([["a"]])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    client.completions.create(model="m", prompt="p", stop=[1])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    await async_client.completions.create_streaming(model="m", prompt="p", stop=[1])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    params: CompletionCreateParamsNonStreaming = {"model": "m", "prompt": "p", "stop": [1]}  # type: ignore[list-item]  # pyright: ignore[reportAssignmentType]
    assert params


def arguments(client: OpenAI) -> None:
    client.completions.create("m", "p")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.completions.create(model="m")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.completions.create(model="m", prompt=1)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    client.completions.create(model="m", prompt=[1.5])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.completions.create(model="m", prompt="p", n="2")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    client.completions.create(model="m", prompt="p", stream="yes")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    client.completions.create(model="m", prompt="p", user=None)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    client.completions.create(model="m", prompt="p", unknown=1)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.completions.create(model=None, prompt="p")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]


def streaming(client: OpenAI) -> None:
    client.completions.create_streaming("m", "p")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.completions.create_streaming(model="m", prompt="p", stream=True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def views(client: OpenAI, async_client: AsyncOpenAI) -> None:
    client.completions.with_raw_response.create(model="m")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    await async_client.completions.with_raw_response.create(model="m")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]


def results(client: OpenAI) -> None:
    _ = client.completions.create(model="m", prompt="p", stream=True).choices  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    _ = client.completions.create(model="m", prompt="p").choices[0].txt  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    finished: Literal["stopped"] = client.completions.create(model="m", prompt="p").choices[0].finish_reason  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    assert finished


def dicts() -> None:
    plain: CompletionCreateParamsNonStreaming = {"model": "m"}  # type: ignore[typeddict-item]  # pyright: ignore[reportAssignmentType]
    streamed: CompletionCreateParamsStreaming = {"model": "m", "prompt": "p", "stream": False}  # type: ignore[typeddict-item]  # pyright: ignore[reportAssignmentType]
    unknown: CompletionCreateParamsNonStreaming = {"model": "m", "prompt": "p", "modle": 1}  # type: ignore[typeddict-unknown-key]  # pyright: ignore[reportAssignmentType]
    assert plain and streamed and unknown


def options() -> None:
    OpenAI("sk-1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    OpenAI(api_keys="sk-1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    OpenAI(api_key="sk-1", max_retries="2")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
