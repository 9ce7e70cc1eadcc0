"""Notes: what nothing is lost by is said once a kind, at its first place and with the number of the others."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.diagnostics import Reporter
from generator.diagnostics.code import NoteCode


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of note. `message` says what it is about, for one place or for many."""

    code: NoteCode
    message: str
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """Collects places by kind; `warn` goes straight to the report, since each loss is of its own place."""

    diagnostics: Reporter
    _places: dict[Kind, dict[str, None]] = field(default_factory=dict)

    def count(self, kind: Kind, pointer: str) -> None:
        """Counts a place, once however often it comes up."""
        self._places.setdefault(kind, {}).setdefault(pointer)

    def report(self) -> None:
        """Writes the notes, in the order in which their kinds came up."""
        for kind, places in self._places.items():
            first = next(iter(places))
            others = f" (in {len(places)} places, this is the first)" if len(places) > 1 else ""
            self.diagnostics.note(kind.code, f"{kind.message}{others}", first, kind.hint)
