"""What a comparison finds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.diagnostics import Location
from generator.diff.rules import PACKAGE_RULES, RULES, Severity

_BUMPS = {
    Severity.BREAKING: "major",
    Severity.BREAKING_TYPES: "minor",
    Severity.COMPATIBLE: "minor",
    Severity.DOCS: "patch",
}
_EARLY_BUMPS = {
    Severity.BREAKING: "minor",
    Severity.BREAKING_TYPES: "minor",
    Severity.COMPATIBLE: "patch",
    Severity.DOCS: "patch",
}
"""Before 1.0.0, where what breaks raises the minor version: those who ask for `~=0.3.1` get no break."""


NOT_DEPRECATED = "is not deprecated any more"


@dataclass(frozen=True, slots=True)
class Change:
    """One change: the rule it falls under, the Python name that users see, and where both documents say it.

    `old` is None for what is new, `new` for what is gone; `near` is then where the new document had it.
    """

    rule: str
    name: str
    message: str
    old: Location | None
    new: Location | None
    near: Location | None = None

    @property
    def severity(self) -> Severity:
        return severity_of(self.rule)


def severity_of(rule: str) -> Severity:
    """How bad a change under a rule is, be it one of documents or of packages."""
    return (RULES.get(rule) or PACKAGE_RULES[rule]).severity


def deprecation_state(is_deprecated: bool, text: str | None) -> str:
    """What a change of a deprecation says, with the document's words on it."""
    return f"is deprecated{f': {text}' if text else ''}" if is_deprecated else NOT_DEPRECATED


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """How much there is of a kind of things: as it was, at all, and in the old package."""

    kind: str
    exact: int
    kept: int
    total: int


@dataclass(frozen=True, slots=True)
class Score:
    """How much of a package there still is; `left_out` counts the names that were left out knowingly."""

    rows: tuple[ScoreRow, ...]
    left_out: int = 0

    @property
    def whole(self) -> ScoreRow:
        """All kinds together."""
        sums = (sum(getattr(row, part) for row in self.rows) for part in ("exact", "kept", "total"))
        return ScoreRow("names", *sums)


@dataclass(frozen=True, slots=True)
class Difference:
    """All changes, the worst first; `version` is that of the old SDK. Two packages have a score, documents have none."""

    changes: tuple[Change, ...]
    version: str = "1.0.0"
    score: Score | None = None

    @property
    def bump(self) -> str:
        """The part of the version to raise (Semantic Versioning 2.0.0): major, minor, patch or none."""
        bumps = _EARLY_BUMPS if re.match(r"v?0\.", self.version) else _BUMPS
        return bumps[self.changes[0].severity] if self.changes else "none"


@dataclass(slots=True)
class Changes:
    """Collects changes; the same one twice counts once."""

    _items: dict[Change, None] = field(default_factory=dict)

    def add(self, rule: str, name: str, message: str, old: Location | None, new: Location | None) -> None:
        assert rule in RULES or rule in PACKAGE_RULES, rule
        self._items.setdefault(Change(rule, name, message, old, new))

    def sorted(self) -> tuple[Change, ...]:
        """The worst first, else in the order in which they were found."""
        return tuple(sorted(self._items, key=lambda change: change.severity.rank))
