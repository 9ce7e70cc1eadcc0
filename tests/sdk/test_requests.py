"""What the generated SDK sends: the body, headers and query of a request, as a server gets them."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

import pytest

import generated
from generated import OpenAI, OpenAIError, omit
from tests.sdk.calls import Calls
from tests.sdk.scripted_server import ScriptedServer, event_reply, json_reply

COMPLETION = {
    "id": "cmpl-1",
    "object": "text_completion",
    "created": 1_700_000_000,
    "model": "davinci-002",
    "choices": [{"text": "!", "index": 0, "logprobs": None, "finish_reason": "stop"}],
}

EVERYTHING: dict[str, Any] = {
    "model": "davinci-002",
    "prompt": "Hello",
    "best_of": 5,
    "echo": True,
    "frequency_penalty": 0.5,
    "logit_bias": {"50256": -100},
    "logprobs": 3,
    "max_tokens": 7,
    "n": 2,
    "presence_penalty": -0.5,
    "seed": 2**40,
    "stop": ["\n", "END"],
    "stream": False,
    "stream_options": {"include_usage": True, "include_obfuscation": False},
    "suffix": " tail",
    "temperature": 0.25,
    "top_p": 0.75,
    "user": "user-1",
}


def test_every_parameter_stands_in_the_body_under_its_name(ask_script: Calls, server: ScriptedServer) -> None:
    server.answer(json_reply(COMPLETION))
    ask_script.create(**EVERYTHING)
    assert server.last.body == EVERYTHING
    assert (server.last.method, server.last.path) == ("POST", "/v1/completions")
    assert server.last.headers["content-type"] == "application/json"
    assert server.last.headers["accept"] == "application/json"


def test_what_is_not_given_is_not_sent(ask_script: Calls, server: ScriptedServer) -> None:
    server.answer(json_reply(COMPLETION))
    ask_script.create(model="davinci-002", prompt="Hello", n=omit)
    assert server.last.body == {"model": "davinci-002", "prompt": "Hello"}


def test_none_is_sent_as_null(ask_script: Calls, server: ScriptedServer) -> None:
    nothing = {name: None for name in EVERYTHING if name not in ("model", "user")}
    server.answer(json_reply(COMPLETION))
    ask_script.create(model="davinci-002", **nothing)
    assert server.last.body == {"model": "davinci-002", **nothing}


@pytest.mark.parametrize(
    ("prompt", "sent"),
    [
        ("text", "text"),
        ("", ""),
        (["a", "b"], ["a", "b"]),
        (("a", "b"), ["a", "b"]),
        ([1, 2], [1, 2]),
        (range(3), [0, 1, 2]),
        ([[1, 2], [3]], [[1, 2], [3]]),
        ([(1, 2), range(3)], [[1, 2], [0, 1, 2]]),
        ((token for token in (5, 6)), [5, 6]),
        (None, None),
    ],
    ids=["text", "empty", "list", "tuple", "tokens", "range", "token arrays", "mixed arrays", "generator", "null"],
)
def test_each_shape_of_a_prompt(server: ScriptedServer, prompt: Any, sent: object) -> None:
    server.answer(json_reply(COMPLETION))
    with OpenAI(base_url=server.base_url, api_key="sk-test") as client:
        client.completions.create(model="davinci-002", prompt=prompt)
    assert server.last.body["prompt"] == sent


def test_stream_is_sent_by_both_ways_of_streaming(ask_script: Calls, server: ScriptedServer) -> None:
    server.answer(event_reply(COMPLETION), event_reply(COMPLETION))
    ask_script.stream(model="davinci-002", prompt="Hello")
    ask_script.create_streaming(model="davinci-002", prompt="Hello")
    assert [request.body for request in server.received] == [
        {"model": "davinci-002", "prompt": "Hello", "stream": True}
    ] * 2


def test_extra_arguments_win(ask_script: Calls, server: ScriptedServer) -> None:
    server.answer(json_reply(COMPLETION))
    ask_script.create(
        model="davinci-002",
        prompt="Hello",
        n=1,
        extra_body={"n": 2, "guided": {"regex": "a+"}},
        extra_headers={"X-Trace": "abc", "authorization": "Bearer other"},
        extra_query={"debug": "yes", "tags": ["a", "b"], "filter": {"kind": "x"}},
    )
    assert server.last.body == {"model": "davinci-002", "prompt": "Hello", "n": 2, "guided": {"regex": "a+"}}
    assert server.last.headers["x-trace"] == "abc"
    assert server.last.headers["authorization"] == "Bearer other"
    assert parse_qsl(server.last.path.partition("?")[2]) == [
        ("debug", "yes"),
        ("tags[]", "a"),
        ("tags[]", "b"),
        ("filter[kind]", "x"),
    ]


def test_options_of_the_client_become_headers(calls: type[Calls], server: ScriptedServer) -> None:
    server.answer(json_reply(COMPLETION))
    client = calls(
        base_url=server.base_url,
        api_key="sk-1",
        organization="org-1",
        project="proj-1",
        admin_api_key="admin",
        webhook_secret="secret",
        default_headers={"X-Team": "blue"},
        default_query={"version": "2"},
    )
    client.create(model="davinci-002", prompt="Hello")
    headers = server.last.headers
    assert headers["authorization"] == "Bearer sk-1"
    assert (headers["openai-organization"], headers["openai-project"]) == ("org-1", "proj-1")
    assert headers["x-team"] == "blue"
    assert server.last.path == "/v1/completions?version=2"
    assert not {"admin", "secret"} & set(headers.values())


def test_options_come_from_the_environment(
    calls: type[Calls], server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-env")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-env")
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-From: env")
    server.answer(json_reply(COMPLETION))
    calls().create(model="davinci-002", prompt="Hello")
    headers = server.last.headers
    assert headers["authorization"] == "Bearer sk-env"
    assert (headers["openai-organization"], headers["openai-project"]) == ("org-env", "proj-env")
    assert headers["x-from"] == "env"


def test_who_is_asking_stands_in_the_headers(calls: type[Calls], server: ScriptedServer) -> None:
    server.answer(json_reply(COMPLETION))
    calls(base_url=server.base_url, api_key="sk-1").create(model="davinci-002", prompt="Hello")
    headers = server.last.headers
    is_async = calls.__name__ == "AsyncCalls"
    assert headers["user-agent"] == f"{'AsyncOpenAI' if is_async else 'OpenAI'}/Python {generated.__version__}"
    assert headers["x-stainless-lang"] == "python"
    assert headers["x-stainless-package-version"] == generated.__version__
    assert headers["x-stainless-async"] == ("async:asyncio" if is_async else "false")
    assert headers["x-stainless-retry-count"] == "0"


def test_without_a_key_there_is_no_client(calls: type[Calls]) -> None:
    with pytest.raises(OpenAIError, match=r"(?s)api_key.*OPENAI_API_KEY"):
        calls().create(model="davinci-002", prompt="Hello")


def test_missing_arguments_are_named_before_anything_is_sent(ask_script: Calls, server: ScriptedServer) -> None:
    with pytest.raises(TypeError, match=r"'model' and 'prompt'"):
        ask_script.create(model="davinci-002")
    assert server.received == []


def test_the_default_address_is_the_one_of_the_document() -> None:
    with OpenAI(api_key="sk-1") as client:
        assert client.base_url == "https://api.openai.com/v1/"
