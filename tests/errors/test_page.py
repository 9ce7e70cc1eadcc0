"""Every code can be reached, and the page that lists them is what the code and the cases say."""

from __future__ import annotations

import pytest

from generator.diagnostics.code import Code
from generator.diagnostics.codes import CODES, STAGES, codes_of
from tests.errors.expected import examples
from tests.errors.page import PAGE, page


def test_each_code_is_reached_by_a_case() -> None:
    assert {example.code for example in examples()} == set(CODES)


def test_no_code_is_declared_twice() -> None:
    assert len(CODES) == sum(len([*codes_of(stage)]) for stage in STAGES)


def test_the_page_is_current(request: pytest.FixtureRequest) -> None:
    """`--update-golden` writes it anew at the end of the session, when all cases have been written."""
    if not request.config.getoption("--update-golden"):
        assert PAGE.read_text("utf-8") == page()


@pytest.mark.parametrize("code", CODES.values(), ids=str)
def test_what_is_said_of_a_code_begins_like_a_sentence(code: Code) -> None:
    assert code.meaning[0].isupper() or code.meaning.startswith("`")
    assert code.meaning.endswith(".") and code.remedy[0].isupper()
