"""Why tests of a published SDK fail on the one that takes its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from tests.published.published_sdk import Outcome


def by_kind(failed: Sequence[str], outcomes: Mapping[str, Outcome]) -> str:
    """The reasons of failures, the most frequent first, each with a test that fails so."""
    reasons = {name: _reason(outcomes[name].text) if name in outcomes else "not collected" for name in failed}
    examples = {reason: name for name, reason in reversed(list(reasons.items()))}
    counted = Counter(reasons.values()).most_common()
    return "\n".join(f"{count} times: {reason}\n  in {examples[reason]}" for reason, count in counted)


def _reason(text: str) -> str:
    return next((line for line in text.splitlines() if line.startswith("E ")), text[-200:])
