"""What holds for every pair of documents: back is forth the other way round."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.diff import Difference
from tests.diff.comparing import difference
from tests.diff.documents import Case, document
from tests.diff.random_cases import RANDOM

MIRRORED = {
    "method-added": "method-removed",
    "model-added": "model-removed",
    "parameter-became-optional": "parameter-became-required",
    "parameter-type-widened": "parameter-type-narrowed",
    "parameter-unrestricted": "parameter-restricted",
    "request-value-added": "request-value-removed",
    "resource-added": "resource-removed",
    "response-became-nullable": "response-became-non-null",
    "response-field-added": "response-field-removed",
    "response-field-became-optional": "response-field-became-required",
    "response-type-widened": "response-type-narrowed",
    "response-value-added": "response-value-removed",
    "streaming-added": "streaming-removed",
}
SAME_BACKWARDS = ("parameter-retyped", "response-retyped", "model-renamed", "docs-changed", "known-values-changed")


def found_between(case: Case, folder: Path, *, old: bool, new: bool) -> Difference:
    """The difference between two sides of a case; false is the old one."""
    return difference(folder, document([case], old), document([case], new))


def rules(found: Difference) -> Mapping[str, int]:
    return Counter(change.rule for change in found.changes)


@pytest.mark.parametrize("case", RANDOM, ids=str)
def test_back_and_forth_is_the_same_the_other_way_round(case: Case, tmp_path: Path) -> None:
    assert not found_between(case, tmp_path, old=True, new=True).changes
    forth = rules(found_between(case, tmp_path, old=False, new=True))
    back = rules(found_between(case, tmp_path, old=True, new=False))
    for one, other in MIRRORED.items():
        assert (forth[one], forth[other]) == (back[other], back[one]), (one, forth, back)
    for rule in SAME_BACKWARDS:
        assert forth[rule] == back[rule], (rule, forth, back)
    added = [sides["parameter-added-optional"] + sides["parameter-added-required"] for sides in (forth, back)]
    assert added == [back["parameter-removed"], forth["parameter-removed"]]
