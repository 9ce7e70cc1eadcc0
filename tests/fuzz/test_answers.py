"""A short run of changed answers: the client holds to its rules. `make fuzz` does this to the SDKs of changed documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, Phase, given, settings

import generated
from tests.fuzz.answers import FuzzedAnswer, answers
from tests.fuzz.asking import Asker, BrokenRule
from tests.runtime.server import answer

DOCUMENT = yaml.safe_load((Path(__file__).parents[2] / "spec/openapi.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def asker() -> Iterator[Asker]:
    asker = Asker(generated)
    yield asker
    asker.close()


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)
@given(given_answer=answers(DOCUMENT))
def test_whatever_comes_the_client_holds_to_its_rules(asker: Asker, given_answer: FuzzedAnswer) -> None:
    asker.ask(given_answer, 0)


SOUND = FuzzedAnswer(answer(200, {"id": "1"}), True)


@pytest.mark.parametrize(
    ("result", "rule"),
    [
        (KeyError("x"), "KeyError is none of the SDK's errors"),
        (RecursionError(), "RecursionError is none of the SDK's errors"),
        (5, "5 is no Completion"),
        (generated.types.Completion.construct(), "lacks ..id.."),
        (generated.OpenAIError("sk-canary-5d1f6c0e"), "shows the key"),
    ],
)
def test_a_client_that_breaks_a_rule_is_noticed(
    asker: Asker, monkeypatch: pytest.MonkeyPatch, result: Any, rule: str
) -> None:
    def get(path: str, **_: object) -> Any:
        if isinstance(result, Exception):
            raise result
        return result

    monkeypatch.setattr(asker.client, "get", get)
    with pytest.raises(BrokenRule, match=rule):
        asker.ask(SOUND, 0)


def test_an_answer_that_reaches_the_next_call_is_noticed(asker: Asker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        asker.client, "get", lambda *_, cast_to, **__: cast_to() if cast_to is object else cast_to(**VALID)
    )
    with pytest.raises(BrokenRule, match="the next call has"):
        asker.ask(SOUND, 0)


VALID: dict[str, Any] = {"id": "1", "choices": [], "created": 1, "model": "m", "object": "text_completion"}
