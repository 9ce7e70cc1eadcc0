"""Which answers are envelopes around one member, so that methods of an existing SDK give that member."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.config.model import Config, Method, Pagination
from generator.document.types import Schema


@dataclass(frozen=True, slots=True)
class Unwrapping:
    """`members` are the properties that are unwrapped; `several`: also where an envelope has others beside them."""

    members: tuple[str, ...] = ()
    several: bool = False
    pages: tuple[Pagination, ...] = ()

    def for_method(self, method: Method | None) -> Unwrapping:
        """The same with what the configuration says of a method."""
        if method is None or method.unwrap is None:
            return self
        if method.unwrap is False:
            return Unwrapping()
        return Unwrapping((method.unwrap,), True)

    def member(self, envelope: Schema) -> tuple[str, Schema] | None:
        """The member of an object that is its value, with its schema; None where there is none, or a page goes before it."""
        properties = dict(envelope.properties)
        name = next((name for name in self.members if name in properties), None)
        if name is None or (len(properties) > 1 and not self.several) or self._is_page(tuple(properties)):
            return None
        return name, properties[name]

    def _is_page(self, names: Sequence[str]) -> bool:
        return any(
            scheme.response and all(field.name in names for field in scheme.response if field.header is None)
            for scheme in self.pages
        )


def unwrapping(config: Config) -> Unwrapping:
    settings = config.settings
    return Unwrapping(settings.unwrap_members, settings.unwraps_of_several, config.pagination)
