"""What a comparison finds: its changes, and how much of the old package there still is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from generator.diagnostics import Location
from generator.diff.change import Change, Changes, Score, ScoreRow, severity_of
from generator.diff.rules import Severity
from generator.surface.labels import ASYNC_CLIENT, CLIENT

KINDS = ("imports", "methods and attributes", "arguments", "fields")
IMPORTS, MEMBERS, ARGUMENTS, FIELDS = KINDS
_VIEW = re.compile(r"\.with_\w+(?=[.(`]|$)")
_ASYNC = re.compile(r"\bAsync(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A pattern of names that are knowingly left out, and the line that has it."""

    pattern: str
    place: Location

    def covers(self, name: str) -> bool:
        """Whether a name, or what it stands in, fits the pattern. What fits in one client or method, does in its twins."""
        ends, names = ("", ".*", "(*"), (name, _of_any_client(name))
        return any(fnmatchcase(each, f"{self.pattern}{end}") for end in ends for each in names)


@dataclass(slots=True)
class Record:
    """Collects changes, counts what was compared, and passes over what is left out."""

    left_out: Iterable[LeftOut] = ()
    _changes: Changes = field(default_factory=Changes)
    _total: dict[str, int] = field(default_factory=dict)
    _kept: dict[str, int] = field(default_factory=dict)
    _exact: dict[str, int] = field(default_factory=dict)
    _passed_over: dict[str, None] = field(default_factory=dict)
    _used: dict[LeftOut, None] = field(default_factory=dict)

    def change(self, rule: str, name: str, message: str, old: Location | None, new: Location | None) -> bool:
        """Records a change. Returns whether existing code or its types break."""
        self._changes.add(rule, name, f"`{name}` {message}", old, new)
        return severity_of(rule) in (Severity.BREAKING, Severity.BREAKING_TYPES)

    def is_left_out(self, name: str) -> bool:
        covering = [item for item in self.left_out if item.covers(name)]
        self._used |= dict.fromkeys(covering)
        if covering:
            self._passed_over[name] = None
        return bool(covering)

    def lost(self, kind: str, rule: str, name: str, message: str, old: Location | None) -> None:
        """Records that something is gone, if it isn't left out."""
        if not self.is_left_out(name):
            self._count(self._total, kind)
            self.change(rule, name, message, old, None)

    def kept(self, kind: str, *, exact: bool = True) -> None:
        """Counts something that is still there; `exact` says whether it is used as before."""
        self._count(self._total, kind)
        self._count(self._kept, kind)
        if exact:
            self._count(self._exact, kind)

    def changes(self) -> tuple[Change, ...]:
        """The worst first. What changes in both clients alike, or in a method and its views, is said once."""
        groups: dict[tuple[str, str], list[Change]] = {}
        for change in self._changes.sorted():
            groups.setdefault((change.rule, _said_once(change)), []).append(change)
        return tuple(min(group, key=lambda change: len(change.name)) for group in groups.values())

    def score(self) -> Score:
        rows = (
            ScoreRow(kind, *(counts.get(kind, 0) for counts in (self._exact, self._kept, self._total)))
            for kind in KINDS
        )
        return Score(tuple(row for row in rows if row.total), len(self._passed_over))

    def unused(self) -> list[LeftOut]:
        """The patterns that nothing needed."""
        return [item for item in self.left_out if item not in self._used]

    def _count(self, counts: dict[str, int], kind: str) -> None:
        counts[kind] = counts.get(kind, 0) + 1


def _said_once(change: Change) -> str:
    """What a change says, without the words that tell a client or a view from the other."""
    return _ASYNC.sub("", _of_any_client(change.message)) if _is_of_client(change.name) else change.message


def _of_any_client(text: str) -> str:
    return _VIEW.sub("", text.replace(ASYNC_CLIENT, CLIENT))


def _is_of_client(name: str) -> bool:
    return name.startswith((f"{CLIENT}.", f"{CLIENT}(", ASYNC_CLIENT))
