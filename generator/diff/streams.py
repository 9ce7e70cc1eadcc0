"""How a method streams, and what."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir
from generator.diff.change import Changes
from generator.diff.side import Side
from generator.diff.types import Place, TypeComparison


@dataclass(frozen=True, slots=True)
class StreamComparison:
    old: Side
    new: Side
    changes: Changes

    def compare(self, place: Place, old: ir.Operation, new: ir.Operation) -> None:
        was, now = ir.switch_of(old.outcome), ir.switch_of(new.outcome)
        match ir.events_of(old.outcome), ir.events_of(new.outcome):
            case None, None:
                return
            case None, _:
                self._started(place, old, now)
            case _, None:
                self._add("streaming-removed", place, f"`{place.name}` does not stream any more")
            case before, after:
                if was != now:
                    self._add("streaming-changed", place, f"`{place.name}` streams {_when(now)}, not {_when(was)}")
                events = Place(f"{place.name}() events", place.old, place.new)
                TypeComparison(self.old, self.new, ir.Role.RESPONSE, self.changes).compare(
                    events, before.type, after.type
                )

    def _started(self, place: Place, old: ir.Operation, switch: str | None) -> None:
        """A parameter that was there may have been given already: its callers now get a stream for an answer."""
        known = any(parameter.wire == switch for parameter in old.parameters)
        rule = "streaming-changed" if switch is None or known else "streaming-added"
        self._add(rule, place, f"`{place.name}` streams {_when(switch)}")

    def _add(self, rule: str, place: Place, message: str) -> None:
        self.changes.add(rule, place.name, message, place.old, place.new)


def _when(switch: str | None) -> str:
    return "always" if switch is None else f"where `{switch}` is true"
