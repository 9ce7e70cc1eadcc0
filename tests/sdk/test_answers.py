"""What the generated SDK makes of exact answers: completions, streams, and every kind of error."""

from __future__ import annotations

import socket
from typing import Any

import pytest

import generated
from generated import APIError, APIResponseValidationError, APIStatusError, OpenAIError
from generated.types import Completion
from generated.types.completion_choice import Logprobs
from tests.sdk.calls import Calls
from tests.sdk.scripted_server import Reply, ScriptedServer, error_reply, event_reply, json_reply

REQUEST: dict[str, Any] = {"model": "gpt-3.5-turbo-instruct", "prompt": "Hi"}


def completion(*choices: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A completion as OpenAI answers it."""
    filled = [
        {"index": index, "logprobs": None, "finish_reason": "stop", **choice} for index, choice in enumerate(choices)
    ]
    base = {"id": "cmpl-9", "object": "text_completion", "created": 1_700_000_000, "model": "gpt-3.5-turbo-instruct"}
    return {**base, "choices": filled, **more}


ECHOED = completion(
    {
        "text": "Hi there",
        "logprobs": {
            "tokens": ["Hi", " there"],
            "token_logprobs": [None, -0.5],
            "top_logprobs": [None, {" there": -0.5, " you": -1.25}],
            "text_offset": [0, 2],
        },
    }
)
USAGE = {
    "prompt_tokens": 5,
    "completion_tokens": 7,
    "total_tokens": 12,
    "completion_tokens_details": {"reasoning_tokens": 0, "accepted_prediction_tokens": 1},
    "prompt_tokens_details": {"cached_tokens": 4},
}


def test_logprobs_with_echo(ask_script: Calls, server: ScriptedServer) -> None:
    server.answer(json_reply(ECHOED))
    (choice,) = ask_script.create(**REQUEST, echo=True, logprobs=2, max_tokens=0).choices
    assert server.last.body == {**REQUEST, "echo": True, "logprobs": 2, "max_tokens": 0}
    assert isinstance(choice.logprobs, Logprobs)
    assert list(zip(choice.logprobs.tokens, choice.logprobs.token_logprobs, strict=True)) == [
        ("Hi", None),
        (" there", -0.5),
    ]
    assert choice.logprobs.text_offset == [0, 2]
    assert choice.logprobs.top_logprobs == [None, {" there": -0.5, " you": -1.25}]


def test_suffix_and_best_of(ask_script: Calls, server: ScriptedServer) -> None:
    server.answer(json_reply(completion({"text": " A"}, {"text": " B"})))
    answer = ask_script.create(**REQUEST, suffix=" the end", best_of=5, n=2)
    assert server.last.body == {**REQUEST, "suffix": " the end", "best_of": 5, "n": 2}
    assert [(choice.index, choice.text) for choice in answer.choices] == [(0, " A"), (1, " B")]


def test_usage_with_its_details(ask_script: Calls, server: ScriptedServer) -> None:
    server.answer(json_reply(completion({"text": "!"}, usage=USAGE, system_fingerprint="fp_1")))
    answer = ask_script.create(**REQUEST)
    assert answer.system_fingerprint == "fp_1"
    assert answer.usage is not None
    assert answer.usage.total_tokens == 12
    assert answer.usage.completion_tokens_details is not None
    assert answer.usage.completion_tokens_details.accepted_prediction_tokens == 1
    assert answer.usage.prompt_tokens_details is not None
    assert answer.usage.prompt_tokens_details.cached_tokens == 4
    assert answer.to_dict() == completion({"text": "!"}, usage=USAGE, system_fingerprint="fp_1")


def test_a_stream_with_its_usage_chunk(ask_script: Calls, server: ScriptedServer) -> None:
    pieces = [completion({"text": text, "finish_reason": None}, usage=None) for text in ("On", "ce", "")]
    pieces[-1]["choices"][0]["finish_reason"] = "length"
    server.answer(event_reply(*pieces, completion(usage=USAGE)))
    chunks = ask_script.stream(**REQUEST, stream_options={"include_usage": True})
    assert server.last.body == {**REQUEST, "stream": True, "stream_options": {"include_usage": True}}
    assert [[choice.text for choice in chunk.choices] for chunk in chunks] == [["On"], ["ce"], [""], []]
    assert [chunk.usage and chunk.usage.total_tokens for chunk in chunks] == [None, None, None, 12]


def test_an_error_within_a_stream(ask_script: Calls, server: ScriptedServer) -> None:
    error = {"message": "The model gave up.", "type": "server_error", "param": None, "code": "overloaded"}
    server.answer(event_reply(completion({"text": "On"}), {"error": error}))
    with pytest.raises(APIError, match="The model gave up.") as caught:
        ask_script.stream(**REQUEST)
    assert not isinstance(caught.value, APIStatusError)
    assert (caught.value.body, caught.value.code, caught.value.type) == (error, "overloaded", "server_error")


def test_lenient_with_data_that_the_document_does_not_know(ask_script: Calls, server: ScriptedServer) -> None:
    server.answer(
        json_reply({"id": 7, "choices": [{"text": "!", "finish_reason": "tired", "mood": "good"}], "new": [1]})
    )
    answer = ask_script.create(**REQUEST)
    (choice,) = answer.choices
    assert (choice.text, choice.finish_reason) == ("!", "tired")
    assert choice.model_extra == {"mood": "good"}
    assert answer.model_extra == {"new": [1]}
    assert answer.created is None
    assert "created" not in answer.model_fields_set


def test_strict_when_asked(calls: type[Calls], server: ScriptedServer) -> None:
    strict = calls(base_url=server.base_url, api_key="sk-test", _strict_response_validation=True)
    server.answer(json_reply(ECHOED | {"choices": "none"}), json_reply(completion({"text": "!"})))
    with pytest.raises(APIResponseValidationError):
        strict.create(**REQUEST)
    assert strict.create(**REQUEST).choices[0].text == "!"


def test_the_request_id_of_an_answer_and_of_an_error(ask_script: Calls, server: ScriptedServer) -> None:
    server.answer(json_reply(completion(), x_request_id="req-1"), error_reply(400, x_request_id="req-2"))
    assert ask_script.create(**REQUEST)._request_id == "req-1"
    with pytest.raises(APIStatusError) as caught:
        ask_script.create(**REQUEST)
    assert caught.value.request_id == "req-2"


STATUS_ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    418: "APIStatusError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    503: "InternalServerError",
}


@pytest.mark.parametrize(("status", "name"), STATUS_ERRORS.items(), ids=str)
def test_each_status_has_its_error(calls: type[Calls], server: ScriptedServer, status: int, name: str) -> None:
    server.answer(error_reply(status, "Not this way."))
    with pytest.raises(OpenAIError) as caught:
        calls(base_url=server.base_url, api_key="sk-test", max_retries=0).create(**REQUEST)
    error = caught.value
    assert type(error) is getattr(generated, name)
    assert isinstance(error, APIStatusError)
    assert str(error) == f"Error code: {status} - Not this way."
    assert (error.status_code, error.message) == (status, str(error))
    assert (error.code, error.param, error.type) == ("some_code", "prompt", "some_error")
    assert isinstance(error.body, dict)
    assert error.body["message"] == "Not this way."
    assert error.request.url.path == "/v1/completions"
    assert len(server.received) == 1


def test_an_error_page_is_an_error_with_its_status(calls: type[Calls], server: ScriptedServer) -> None:
    server.answer(Reply(502, (b"<html>Bad gateway</html>",), {"content-type": "text/html"}))
    with pytest.raises(APIStatusError, match="^Error code: 502") as caught:
        calls(base_url=server.base_url, api_key="sk-test", max_retries=0).create(**REQUEST)
    assert caught.value.code is None


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
def test_what_may_pass_is_tried_again(ask_script: Calls, server: ScriptedServer, status: int) -> None:
    server.answer(error_reply(status, retry_after_ms="1"), error_reply(status, retry_after_ms="1"))
    server.answer(json_reply(completion({"text": "at last"})))
    assert ask_script.create(**REQUEST).choices[0].text == "at last"
    assert [request.headers["x-stainless-retry-count"] for request in server.received] == ["0", "1", "2"]
    assert [request.body for request in server.received] == [REQUEST] * 3


def test_after_two_retries_the_error_is_raised(ask_script: Calls, server: ScriptedServer) -> None:
    server.answer(*[error_reply(503, f"try {number}", retry_after_ms="1") for number in range(4)])
    with pytest.raises(generated.InternalServerError, match="try 2"):
        ask_script.create(**REQUEST)
    assert len(server.received) == 3


def test_the_server_has_the_last_word_on_retries(ask_script: Calls, server: ScriptedServer) -> None:
    server.answer(error_reply(400, x_should_retry="true", retry_after_ms="1"), error_reply(500, x_should_retry="false"))
    with pytest.raises(generated.InternalServerError):
        ask_script.create(**REQUEST)
    assert len(server.received) == 2


def test_a_stream_is_tried_again_before_it_begins(ask_script: Calls, server: ScriptedServer) -> None:
    server.answer(error_reply(500, retry_after_ms="1"), event_reply(completion({"text": "x"})))
    assert [chunk.choices[0].text for chunk in ask_script.stream(**REQUEST)] == ["x"]


def test_a_raw_response_tells_how_it_came(ask_script: Calls, server: ScriptedServer) -> None:
    server.answer(error_reply(500, retry_after_ms="1"), json_reply(ECHOED, x_request_id="req-1", x_lane="fast"))

    def read(response: Any) -> tuple[object, ...]:
        return (
            response.status_code,
            response.headers["x-lane"],
            response.request_id,
            response.retries_taken,
            response.parse(),
        )

    assert ask_script.raw(read, **REQUEST) == (200, "fast", "req-1", 1, Completion.construct(**ECHOED))


def test_nobody_there_is_a_connection_error(calls: type[Calls]) -> None:
    with socket.socket() as bound_but_deaf:
        bound_but_deaf.bind(("127.0.0.1", 0))
        base_url = f"http://127.0.0.1:{bound_but_deaf.getsockname()[1]}/v1"
        with pytest.raises(generated.APIConnectionError) as caught:
            calls(base_url=base_url, api_key="sk-test", max_retries=0).create(**REQUEST)
    assert caught.value.__cause__ is not None
    assert caught.value.request.url.path == "/v1/completions"
