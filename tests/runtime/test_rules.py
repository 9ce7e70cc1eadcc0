"""The table of rules names only tests that exist, so that no rule loses its test in silence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.runtime.rules import RULES

FOLDER = Path(__file__).parent


@pytest.mark.parametrize("rule", RULES)
def test_the_tests_of_a_rule_exist(rule: str) -> None:
    assert RULES[rule]
    for place in RULES[rule]:
        file, _, name = place.partition(":")
        text = (FOLDER / f"test_{file}.py").read_text("utf-8")
        assert re.search(rf"^def test_{name}\(", text, re.MULTILINE), f"no test {place}"
