"""What a comparison finds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.diagnostics import Location
from generator.diff.rules import RULES, Severity

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
        return RULES[self.rule].severity


def deprecation_state(is_deprecated: bool, text: str | None) -> str:
    """What a change of a deprecation says, with the document's words on it."""
    return f"is deprecated{f': {text}' if text else ''}" if is_deprecated else NOT_DEPRECATED


@dataclass(frozen=True, slots=True)
class Difference:
    """All changes, the worst first; `version` is that of the old SDK."""

    changes: tuple[Change, ...]
    version: str = "1.0.0"

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
        assert rule in RULES, rule
        self._items.setdefault(Change(rule, name, message, old, new))

    def sorted(self) -> tuple[Change, ...]:
        """The worst first, else in the order in which they were found."""
        return tuple(sorted(self._items, key=lambda change: change.severity.rank))
