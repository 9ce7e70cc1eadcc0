"""What a comparison finds."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.diagnostics import Location
from generator.diff.rules import RULES, Severity

_BUMPS = {
    Severity.BREAKING: "major",
    Severity.BREAKING_TYPES: "minor",
    Severity.COMPATIBLE: "minor",
    Severity.DOCS: "patch",
}


@dataclass(frozen=True, slots=True)
class Change:
    """One change: the rule it falls under, the Python name that users see, and where both documents say it.

    `old` is None for what is new, `new` for what is gone.
    """

    rule: str
    name: str
    message: str
    old: Location | None
    new: Location | None

    @property
    def severity(self) -> Severity:
        return RULES[self.rule].severity


@dataclass(frozen=True, slots=True)
class Difference:
    """All changes, the worst first."""

    changes: tuple[Change, ...]

    @property
    def bump(self) -> str:
        """The part of the version to raise (Semantic Versioning 2.0.0): major, minor, patch or none."""
        return _BUMPS[self.changes[0].severity] if self.changes else "none"


@dataclass(slots=True)
class Changes:
    """Collects changes; the same one twice counts once."""

    _items: dict[Change, None] = field(default_factory=dict)

    def add(self, rule: str, name: str, message: str, old: Location | None, new: Location | None) -> None:
        assert rule in RULES, rule
        self._items.setdefault(Change(rule, name, message, old, new))

    def sorted(self) -> Difference:
        """The worst first, else in the order in which they were found."""
        return Difference(tuple(sorted(self._items, key=lambda change: change.severity.rank)))
