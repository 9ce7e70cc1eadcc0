"""Each rule is found where a document changes by it, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diff import RULES
from tests.diff.answer_cases import answering
from tests.diff.cases import CASES, ELSEWHERE
from tests.diff.comparing import difference
from tests.diff.documents import MAYBE, TEXT, Case, Schema, configuration, document, record


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


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (record({"title": TEXT}), record({"title": MAYBE}, ["title"]), set()),
        (record({"title": MAYBE}, ["title"]), record({"title": MAYBE}), set()),
        (record({"title": TEXT}, ["title"]), record({"title": MAYBE}), {"response-field-became-optional"}),
        (record({"title": MAYBE}), record({"title": TEXT}, ["title"]), {"response-field-became-required"}),
        (record({"title": TEXT}), record({"title": {"type": ["integer", "null"]}}), {"response-retyped"}),
    ],
)
def test_a_field_may_be_none_for_either_reason(old: Schema, new: Schema, expected: set[str], tmp_path: Path) -> None:
    case = answering("field", old, new, "")
    found = difference(tmp_path, document([case], False), document([case], True))
    assert {change.rule for change in found.changes} == expected


def test_every_rule_is_tested() -> None:
    assert {case.rule for case in CASES} | ELSEWHERE == set(RULES)
    assert not {case.rule for case in CASES} & ELSEWHERE
