"""The arguments of the client: which there are, where they are read from, and what they authenticate for."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir
from generator.diff.change import Changes
from generator.diff.side import Side
from generator.diff.types import Place


@dataclass(frozen=True, slots=True)
class Credential:
    """What a credential is, and how it is sent, in words."""

    kind: str
    sent: str


@dataclass(frozen=True, slots=True)
class OptionComparison:
    old: Side
    new: Side
    changes: Changes

    def compare(self) -> None:
        old, new = ({option.name: option for option in side.api.client.options} for side in (self.old, self.new))
        for name, option in old.items():
            if name in new:
                self._pair(option, new[name])
            else:
                shown = self._shown(name)
                place = self.old.place_of_option(option)
                self.changes.add("option-removed", shown, f"`{shown}` is gone", place, None)
        for name, option in new.items():
            if name not in old:
                rule = "option-added-required" if option.required else "option-added-optional"
                shown = self._shown(name)
                self.changes.add(rule, shown, f"`{shown}` is new", None, self.new.place_of_option(option))

    def _pair(self, old: ir.ClientOption, new: ir.ClientOption) -> None:
        place = Place(self._shown(new.name), self.old.place_of_option(old), self.new.place_of_option(new))
        if old.required != new.required:
            rule = "option-became-required" if new.required else "option-became-optional"
            self._add(rule, place, f"`{place.name}` {'has to be given' if new.required else 'may be left out'}")
        elif old.default != new.default:
            before, after = ("nothing" if side.default is None else side.default for side in (old, new))
            message = f"`{place.name}` is {after} where it is left out; it was {before}"
            self._add("client-default-changed", place, message)
        if old.kind != new.kind:
            self._add("option-type-changed", place, f"`{place.name}` was a {old.kind} and is a {new.kind}")
        if old.env is not None and old.env != new.env:
            now = f"`{new.env}`" if new.env else "none"
            message = f"`{place.name}` was read from `{old.env}` and is read from {now}"
            self._add("option-environment-changed", place, message)
        self._sending(place, old, new)
        if old.description != new.description:
            self._add("docs-changed", place, f"`{place.name}` is described in other words")

    def _sending(self, place: Place, old: ir.ClientOption, new: ir.ClientOption) -> None:
        """Where requests carry it. Whether it is a credential at all is a matter of its kind."""
        was, now = _carried(old), _carried(new)
        if was != now:
            self._add("option-location-changed", place, f"`{place.name}` was sent in {was} and is sent in {now}")
        if old.credential is None:
            return
        before, after = _credential(old.credential), _credential(new.credential)
        if before != after:
            rule = "auth-changed" if before.kind == after.kind else "auth-kind-changed"
            self._add(rule, place, f"`{place.name}` was sent as {before.sent} and is sent as {after.sent}")

    def _shown(self, option: str) -> str:
        return f"{self.new.names.client.client}({option})"

    def _add(self, rule: str, place: Place, message: str) -> None:
        self.changes.add(rule, place.name, message, place.old, place.new)


def _credential(credential: ir.Credential | None) -> Credential:
    """A key may travel as a bearer token, in a header or in the query; a name or a password is another thing."""
    scheme = credential.how if credential else None
    if credential is None or scheme is None:
        return Credential("nothing", "nothing")
    if scheme.kind == "basic":
        return Credential(credential.role, f"the {credential.role} of basic authentication")
    if scheme.grant is not None:
        return Credential("key", f"{scheme.kind}, fetched by {scheme.grant.kind} from {scheme.grant.url}")
    return Credential("key", f"{scheme.kind} {scheme.parameter}" if scheme.parameter else scheme.kind)


def _carried(option: ir.ClientOption) -> str:
    parts = [f"the header {option.header}"] if option.header else []
    parts += [f"the query's {option.query}"] if option.query else []
    parts += [f"the URL's {option.server_variable}"] if option.server_variable else []
    return " and ".join(parts) or "nothing"
