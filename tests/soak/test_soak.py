"""A short soak: the same rules as `make soak`, with fewer streams. And what breaks a rule is found."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from tests.soak import __main__ as soaking
from tests.soak import running
from tests.soak.running import Findings, Soak
from tests.soak.wishes import ENDINGS, Wish


def soaked(rounds: int, calls: int) -> Findings:
    return asyncio.run(Soak(streams=30, restarts=False, retries=0).run(iter([calls] * rounds)))


def test_nothing_is_lost_and_nothing_left_over() -> None:
    findings = soaked(3, 50)
    assert findings.faults == {}
    assert {"in order", "APIConnectionError", "APITimeoutError", "APIError"} <= findings.outcomes.keys()


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        (lambda: KeyError("x"), "KeyError is none of the SDK's errors"),
        (lambda: AssertionError("1 item is []"), "AssertionError is none of the SDK's errors"),
    ],
)
def test_an_error_of_another_family_is_a_fault(
    monkeypatch: pytest.MonkeyPatch, broken: Callable[[], Exception], fault: str
) -> None:
    async def call(client: object, wish: Wish) -> None:
        raise broken()

    monkeypatch.setattr(running, "_call", call)
    assert fault in soaked(1, 20).faults


def test_what_is_left_over_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[object] = []

    async def call(client: Any, wish: Wish) -> None:
        kept.append([[] for _ in range(10_000)])  # a twentieth more than the tests around it left
        if wish.stream and wish.ending == "whole":
            kept.append(await client.completions.create(model="m", prompt=wish.prompt, stream=True))

    monkeypatch.setattr(running, "_call", call)
    faults = soaked(3, 30).faults
    assert {"connections that were not given back", "objects that become more and more"} <= faults.keys()


def test_every_ending_is_asked_for_and_the_report_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert set(ENDINGS) == {"whole", "cut", "reset", "error", "status"}
    assert soaking.main(["--seconds", "0.001", "--streams", "2"]) == 0
    assert capsys.readouterr().out.endswith("1 rounds, 8 calls: 0 faults\n")
