"""The tables of rules and of faults name only tests that exist, so that none loses its test in silence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.runtime.faults import FAULTS
from tests.runtime.rules import RULES

TESTS = Path(__file__).parent.parent


def assert_exist(places: list[str]) -> None:
    assert places
    for place in places:
        path, _, name = place.partition(":")
        folder, _, file = path.rpartition("/")
        text = (TESTS / (folder or "runtime") / f"test_{file}.py").read_text("utf-8")
        assert re.search(rf"^def test_{name}\(", text, re.MULTILINE), f"no test {place}"


@pytest.mark.parametrize("rule", RULES)
def test_the_tests_of_a_rule_exist(rule: str) -> None:
    assert_exist(RULES[rule])


@pytest.mark.parametrize("number", FAULTS)
def test_the_tests_of_a_fault_exist(number: int) -> None:
    assert_exist(FAULTS[number])


def test_every_fault_is_there() -> None:
    assert list(FAULTS) == list(range(1, 70))
