"""What the items of pages are called after: their envelope is gone, so that what stood in it belongs to the method."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from generator import ir


def at_home(
    root: ir.Resource, definitions: Mapping[str, ir.Definition], pages: Mapping[str, ir.Page]
) -> Mapping[str, ir.Definition]:
    """The definitions, those that stood in an envelope which is gone now named after the method."""
    homes = _Homes(dict(definitions), frozenset(ir.uses(root, definitions)))
    for key, page in pages.items():
        homes.move(key, page.item)
    return homes.definitions


@dataclass(frozen=True, slots=True)
class _Homes:
    """`reached` are the keys of the definitions that are in the SDK."""

    definitions: dict[str, ir.Definition]
    reached: frozenset[str]
    _seen: set[str] = field(default_factory=set)

    def move(self, method: str, item: ir.Type) -> None:
        """Moves what the items of a method are made of out of its envelope."""
        inner = item.inner if isinstance(item, ir.Nullable) else item
        own = self.definitions.get(inner.key) if isinstance(inner, ir.Named) else None
        waiting = [item]
        while waiting:
            for key in ir.named_in(waiting.pop()):
                if key in self._seen or key not in self.definitions:
                    continue
                self._seen.add(key)
                self._move_one(method, key, own.origin if own is not None else None, is_item=inner == ir.Named(key))
                waiting.extend(ir.types_of(self.definitions[key], ir.Role.RESPONSE))

    def _move_one(self, method: str, key: str, item: ir.Origin | None, *, is_item: bool) -> None:
        """Moves a definition; what stands beside `item`, as a member of the choice that it is, is named without its path."""
        definition = self.definitions[key]
        origin = definition.origin
        is_own = origin.component is None and origin.response and origin.parent == method
        is_member = origin.variant is not None and item is not None and _place(origin) == _place(item)
        is_lost = origin.component is None and origin.parent in self.definitions and origin.parent not in self.reached
        if not (is_own and (is_item or is_member)) and not is_lost:
            return
        path = () if is_item or is_member else origin.path
        moved = replace(origin, parent=method, response=True, path=path, title=None if is_item else origin.title)
        self.definitions[key] = replace(definition, origin=moved)


def _place(origin: ir.Origin) -> tuple[object, ...]:
    return origin.parent, origin.response, origin.path
