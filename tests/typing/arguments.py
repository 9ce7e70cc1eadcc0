"""What the methods accept: each shape of a parameter, the params as dicts, and the options of a client."""

from __future__ import annotations

from collections import UserList, deque
from collections.abc import Iterator, Sequence
from typing import overload

from typing_extensions import assert_type

from generated import NOT_GIVEN, AsyncOpenAI, OpenAI, Stream, Timeout, omit
from generated._runtime.types import SequenceNotStr
from generated.types import Completion, CompletionCreateParams
from generated.types.completion_create_params import (
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
    StreamOptions,
)


def prompts(client: OpenAI, tokens: Iterator[int]) -> None:
    client.completions.create(model="m", prompt="text")
    client.completions.create(model="m", prompt=None)
    client.completions.create(model="m", prompt=["a", "b"])
    client.completions.create(model="m", prompt=("a", "b"))
    client.completions.create(model="m", prompt=[1, 2])
    client.completions.create(model="m", prompt=range(3))
    client.completions.create(model="m", prompt=tokens)
    client.completions.create(model="m", prompt=[[1, 2], [3]])
    client.completions.create(model="m", prompt=[range(3), (4, 5)])


class Lines(Sequence[str]):
    """A sequence that is neither a list nor a tuple."""

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Lines: ...
    def __getitem__(self, index: int | slice) -> str | Lines:
        return self if isinstance(index, slice) else "line"

    def __len__(self) -> int:
        return 1


def sequences(
    client: OpenAI, names: list[str], pair: tuple[str, str], more: tuple[str, ...], any_: Sequence[str]
) -> None:
    for stop in (names, pair, more, any_):
        client.completions.create(model="m", prompt="p", stop=stop)
    client.completions.create(model="m", prompt="p", stop="text")
    client.completions.create(model="m", prompt="p", stop=None)
    client.completions.create(model="m", prompt="p", stop=[])
    client.completions.create(model="m", prompt="p", stop=("a", "b"))
    client.completions.create(model="m", prompt="p", stop=[name.lower() for name in names])
    client.completions.create(model="m", prompt="p", stop=deque(names))
    client.completions.create(model="m", prompt="p", stop=UserList(names))
    client.completions.create(model="m", prompt="p", stop=Lines())


def numbers(value: SequenceNotStr[int], rows: SequenceNotStr[SequenceNotStr[int]]) -> None:
    numbers([1, 2], [[1], [2]])
    numbers(range(3), [(1,), range(2)])
    numbers((), [])
    assert value[0] in rows[-1] and len(value) and list(reversed(value)) == list(value)


def every_parameter(client: OpenAI, model: str, options: StreamOptions) -> None:
    completion = client.completions.create(
        model=model,
        prompt="p",
        best_of=2,
        echo=True,
        frequency_penalty=0.5,
        logit_bias={"50256": -100},
        logprobs=5,
        max_tokens=16,
        n=1,
        presence_penalty=-1,
        seed=7,
        stop=["a", "b"],
        stream_options=options,
        suffix="s",
        temperature=0,
        top_p=1.0,
        user="u",
        extra_headers={"A": "b", "C": omit},
        extra_query={"a": [1, 2]},
        extra_body={"b": {}},
        timeout=Timeout(5.0),
    )
    assert_type(completion, Completion)


def nothing_in_their_place(client: OpenAI) -> None:
    client.completions.create(
        model="gpt-3.5-turbo-instruct",
        prompt="p",
        best_of=None,
        echo=None,
        frequency_penalty=omit,
        logit_bias=None,
        stop=None,
        stream_options=None,
        suffix=omit,
        user=omit,
        timeout=NOT_GIVEN,
    )


def dicts(client: OpenAI) -> None:
    plain: CompletionCreateParamsNonStreaming = {"model": "m", "prompt": "p", "stop": "\n"}
    assert_type(client.completions.create(**plain), Completion)
    streamed: CompletionCreateParamsStreaming = {"model": "m", "prompt": [1, 2], "stream": True}
    assert_type(client.completions.create(**streamed), Stream[Completion])
    either: CompletionCreateParams = plain if client.max_retries else streamed
    assert either["model"] == "m"


def clients(client: OpenAI, async_client: AsyncOpenAI) -> None:
    OpenAI(api_key="k", organization=None, base_url="http://127.0.0.1/v1", timeout=None, max_retries=0)
    OpenAI(api_key=lambda: "k", default_headers={"A": "b"}, default_query={"c": 1})
    assert_type(client.with_options(timeout=1.0), OpenAI)
    assert_type(client.copy(api_key="other"), OpenAI)
    assert_type(async_client.with_options(max_retries=5), AsyncOpenAI)
    assert_type(client.organization, str | None)
