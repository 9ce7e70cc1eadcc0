"""Each rule is found where a document changes by it, and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator import pipeline
from generator.diagnostics import Diagnostics
from generator.diff import RULES
from tests.diff.answer_cases import answering
from tests.diff.cases import CASES
from tests.diff.comparing import difference, request
from tests.diff.documents import MAYBE, TEXT, Case, Schema, configuration, document, record
from tests.diff.whole_cases import WHOLE, Pair, pairs


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


@pytest.mark.parametrize("pair", pairs("http://127.0.0.1")[1:], ids=lambda pair: pair.name)
def test_what_changes_for_the_client_as_a_whole(pair: Pair, tmp_path: Path) -> None:
    before, after = (
        replace(request(tmp_path, name, *side[:2]), output=tmp_path / "sdk")
        for name, side in (("before", pair.old), ("after", pair.new))
    )
    found = pipeline.diff(before, after, Diagnostics())
    assert {change.rule for change in found.changes} == {case.rule for case in pair.cases}
    assert pipeline.diff(before, before, Diagnostics()).changes == ()


def test_every_rule_is_tested() -> None:
    assert {case.rule for case in (*CASES, *WHOLE)} == set(RULES)
