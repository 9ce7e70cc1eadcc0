"""Every script of examples/ runs as it stands, in a process of its own, and prints what its answers say."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import generated
from tests.sdk.scripted_server import Reply, ScriptedServer, event_reply, json_reply

EXAMPLES = Path(__file__).parents[2] / "examples"


@dataclass(frozen=True)
class Case:
    """The answers that one script gets, what it is to send, and what it is to print."""

    replies: list[Reply]
    sends: Callable[[list[Any]], bool]
    prints: list[str]


def choice(text: str, index: int = 0, **more: object) -> dict[str, object]:
    return {"text": text, "index": index, "logprobs": None, "finish_reason": "length", **more}


def completion(*choices: dict[str, object], **more: object) -> dict[str, object]:
    return {
        "id": "cmpl-1",
        "object": "text_completion",
        "created": 1_700_000_000,
        "model": "gpt-3.5-turbo-instruct",
        "system_fingerprint": "fp_1",
        "choices": list(choices),
        **more,
    }


USAGE = {"prompt_tokens": 13, "completion_tokens": 5, "total_tokens": 18}
LOGPROBS = {
    "tokens": ["The", " early"],
    "token_logprobs": [None, -2.25],
    "top_logprobs": [None, {" early": -2.25}],
    "text_offset": [0, 3],
}

CASES = {
    "basic": Case(
        [json_reply(completion(choice("\nRound again."), usage=USAGE))],
        lambda bodies: bodies[0]["max_tokens"] == 24,
        ["Round again.", "13 + 5 tokens"],
    ),
    "several_prompts": Case(
        [json_reply(completion(choice(" coffee", 1), choice(" hills", 0), choice(" lakes", 2)))],
        lambda bodies: len(bodies[0]["prompt"]) == 3,
        ["Lisbon: hills", "Nairobi: coffee", "Hanoi: lakes"],
    ),
    "suffix": Case(
        [json_reply(completion(choice(" Have you seen her?")))],
        lambda bodies: bodies[0]["suffix"].startswith("\n\nThank you"),
        ["our cat Miso has been missing since Monday. Have you seen her?", "Thank you for keeping your eyes open,"],
    ),
    "logprobs": Case(
        [json_reply(completion(choice("The early", logprobs=LOGPROBS)))],
        lambda bodies: bodies[0]["echo"] is True and bodies[0]["logprobs"] == 1 and bodies[0]["max_tokens"] == 0,
        ["       'The'  -", "    ' early'  -2.250"],
    ),
    "streaming": Case(
        [event_reply(completion(choice("Once ")), completion(choice("upon")), completion(usage=USAGE))],
        lambda bodies: bodies[0]["stream"] is True,
        ["Once upon", "(18 tokens)"],
    ),
    "best_of": Case(
        [json_reply(completion(choice(" Sprinkles"), choice(" Drizzle", 1)))],
        lambda bodies: (bodies[0]["best_of"], bodies[0]["n"]) == (5, 2),
        ["1. Sprinkles", "2. Drizzle"],
    ),
    "stop": Case(
        [json_reply(completion(choice(" Boots\n2. A hat\n", finish_reason="stop")))],
        lambda bodies: bodies[0]["stop"] == ["\n\n", "3."],
        ["1. Boots", "2. A hat", "finished because of: stop"],
    ),
    "seed": Case(
        [json_reply(completion(choice("Red."))), json_reply(completion(choice("Red.")))],
        lambda bodies: bodies[0] == bodies[1] and bodies[0]["seed"] == 20_260,
        ["same text: True", "same backend: True"],
    ),
    "async_client": Case(
        [
            json_reply(completion(choice(" Dew."))),
            json_reply(completion(choice(" Dew."))),
            event_reply(completion(choice("Still ")), completion(choice("stars."))),
        ],
        lambda bodies: [body.get("stream") for body in bodies] == [None, None, True],
        ["Dew.", "Still stars."],
    ),
}


def test_every_example_has_its_case() -> None:
    assert {path.stem for path in EXAMPLES.glob("*.py")} == set(CASES)


@pytest.mark.parametrize("name", CASES)
def test_an_example_runs(name: str, server: ScriptedServer) -> None:
    case = CASES[name]
    server.answer(*case.replies)
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / f"{name}.py")],
        env={
            **os.environ,
            "PYTHONPATH": str(Path(generated.__path__[0]).parent),
            "PYTHONIOENCODING": "utf-8",
            "OPENAI_API_KEY": "sk-test",
            "OPENAI_BASE_URL": server.base_url,
        },
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    for line in case.prints:
        assert line in done.stdout.splitlines()
    assert case.sends([request.body for request in server.received])
    assert not server.replies
