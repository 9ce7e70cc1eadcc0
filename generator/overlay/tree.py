"""A tree that overlays change: every change makes a new tree, and each value keeps the place it came from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.jsontypes import JSON, kind
from generator.source.positions import Mark, Place

Key = str | int


class Incompatible(Exception):
    """Two values that cannot be merged, a mapping and a list say; `keys` lead from the merged value to them."""

    def __init__(self, message: str, keys: tuple[Key, ...] = ()) -> None:
        super().__init__(message)
        self.keys = keys


@dataclass(frozen=True, slots=True)
class Node:
    """A value and its place."""

    value: JSON
    place: Place

    def child(self, key: Key) -> Node:
        """The entry or item under `key`; raises `LookupError` when there is none."""
        if isinstance(self.value, dict):
            value = self.value[str(key)]
        elif isinstance(self.value, list):
            value = self.value[int(key)]
        else:
            raise LookupError(key)
        return Node(value, self.place.child(str(key)) or self.place)

    def at(self, keys: tuple[Key, ...]) -> Node:
        node = self
        for key in keys:
            node = node.child(key)
        return node

    @property
    def mark(self) -> Mark:
        """The place in a form that holds wherever the value is put."""
        return self.place.mark._replace(origin=self.place.origin)

    @property
    def children(self) -> dict[Key, Node]:
        """Entries by key or items by index."""
        match self.value:
            case dict():
                return {key: self.child(key) for key in self.value}
            case list():
                return {index: self.child(index) for index in range(len(self.value))}
            case _:
                return {}

    def holding(self, children: dict[Key, Node]) -> Node:
        """This mapping or list with other contents; the keys of a list's only count as an order."""
        if isinstance(self.value, dict):
            values = {str(key): child.value for key, child in children.items()}
            return _rebuilt(self, values, {str(key): child.mark for key, child in children.items()})
        items = list(children.values())
        return _rebuilt(self, [child.value for child in items], [child.mark for child in items])


def changed(root: Node, keys: tuple[Key, ...], change: Callable[[Node], Node | None]) -> Node:
    """The tree in which the node at `keys` is what `change` makes of it; None takes it out. The root always stays."""
    if not keys:
        return change(root) or root
    child = root.child(keys[0])
    new = change(child) if len(keys) == 1 else changed(child, keys[1:], change)
    return _without(root, keys[0]) if new is None else _with(root, keys[0], new)


def _with(holder: Node, key: Key, child: Node) -> Node:
    """A mapping or list with one entry or item replaced. The others keep their places, as their pointers stay."""
    match holder.value, holder.place.mark.children:
        case dict() as entries, dict() as places:
            return _rebuilt(holder, {**entries, str(key): child.value}, {**places, str(key): child.mark})
        case list() as items, list() as spots:
            index = int(key)
            values = [*items[:index], child.value, *items[index + 1 :]]
            return _rebuilt(holder, values, [*spots[:index], child.mark, *spots[index + 1 :]])
        case _:
            raise LookupError(key)


def added(holder: Node, key: str, child: Node) -> Node:
    """A mapping with one entry more, or another one. Raises `Incompatible` for what is no mapping."""
    if not isinstance(holder.value, dict):
        raise Incompatible(f"{kind(holder.value)} has no entries")
    return holder.holding({**holder.children, key: child})


def _without(holder: Node, key: Key) -> Node:
    """A mapping or list without one entry or item. Items that move up keep the pointers they had in their file."""
    children = holder.place.mark.children
    if isinstance(holder.value, dict) and isinstance(children, dict):
        values = {name: value for name, value in holder.value.items() if name != key}
        return _rebuilt(holder, values, {name: mark for name, mark in children.items() if name != key})
    return holder.holding({index: child for index, child in holder.children.items() if index != key})


def _rebuilt(holder: Node, value: JSON, marks: dict[str, Mark] | list[Mark]) -> Node:
    return Node(value, Place(holder.mark._replace(children=marks), holder.place.origin))


def merged(target: Node, update: Node) -> Node:
    """`target` with `update` merged in (Overlay 1.1, section 4.4.3): mappings key by key, lists joined, others replaced.

    Raises `Incompatible` when one is a mapping or list and the other is not of that kind.
    """
    match target.value, update.value:
        case dict(), dict():
            return target.holding(_merged_entries(target, update))
        case list(), list():
            return target.holding(dict(enumerate([*target.children.values(), *update.children.values()])))
        case (dict() | list()), None:
            return target
        case (dict() | list(), _) | (_, dict() | list()):
            raise Incompatible(f"{kind(update.value)} cannot be merged into {kind(target.value)}")
        case _:
            return update


def updated(target: Node, update: Node) -> Node:
    """An action's effect on one node: what is no list is appended to a list, everything else is merged."""
    if isinstance(target.value, list) and not isinstance(update.value, list):
        return target.holding(dict(enumerate([*target.children.values(), update])))
    return merged(target, update)


def _merged_entries(target: Node, update: Node) -> dict[Key, Node]:
    entries = target.children
    for key, node in update.children.items():
        try:
            entries[key] = merged(entries[key], node) if key in entries else node
        except Incompatible as problem:
            raise Incompatible(str(problem), (key, *problem.keys)) from None
    return entries
