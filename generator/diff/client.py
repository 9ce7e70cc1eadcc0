"""The client: what it is called, how it is made, how it authenticates, and where it sends requests."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir
from generator.config.model import Option
from generator.diff.change import Changes
from generator.diff.side import Side
from generator.diff.types import Place


@dataclass(frozen=True, slots=True)
class ClientComparison:
    old: Side
    new: Side
    changes: Changes

    def compare(self) -> None:
        self._names()
        self._options()
        self._security()
        self._servers()
        if self.old.api.description != self.new.api.description:
            self._add("docs-changed", self._at("/info", "client"), "the API is described in other words")

    def _names(self) -> None:
        old, new = self.old.names.client, self.new.names.client
        place = self._at("/info/title", old.client)
        if old.package != new.package:
            self._add("package-renamed", place, f"the package `{old.package}` is now `{new.package}`")
        if old.client != new.client:
            self._add("client-renamed", place, f"`{old.client}` is now `{new.client}`")
        if old.env_prefix != new.env_prefix:
            message = f"the client's variables began with `{old.env_prefix}_` and begin with `{new.env_prefix}_`"
            self._add("variables-renamed", place, message)
        was, now = (side.config.settings.http_library for side in self._sides)
        if was != now:
            self._add("http-library-changed", place, f"requests went through {was} and go through {now}")

    # ---- arguments

    def _options(self) -> None:
        old = {option.name: option for option in self.old.config.client.opts}
        new = {option.name: option for option in self.new.config.client.opts}
        for name, option in old.items():
            if name in new:
                self._option(option, new[name])
            else:
                shown = self._shown(name)
                place = self.old.place_of_option(option)
                self.changes.add("option-removed", shown, f"`{shown}` is gone", place, None)
        for name, option in new.items():
            if name not in old:
                rule = "option-added-required" if _required(option) else "option-added-optional"
                shown = self._shown(name)
                self.changes.add(rule, shown, f"`{shown}` is new", None, self.new.place_of_option(option))

    def _option(self, old: Option, new: Option) -> None:
        place = Place(self._shown(new.name), self.old.place_of_option(old), self.new.place_of_option(new))
        if _required(old) != _required(new):
            rule = "option-became-required" if _required(new) else "option-became-optional"
            self._add(rule, place, f"`{place.name}` {'has to be given' if _required(new) else 'may be left out'}")
        if old.type != new.type:
            self._add("option-type-changed", place, f"`{place.name}` was a {old.type} and is a {new.type}")
        if old.env is not None and old.env != new.env:
            message = (
                f"`{place.name}` was read from `{old.env}` and is read from {f'`{new.env}`' if new.env else 'none'}"
            )
            self._add("option-environment-changed", place, message)
        if old.description != new.description:
            self._add("docs-changed", place, f"`{place.name}` is described in other words")

    def _shown(self, option: str) -> str:
        return f"{self.new.names.client.client}({option})"

    # ---- credentials and URLs

    def _security(self) -> None:
        """Schemes that an option authenticates for; what no option feeds is never sent."""
        old, new = (
            {option.name: option.auth for option in side.config.client.opts if option.auth} for side in self._sides
        )
        for name, auth in old.items():
            if name in new:
                was, now = _scheme(self.old, auth.scheme), _scheme(self.new, new[name].scheme)
                if was != now or auth.role != new[name].role:
                    place = self._at("/components/securitySchemes", self._shown(name))
                    self._add("auth-changed", place, f"`{place.name}` was sent as {was} and is sent as {now}")

    def _servers(self) -> None:
        old, new = ({server.name: server.url for server in side.api.servers} for side in self._sides)
        if list(old.values())[:1] != list(new.values())[:1]:
            was, now = (next(iter(found.values()), "nothing") for found in (old, new))
            self._add("base-url-changed", self._at("/servers", "base_url"), f"the base URL was {was} and is {now}")
        named_old, named_new = (found if len(found) > 1 else {} for found in (old, new))
        for name in dict.fromkeys([*named_old, *named_new]):
            self._environment(name, name in named_old, name in named_new)

    def _environment(self, name: str, was: bool, now: bool) -> None:
        place = self._at("/servers", f"{self.new.names.client.client}(environment={name!r})")
        if was and not now:
            self.changes.add("environment-removed", place.name, f"the environment '{name}' is gone", place.old, None)
        elif now and not was:
            self.changes.add("environment-added", place.name, f"the environment '{name}' is new", None, place.new)

    @property
    def _sides(self) -> tuple[Side, Side]:
        return self.old, self.new

    def _at(self, pointer: str, name: str) -> Place:
        return Place(name, self.old.locate(pointer), self.new.locate(pointer))

    def _add(self, rule: str, place: Place, message: str) -> None:
        self.changes.add(rule, place.name, message, place.old, place.new)


def _required(option: Option) -> bool:
    return not option.nullable and option.default is None


def _scheme(side: Side, name: str) -> str:
    for scheme in side.api.security_schemes:
        if scheme.name == name:
            return _travels(scheme)
    return "nothing"


def _travels(scheme: ir.SecurityScheme) -> str:
    return f"{scheme.kind} {scheme.parameter}" if scheme.parameter else scheme.kind
