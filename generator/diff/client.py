"""The client: what it is called, where it sends requests, and how, where a caller does not say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator import ir
from generator.diff.change import Changes
from generator.diff.options import OptionComparison
from generator.diff.side import Side
from generator.diff.types import Place

_DEFAULTS = {
    "timeout": "timeout in seconds",
    "max_retries": "retries",
    "initial_delay": "seconds before the first retry",
    "max_delay": "most seconds before a retry",
    "idempotency_header": "header for an idempotency key",
    "default_headers": "headers",
    "platform_headers": "headers about the platform",
    "request_id_header": "header with the id of a request",
}
"""Settings of `client_settings` that hold where a caller does not say otherwise, in words."""


@dataclass(frozen=True, slots=True)
class ClientComparison:
    old: Side
    new: Side
    changes: Changes

    def compare(self) -> None:
        self._names()
        OptionComparison(self.old, self.new, self.changes).compare()
        self._servers()
        self._defaults()
        self._queries()
        self._events()
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
            message = f"requests went through {was} and go through {now}"
            self._add("http-library-changed", self._in_config("/settings"), message)
        sends, sent = (
            "aiohttp" if side.api.client.uses_aiohttp else "the HTTP library" for side in (self.new, self.old)
        )
        if sends != sent:
            message = f"async clients sent with {sent} by default and send with {sends}"
            self._add("http-library-changed", self._in_config("/settings"), message)
        awaits, awaited = (side.api.client.awaits_raw_responses for side in (self.new, self.old))
        if awaits != awaited:
            call = "is awaited" if awaits else "is a plain call"
            message = f"`parse()` of the async client's raw responses {call}"
            self._add("raw-responses-changed", self._in_config("/settings"), message)

    # ---- URLs

    def _servers(self) -> None:
        old, new = ({server.name: server.url for server in side.api.client.servers} for side in self._sides)
        was, now = (next(iter(found.values()), "nothing") for found in (old, new))
        if was != now:
            self._add("base-url-changed", self._server_place("base_url"), f"the base URL was {was} and is {now}")
        named_old, named_new = (found if len(found) > 1 else {} for found in (old, new))
        for name in dict.fromkeys([*named_old, *named_new]):
            self._environment(name, named_old.get(name), named_new.get(name))

    def _environment(self, name: str, was: str | None, now: str | None) -> None:
        place = self._server_place(f"{self.new.names.client.client}(environment={name!r})")
        if now is None:
            self.changes.add("environment-removed", place.name, f"the environment '{name}' is gone", place.old, None)
        elif was is None:
            self.changes.add("environment-added", place.name, f"the environment '{name}' is new", None, place.new)
        elif was != now:
            self._add("base-url-changed", place, f"the environment '{name}' was {was} and is {now}")

    # ---- how requests are made, and streams read

    def _defaults(self) -> None:
        for setting, words in _DEFAULTS.items():
            was, now = (getattr(side.api.client, setting) for side in self._sides)
            if was != now:
                message = f"{words} by default: {said(now)}; it was {said(was)}"
                self._add("client-default-changed", self._in_config("/client_settings"), message)

    def _queries(self) -> None:
        was, now = (side.api.client.query for side in self._sides)
        if (was.arrays, was.nested) != (now.arrays, now.nested):
            formats = (f"{query.arrays} for arrays and {query.nested} for nested values" for query in (now, was))
            self._add(
                "query-format-changed", self._in_config("/query_settings"), "queries use {}; it was {}".format(*formats)
            )

    def _events(self) -> None:
        was, now = (side.api.client.event_rules for side in self._sides)
        if was != now and any(ir.events_of(method.operation.outcome) for method in self.old.calls().values()):
            place = self._in_config("/streaming/on_event")
            self._add("stream-events-changed", place, "what the events of streams mean is decided by other rules")

    @property
    def _sides(self) -> tuple[Side, Side]:
        return self.old, self.new

    def _at(self, pointer: str, name: str) -> Place:
        return Place(name, self.old.locate(pointer), self.new.locate(pointer))

    def _in_config(self, pointer: str) -> Place:
        return Place(self.new.names.client.client, *(side.locate_config(pointer) for side in self._sides))

    def _server_place(self, name: str) -> Place:
        """Servers stand in the configuration, if it has some, else in the document."""
        places = (
            side.locate_config("/environments") if side.config.environments else side.locate("/servers")
            for side in self._sides
        )
        return Place(name, *places)

    def _add(self, rule: str, place: Place, message: str) -> None:
        self.changes.add(rule, place.name, message, place.old, place.new)


def said(value: object) -> str:
    """A setting in words."""
    match value:
        case None:
            return "the SDK's own"
        case Mapping():
            return ", ".join(f"{name}: {item}" for name, item in value.items()) or "none"
        case bool():
            return "yes" if value else "no"
        case _:
            return str(value)
