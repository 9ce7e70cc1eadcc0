"""The table says what other judges say: griffe, a type check of callers written against OLD, and a run of them against NEW.

Cases stand side by side in few documents, so that each judge runs once.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from generator.diff import RULES, Severity
from tests.diff.cases import CASES
from tests.diff.comparing import difference
from tests.diff.documents import Case, document
from tests.diff.judges import Verdicts
from tests.diff.random_cases import RANDOM
from tests.diff.whole_cases import WHOLE

ALL = (*CASES, *WHOLE)
ONLY_IN_ANNOTATIONS = {
    "environment-removed",
    "http-library-changed",
    "option-became-optional",
    "option-type-changed",
    "page-field-retyped",
    "pagination-added",
    "pagination-changed",
    "parameter-added-required within",
    "parameter-became-required within",
    "parameter-retyped",
    "parameter-sets-refused",
    "parameter-type-described",
    "parameter-type-narrowed",
    "parameter-type-narrowed within",
    "request-value-removed",
    "request-value-removed with a name",
    "raw-responses-changed",
    "response-added",
    "response-became-nullable",
    "response-field-became-optional",
    "response-header-removed",
    "response-header-retyped",
    "response-retyped",
    "response-type-narrowed",
    "response-type-narrowed in a list",
    "response-type-widened",
    "response-type-widened in a list",
    "response-value-added",
    "response-value-added with a name",
    "response-value-removed",
    "response-value-removed in a list",
    "webhook-event-added",
    "webhook-event-removed",
}
"""Where names and parameters stay and only their types change, griffe says nothing: the check and the run decide."""
ONLY_WHEN_IT_RUNS = {"streaming-removed"}
"""Where the caller is right for a type checker by chance: it goes through the letters of a text, not through events."""


def cases(*severities: Severity, visible: bool = True) -> list[Case]:
    return [case for case in ALL if RULES[case.rule].severity in severities and RULES[case.rule].visible is visible]


BREAKING = cases(Severity.BREAKING)
TYPES = cases(Severity.BREAKING_TYPES)
HARMLESS = [case for visible in (True, False) for case in cases(Severity.COMPATIBLE, Severity.DOCS, visible=visible)]
UNSEEN = cases(Severity.BREAKING, visible=False)


@pytest.mark.parametrize("case", ALL, ids=str)
def test_a_caller_works_before_the_change(case: Case, verdicts: Verdicts) -> None:
    assert verdicts.checked["before"][case.word] == []
    assert verdicts.ran["before"][case.word] is None


@pytest.mark.parametrize("case", HARMLESS, ids=str)
def test_what_is_called_compatible_breaks_nobody(case: Case, verdicts: Verdicts) -> None:
    assert verdicts.breakages[case.word] == []
    assert verdicts.checked["after"][case.word] == []
    assert verdicts.ran["after"][case.word] is None


@pytest.mark.parametrize("case", TYPES, ids=str)
def test_what_breaks_type_checks_only_still_runs(case: Case, verdicts: Verdicts) -> None:
    assert verdicts.checked["after"][case.word]
    assert verdicts.ran["after"][case.word] is None


@pytest.mark.parametrize("case", BREAKING, ids=str)
def test_what_is_called_breaking_breaks_a_caller(case: Case, verdicts: Verdicts) -> None:
    assert verdicts.ran["after"][case.word]
    assert bool(verdicts.checked["after"][case.word]) is (str(case) not in ONLY_WHEN_IT_RUNS)


@pytest.mark.parametrize("case", [*BREAKING, *TYPES], ids=str)
def test_griffe_sees_what_is_not_in_annotations_only(case: Case, verdicts: Verdicts) -> None:
    assert bool(verdicts.breakages[case.word]) is (str(case) not in ONLY_IN_ANNOTATIONS)


@pytest.mark.parametrize("case", UNSEEN, ids=str)
def test_what_only_a_running_api_shows_breaks_there_and_nowhere_else(case: Case, verdicts: Verdicts) -> None:
    assert verdicts.ran["after"][case.word]
    assert verdicts.breakages[case.word] == [] and verdicts.checked["after"][case.word] == []


@pytest.fixture(scope="module")
def worst(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Severity | None]:
    """The worst severity of each case, None where nothing changes."""
    found = {}
    for case in RANDOM:
        changes = difference(tmp_path_factory.mktemp("pair"), document([case], False), document([case], True)).changes
        found[case.word] = changes[0].severity if changes else None
    return found


@pytest.mark.parametrize("case", RANDOM, ids=str)
def test_the_table_holds_for_a_caller_that_uses_everything(
    case: Case, worst: Mapping[str, Severity | None], verdicts: Verdicts
) -> None:
    checked, ran = verdicts.checked["after"][case.word], verdicts.ran["after"][case.word]
    assert verdicts.checked["before"][case.word] == [] and verdicts.ran["before"][case.word] is None
    match worst[case.word]:
        case None | Severity.COMPATIBLE | Severity.DOCS:
            assert checked == [] and ran is None
        case Severity.BREAKING_TYPES:
            assert ran is None
        case Severity.BREAKING:
            assert checked or ran
