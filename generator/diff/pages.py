"""The pages of lists: what their classes hold, and how they lead to the next one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator import ir
from generator.diff.change import Changes
from generator.diff.side import Side
from generator.diff.types import Place


@dataclass(frozen=True, slots=True)
class PageComparison:
    """Compares the schemes that both SDKs have; a method that has another one now is told with the method."""

    old: Side
    new: Side
    changes: Changes

    def compare(self) -> None:
        schemes = {scheme.name: scheme for scheme in self.new.api.pages}
        for scheme in self.old.api.pages:
            if scheme.name in schemes:
                self._pair(scheme, schemes[scheme.name])

    def _pair(self, old: ir.PageScheme, new: ir.PageScheme) -> None:
        name = f"pagination.Sync{self.old.names.pages[old.name].name}"
        place = Place(name, self.old.locate_config(old.config), self.new.locate_config(new.config))
        was, now = _fields(self.old, old), _fields(self.new, new)
        for field, text in was.items():
            if field not in now:
                self._add("page-field-removed", place, f"the field `{field}` of `{name}` is gone")
            elif now[field] != text:
                message = f"the field `{field}` of `{name}` was {text} and is {now[field]}"
                self._add("page-field-retyped", place, message)
        for field in now:
            if field not in was:
                self._add("page-field-added", place, f"`{name}` has the field `{field}`")
        if _rules(old) != _rules(new):
            self._add("pagination-rules-changed", place, f"`{name}` asks for the next page in another way")

    def _add(self, rule: str, place: Place, message: str) -> None:
        self.changes.add(rule, place.name, message, place.old, place.new)


def _fields(side: Side, scheme: ir.PageScheme) -> Mapping[str, str]:
    """The types of a page's fields, by their dotted names."""
    return dict(_texts(side, scheme, (), "", scheme.fields))


def _texts(
    side: Side, scheme: ir.PageScheme, path: ir.MemberPath, prefix: str, members: Sequence[ir.PageField]
) -> Iterator[tuple[str, str]]:
    names = side.names.pages[scheme.name]
    for member in members:
        own = (*path, member.wire)
        name = f"{prefix}{names.fields[own]}"
        if own == scheme.items:
            yield name, "the items"
        elif member.members:
            yield name, f"`{names.classes[own]}`"
            yield from _texts(side, scheme, own, f"{name}.", member.members)
        else:
            yield name, f"`{side.text(member.type, ir.Role.RESPONSE)}`"


def _rules(scheme: ir.PageScheme) -> ir.PageScheme:
    """A scheme without what does not lead to another page."""
    return replace(scheme, fields=(), docs=None, config="")
