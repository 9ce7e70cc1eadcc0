"""What a method answers as a whole: a value, a file, nothing, or one of several by the status of the response."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator import ir
from generator.diff.change import Changes
from generator.diff.side import Side
from generator.diff.types import Place, TypeComparison
from generator.lower.flavour import OLDEST_BINARY, SYNC
from generator.lower.outcomes import suffix_of

Whole: TypeAlias = "ir.Readable | ir.Page"
"""What is read as a whole."""


@dataclass(frozen=True, slots=True)
class OutcomeComparison:
    """Compares the usual answers of two operations, and which others they have methods for."""

    old: Side
    new: Side
    changes: Changes

    def compare(self, place: Place, old: ir.Operation, new: ir.Operation) -> None:
        before, after = _whole_parts(old.outcome), _whole_parts(new.outcome)
        if before or after:
            first, second = (parts[0] if parts else ir.NoContent() for parts in (before, after))
            if not self._is_other_kind(place, first, second):
                self._other_statuses(place, before[1:], after[1:])
        self._other_methods(place, old.outcome, new.outcome)

    def _is_other_kind(self, place: Place, old: Whole, new: Whole) -> bool:
        """Compares the first answers; says whether they are of different kinds."""
        match old, new:
            case ir.Answer(before), ir.Answer(after):
                returned = Place(f"{place.name}()", place.old, place.new)
                TypeComparison(self.old, self.new, ir.Role.RESPONSE, self.changes).compare(returned, before, after)
                return False
            case ir.Binary(), ir.Binary() if _text(self.old, old) != _text(self.new, new):
                pass
            case (ir.NoContent(), ir.NoContent()) | (ir.Binary(), ir.Binary()):
                return False
            case ir.Page(), ir.Page():
                self._pages(place, old, new)
                return False
        was, now = _text(self.old, old), _text(self.new, new)
        rule = "response-kind-changed"
        if isinstance(new, ir.Page):
            rule = "pagination-added"
        elif isinstance(old, ir.Page):
            rule = "pagination-removed"
        elif isinstance(old, ir.NoContent):
            rule = "response-added"
        elif isinstance(new, ir.NoContent):
            rule = "response-removed"
        self._add(rule, place, f"`{place.name}` returned {was} and returns {now}")
        return True

    def _pages(self, place: Place, old: ir.Page, new: ir.Page) -> None:
        """Compares the classes of two pages, their fields and their items."""
        was, now = (side.names.pages[page.scheme].name for side, page in ((self.old, old), (self.new, new)))
        if was != now:
            self._add("pagination-changed", place, f"`{place.name}` returned a `Sync{was}` and returns a `Sync{now}`")
        returned = Place(f"{place.name}()[]", place.old, place.new)
        TypeComparison(self.old, self.new, ir.Role.RESPONSE, self.changes).compare(returned, old.item, new.item)

    def _other_statuses(self, place: Place, old: Sequence[Whole], new: Sequence[Whole]) -> None:
        """What other statuses answer; one that a caller of the old SDK never got is one more type."""
        was = dict.fromkeys(_text(self.old, part) for part in old)
        now = dict.fromkeys(_text(self.new, part) for part in new)
        for text in now:
            if text not in was:
                self._add("response-type-widened", place, f"`{place.name}` may return {text}, by its status")
        for text in was:
            if text not in now:
                self._add("response-type-narrowed", place, f"`{place.name}` never returns {text}")

    def _other_methods(self, place: Place, old: ir.Outcome, new: ir.Outcome) -> None:
        """The methods that answer with another media type."""
        was, now = _suffixes(old), _suffixes(new)
        for suffix in now:
            if suffix not in was:
                self._add("method-added", place, f"`{place.name}_{suffix}` is new")
        for suffix in was:
            if suffix not in now:
                self._add("method-removed", place, f"`{place.name}_{suffix}` is gone")

    def _add(self, rule: str, place: Place, message: str) -> None:
        self.changes.add(rule, place.name, message, place.old, place.new)


def _whole_parts(outcome: ir.Outcome) -> list[Whole]:
    """What is read as a whole of the usual answer, the first status first."""
    parts = ir.parts_of(ir.usual(outcome))
    return [part for part in parts if not isinstance(part, (ir.Events, ir.Lines))]


def _suffixes(outcome: ir.Outcome) -> list[str]:
    return [suffix_of(option) for option in outcome.options[1:]] if isinstance(outcome, ir.Choice) else []


def _text(side: Side, part: Whole) -> str:
    match part:
        case ir.Page(scheme, item):
            return f"`Sync{side.names.pages[scheme].name}[{side.text(item, ir.Role.RESPONSE)}]`"
        case ir.Answer(type_):
            return f"`{side.text(type_, ir.Role.RESPONSE)}`"
        case ir.Binary():
            return f"`{OLDEST_BINARY[1] if side.api.client.has_oldest_responses else SYNC.binary}`"
        case ir.NoContent():
            return "None"
