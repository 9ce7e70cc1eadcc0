"""Methods that take webhooks: which there are, which events they give, and where they have the key."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir
from generator.diagnostics import Location
from generator.diff.change import Changes
from generator.diff.side import Side
from generator.diff.types import Place

_RESPONSE = ir.Role.RESPONSE


@dataclass(frozen=True, slots=True)
class WebhookComparison:
    old: Side
    new: Side
    changes: Changes

    def compare(self) -> None:
        """Methods of the same path are the same."""
        old, new = self.old.unwraps(), self.new.unwraps()
        for name, method in old.items():
            if name in new:
                self._pair(name, method, new[name])
            else:
                place = self.old.place_of_method(method)
                self.changes.add("method-removed", name, f"`{name}` is gone", place, None)
        for name, method in new.items():
            if name not in old:
                message = f"`{name}` is new: it takes webhooks"
                self.changes.add("method-added", name, message, None, self.new.place_of_method(method))

    def _pair(self, name: str, old: ir.Unwrap, new: ir.Unwrap) -> None:
        if not new.verifies:  # its events are those of the method that verifies
            return
        place = Place(name, self.old.place_of_method(old), self.new.place_of_method(new))
        self._events(place, old, new)
        if old.key_option is not None and old.key_option != new.key_option:
            now = f"`{new.key_option}`" if new.key_option else "its argument alone"
            message = f"`{name}` took the key from the client's `{old.key_option}` and takes it from {now}"
            self.changes.add("webhook-key-changed", name, message, place.old, place.new)

    def _events(self, place: Place, old: ir.Unwrap, new: ir.Unwrap) -> None:
        was = {self._name_now(member): member for member in ir.members(old.event, self.old.api.definitions)}
        now = {self.new.text(member, _RESPONSE): member for member in ir.members(new.event, self.new.api.definitions)}
        for name, member in now.items():
            if name not in was:
                message = f"`{place.name}` may give a `{name}`"
                at = self._place(self.new, member, place.new)
                self.changes.add("webhook-event-added", place.name, message, None, at)
        for name, member in was.items():
            if name not in now:
                message = f"`{place.name}` gives no `{name}` any more"
                at = self._place(self.old, member, place.old)
                self.changes.add("webhook-event-removed", place.name, message, at, None)

    def _name_now(self, member: ir.Type) -> str:
        """What a type of the old SDK is called in the new one, where it has only got another name."""
        renamed = self.new.renamed.get((member.key, _RESPONSE)) if isinstance(member, ir.Named) else None
        return self.old.text(member, _RESPONSE) if renamed is None else self.new.text(ir.Named(renamed[0]), _RESPONSE)

    def _place(self, side: Side, member: ir.Type, otherwise: Location) -> Location:
        return side.place_of(member.key) if isinstance(member, ir.Named) else otherwise
