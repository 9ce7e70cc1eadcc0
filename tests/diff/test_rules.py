"""Each rule is found where a document changes by it, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diff import RULES
from tests.diff.cases import CASES, ELSEWHERE
from tests.diff.comparing import difference
from tests.diff.documents import Case, configuration, document


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_change_falls_under_its_rule(case: Case, tmp_path: Path) -> None:
    old, new = (document([case], side) for side in (False, True))
    found = difference(tmp_path, old, new, configuration([case], False), configuration([case], True))
    assert {change.rule for change in found.changes} - case.also == {case.rule}, found.changes
    for change in found.changes:
        assert change.name and (change.old or change.new)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_document_does_not_differ_from_itself(case: Case, tmp_path: Path) -> None:
    same = document([case], True)
    settings = configuration([case], True)
    assert difference(tmp_path, same, same, settings, settings).changes == ()


def test_every_rule_is_tested() -> None:
    assert {case.rule for case in CASES} | ELSEWHERE == set(RULES)
    assert not {case.rule for case in CASES} & ELSEWHERE
