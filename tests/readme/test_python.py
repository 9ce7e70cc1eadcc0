"""Every Python block of the page that uses the SDK runs as it stands, and is typed as it claims."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.readme.page import PROJECT, Block, blocks
from tests.sdk.scripted_server import Received, Reply, ScriptedServer, event_reply, json_reply

CHAPTER = "Using the SDK"


@dataclass(frozen=True)
class Case:
    """The answers that one block gets, what it is to print, and what it is to send."""

    replies: list[Reply]
    prints: str | None  # None: the client, without its key
    sends: Callable[[list[Received]], bool] = lambda received: True


def completion(text: str = " Douro", **more: object) -> dict[str, object]:
    choice = {"text": text, "index": 0, "logprobs": None, "finish_reason": "stop"}
    return {"id": "cmpl-1", "object": "text_completion", "created": 1, "model": "m", "choices": [choice], **more}


PLAIN = json_reply(completion())
COUNTING = event_reply(completion(" one,"), completion(" two"))
NOT_FOUND = {"error": {"message": "no such model", "type": "t", "param": None, "code": "model_not_found"}}


def _parameter(name: str, value: object) -> Callable[[list[Received]], bool]:
    return lambda received: bool(received[-1].body.get(name) == value)


CASES = {
    "Using the SDK": Case([], ""),  # runs before each of the others, and is tested with them
    "Async": Case([PLAIN], " Douro\n"),
    "Streaming": Case([COUNTING], " one, two\ncomplete: True\n", _parameter("stream", True)),
    "Streaming 1": Case([COUNTING], "1\n1\n", _parameter("stream", True)),
    "Raw responses": Case([json_reply(completion(), x_request_id="req_1")], "200 req_1 0\n Douro\n"),
    "Raw responses 1": Case([json_reply({"a": 1})], 'application/json\n{"a": 1}\n'),
    "Errors": Case(
        [json_reply(NOT_FOUND, 404, x_request_id="req_1")],
        "404 model_not_found req_1\nError code: 404 - no such model\n",
        _parameter("model", "no-such-model"),
    ),
    "Retries and timeouts": Case(
        [PLAIN], "5 0\n", lambda received: float(received[-1].headers["x-stainless-read-timeout"]) == 10
    ),
    "Keys and logging": Case([], None),
    "Your own HTTP client": Case([PLAIN], "POST /v1/completions 200\n"),
    "What the document does not describe": Case(
        [json_reply({"data": []})], "{'data': []}\n", lambda received: received[-1].path == "/v1/models"
    ),
    "What the document does not describe 1": Case(
        [json_reply(completion(served_by="b"))],
        "{'served_by': 'b'}\n",
        lambda received: received[-1].body["top_k"] == 40 and received[-1].headers["x-trace"] == "4711",
    ),
}

BLOCKS = {block.name: block for block in blocks("python", CHAPTER)}


def test_every_block_has_its_case() -> None:
    assert list(BLOCKS) == list(CASES)


@pytest.mark.parametrize("name", CASES)
def test_a_block_runs(
    name: str, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case = CASES[name]
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    variables: dict[str, Any] = {}
    server.answer(PLAIN)
    _run(BLOCKS[CHAPTER], variables)
    assert capsys.readouterr().out == " Douro\n"
    assert server.last.body == {
        "model": "gpt-3.5-turbo-instruct",
        "prompt": "Name a river in Portugal:",
        "max_tokens": 8,
    }
    if name != CHAPTER:
        server.answer(*case.replies)
        _run(BLOCKS[name], variables)
        expected = case.prints if case.prints is not None else f"OpenAI(base_url='{server.base_url}/')\n"
        assert capsys.readouterr().out == expected
        assert case.sends(server.received)
    assert not server.replies
    variables["client"].close()


def _run(block: Block, variables: dict[str, Any]) -> None:
    exec(compile(block.text, f"README.md, {block.name}", "exec"), variables)


def test_the_blocks_are_typed(tmp_path: Path) -> None:
    from mypy import api

    first = BLOCKS[CHAPTER].text
    for number, (name, block) in enumerate(BLOCKS.items()):
        text = block.text if name == CHAPTER else first + block.text
        (tmp_path / f"block_{number}.py").write_text(f"# {name}\n{text}", encoding="utf-8")
    options = ["--strict", "--python-executable", sys.executable]
    config = ["--config-file", str(PROJECT / "pyproject.toml")]
    output, errors, code = api.run([*options, *config, *map(str, sorted(tmp_path.glob("*.py")))])
    assert (code, errors) == (0, ""), output
