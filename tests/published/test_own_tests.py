"""A generated SDK passes the tests of the published SDK whose place it takes: `make owntests` runs these."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.published.outcomes import by_kind
from tests.published.pairs import PAIRS, Pair, generate, inputs
from tests.published.published_sdk import Outcome, mock_server, run_tests, source

pytestmark = pytest.mark.owntests

SHARE = 0.98
"""Of the tests that the published SDK passes itself without the names that no user is told about."""

CALLED_WRONG = {
    "test_received_text_for_expected_json": "text in the place of a model is an error of the SDK",
}
"""Tests of behaviour that this project calls a fault, by name, and what generated SDKs do instead."""


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.package)
def test_own_tests_of_a_published_sdk(pair: Pair, shared_folder: Path, tmp_path: Path) -> None:
    (document,) = inputs(pair, shared_folder).glob("openapi.*")
    generate(pair, shared_folder, tmp_path)
    with mock_server(document) as url:
        published = run_tests(pair, source(pair) / "src", url)
        generated = run_tests(pair, tmp_path, url)
    expected = [name for name, outcome in published.items() if outcome.passed and _counts(name, outcome)]
    failed = [name for name in expected if name not in generated or not generated[name].passed]
    share = 1 - len(failed) / len(expected)
    print(f"{pair.package}: {len(expected) - len(failed)} of {len(expected)} own tests pass")
    assert share >= SHARE, by_kind(failed, generated)


def _counts(name: str, outcome: Outcome) -> bool:
    function = name.rpartition("::")[2].partition("[")[0]
    return not outcome.private and function not in CALLED_WRONG
