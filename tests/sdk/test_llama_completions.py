"""Completions that nobody scripted: the generated SDK against llama.cpp's server and a model with random weights."""

from __future__ import annotations

import pytest

from generated import APIStatusError, AuthenticationError, BadRequestError, OpenAI
from generated.types import Completion
from tests.sdk.calls import Calls
from tests.sdk.llama import Llama
from tests.sdk.tiny_model import START, token

# Without its cache of earlier prompts the server computes equal requests in exactly the same way.
FRESH = {"cache_prompt": False}


def text_of(completion: Completion) -> str:
    (choice,) = completion.choices
    return choice.text


def tokens(text: str) -> list[int]:
    return [START, *(token(character) for character in text)]


def test_a_string_prompt(ask_llama: Calls, llama: Llama) -> None:
    completion = ask_llama.create(model=llama.model, prompt="Hello", max_tokens=12)
    (choice,) = completion.choices
    assert len(choice.text) == 12  # each token of the model is one character
    assert (choice.index, choice.finish_reason, choice.logprobs) == (0, "length", None)
    assert (completion.object, completion.model) == ("text_completion", llama.model)
    assert completion.usage is not None
    assert (completion.usage.prompt_tokens, completion.usage.completion_tokens) == (len("Hello") + 1, 12)
    assert completion.usage.total_tokens == len("Hello") + 1 + 12
    assert completion.created > 1_600_000_000


def test_a_list_of_strings_gives_a_choice_for_each(ask_llama: Calls, llama: Llama) -> None:
    together = ask_llama.create(model=llama.model, prompt=["ab", "cde"], max_tokens=6, temperature=0, extra_body=FRESH)
    apart = [
        ask_llama.create(model=llama.model, prompt=prompt, max_tokens=6, temperature=0, extra_body=FRESH)
        for prompt in ("ab", "cde")
    ]
    assert [choice.index for choice in together.choices] == [0, 1]
    assert [choice.text for choice in together.choices] == [text_of(completion) for completion in apart]


def test_a_token_array_is_the_same_prompt_as_its_text(ask_llama: Calls, llama: Llama) -> None:
    as_text, as_tokens = (
        ask_llama.create(model=llama.model, prompt=prompt, max_tokens=8, temperature=0, extra_body=FRESH)
        for prompt in ("Hello", tokens("Hello"))
    )
    assert text_of(as_tokens) == text_of(as_text)
    assert as_text.usage is not None and as_tokens.usage is not None
    assert as_tokens.usage.prompt_tokens == as_text.usage.prompt_tokens == 6


def test_a_token_array_may_be_any_iterable(ask_llama: Calls, llama: Llama) -> None:
    array, one_by_one = (
        ask_llama.create(model=llama.model, prompt=prompt, max_tokens=8, temperature=0, extra_body=FRESH)
        for prompt in (tokens("Hi"), iter(tokens("Hi")))
    )
    assert text_of(one_by_one) == text_of(array)


def test_a_list_of_token_arrays(ask_llama: Calls, llama: Llama) -> None:
    as_texts, as_tokens = (
        ask_llama.create(model=llama.model, prompt=prompt, max_tokens=5, temperature=0, extra_body=FRESH)
        for prompt in (["one", "two"], [tokens("one"), tokens("two")])
    )
    assert [choice.text for choice in as_tokens.choices] == [choice.text for choice in as_texts.choices]
    assert len(as_tokens.choices) == 2


def test_n_completions_of_one_prompt(ask_llama: Calls, llama: Llama) -> None:
    completion = ask_llama.create(model=llama.model, prompt="Hello", max_tokens=16, n=3, temperature=1.5, seed=7)
    assert [choice.index for choice in completion.choices] == [0, 1, 2]
    assert len({choice.text for choice in completion.choices}) > 1


@pytest.mark.parametrize("as_list", [False, True], ids=["string", "list"])
def test_stop_ends_the_text_before_the_sequence(ask_llama: Calls, llama: Llama, as_list: bool) -> None:
    whole = text_of(
        ask_llama.create(model=llama.model, prompt="Stop", max_tokens=24, temperature=1, seed=3, extra_body=FRESH)
    )
    sequence = whole[8:10]
    stopped = ask_llama.create(
        model=llama.model,
        prompt="Stop",
        max_tokens=24,
        temperature=1,
        seed=3,
        stop=[sequence, "never in it"] if as_list else sequence,
        extra_body=FRESH,
    )
    assert text_of(stopped) == whole[: whole.index(sequence)]
    assert stopped.choices[0].finish_reason == "stop"


def test_the_same_seed_twice_is_the_same_text(ask_llama: Calls, llama: Llama) -> None:
    first, again, other = (
        text_of(
            ask_llama.create(
                model=llama.model, prompt="Dice", max_tokens=32, temperature=1, seed=seed, extra_body=FRESH
            )
        )
        for seed in (11, 11, 12)
    )
    assert first == again
    assert first != other


def test_logit_bias_decides_what_is_written(ask_llama: Calls, llama: Llama) -> None:
    forced = ask_llama.create(model=llama.model, prompt="Hello", max_tokens=9, logit_bias={str(token("A")): 100})
    assert text_of(forced) == "A" * 9
    free = text_of(ask_llama.create(model=llama.model, prompt="Hello", max_tokens=9, temperature=0, extra_body=FRESH))
    banned = ask_llama.create(
        model=llama.model,
        prompt="Hello",
        max_tokens=9,
        temperature=0,
        logit_bias={str(token(free[0])): -100},
        extra_body=FRESH,
    )
    assert free[0] not in text_of(banned)


def test_chunks_of_a_stream_join_to_the_plain_text(ask_llama: Calls, llama: Llama) -> None:
    request = {"model": llama.model, "prompt": "Flow", "max_tokens": 20, "temperature": 0, "extra_body": FRESH}
    plain = ask_llama.create(**request)
    for chunks in (ask_llama.stream(**request), ask_llama.create_streaming(**request)):
        assert len(chunks) > 10
        assert all(isinstance(chunk, Completion) for chunk in chunks)
        assert "".join(text_of(chunk) for chunk in chunks) == text_of(plain)
        assert {chunk.id for chunk in chunks} == {chunks[0].id}
        assert [chunk.choices[0].finish_reason for chunk in chunks] == [None] * (len(chunks) - 1) + ["length"]


def test_choices_of_a_stream_are_told_apart_by_their_index(ask_llama: Calls, llama: Llama) -> None:
    request = {"model": llama.model, "prompt": "Twins", "max_tokens": 6, "n": 2, "logit_bias": {str(token("z")): 100}}
    texts = ["", ""]
    for chunk in ask_llama.stream(**request):
        for choice in chunk.choices:
            texts[choice.index] += choice.text
    assert texts == ["zzzzzz", "zzzzzz"]


def test_usage_at_the_end_of_a_stream(ask_llama: Calls, llama: Llama) -> None:
    chunks = ask_llama.stream(model=llama.model, prompt="Hello", max_tokens=5, stream_options={"include_usage": True})
    *others, last = [chunk.usage for chunk in chunks]
    assert others and others == [None] * len(others)
    assert last is not None
    assert (last.prompt_tokens, last.completion_tokens, last.total_tokens) == (6, 5, 11)


def test_fields_beyond_the_document_are_kept(ask_llama: Calls, llama: Llama) -> None:
    completion = ask_llama.create(model=llama.model, prompt="Hello", max_tokens=4)
    assert completion.model_extra is not None
    assert completion.model_extra["timings"]["predicted_n"] == 4


def test_a_raw_response(ask_llama: Calls, llama: Llama) -> None:
    def read(response: object) -> tuple[object, ...]:
        return response.status_code, response.headers["server"], response.retries_taken, response.parse()  # type: ignore[attr-defined]

    status, server, retries, completion = ask_llama.raw(read, model=llama.model, prompt="Hello", max_tokens=3)
    assert (status, server, retries) == (200, "llama.cpp", 0)
    assert isinstance(completion, Completion)
    assert len(text_of(completion)) == 3


def test_a_response_that_is_read_when_asked_for(ask_llama: Calls, llama: Llama) -> None:
    body = ask_llama.body_text(model=llama.model, prompt="Hello", max_tokens=3)
    assert len(text_of(Completion.model_validate_json(body))) == 3


def test_a_stream_that_is_left_early_frees_its_connection(llama: Llama) -> None:
    with OpenAI(base_url=llama.base_url, api_key=llama.api_key) as client:
        with client.completions.create(model=llama.model, prompt="Long", max_tokens=500, stream=True) as stream:
            next(iter(stream))
        assert stream.response.is_closed
        assert client.completions.create(model=llama.model, prompt="Short", max_tokens=1).choices


def test_a_value_that_the_server_refuses_is_a_bad_request(ask_llama: Calls, llama: Llama) -> None:
    with pytest.raises(BadRequestError, match=r"^Error code: 400 - .*'n'") as caught:
        ask_llama.create(model=llama.model, prompt="Hello", n=100)
    assert caught.value.status_code == 400
    assert caught.value.type == "invalid_request_error"
    assert caught.value.response.status_code == 400
    assert isinstance(caught.value, APIStatusError)


def test_a_streamed_request_that_is_refused_is_the_same_error(ask_llama: Calls, llama: Llama) -> None:
    with pytest.raises(BadRequestError, match="^Error code: 400 - "):
        ask_llama.stream(model=llama.model, prompt="Hello", temperature="hot")


def test_a_wrong_key_is_an_authentication_error(calls: type[Calls], llama: Llama) -> None:
    with pytest.raises(AuthenticationError, match="Invalid API Key") as caught:
        calls(base_url=llama.base_url, api_key="wrong").create(model=llama.model, prompt="Hello")
    assert (caught.value.status_code, caught.value.type) == (401, "authentication_error")
