"""Where each value of a tree stands in the files it was read from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from generator import pointer as pointers
from generator.diagnostics import Location


class Origin(NamedTuple):
    """The file a subtree comes from, and the pointer of the subtree's root in that file."""

    path: str
    pointer: str


class Mark(NamedTuple):
    """The place of one value: its key for a mapping entry, itself otherwise. Counts from 0.

    `origin` is set where a subtree was put into the tree from elsewhere: at the root, at a bundled file, at a value
    that an overlay added or moved. Below it, pointers count from there.
    """

    line: int
    column: int
    children: dict[str, Mark] | list[Mark] | None = None
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A mark together with the file and the pointer in that file."""

    mark: Mark
    origin: Origin

    def child(self, token: str) -> Place | None:
        """The place of a mapping entry or array item; None when there is no such child."""
        mark = _child(self.mark, token)
        if mark is None:
            return None
        return Place(mark, mark.origin or Origin(self.origin.path, pointers.join(self.origin.pointer, token)))

    @property
    def location(self) -> Location:
        return Location(self.origin.path, self.mark.line + 1, self.mark.column + 1, self.origin.pointer)


def find(root: Place, pointer: str) -> Place:
    """The place of `pointer`, or of its nearest ancestor that exists."""
    place = root
    for token in pointers.split(pointer):
        child = place.child(token)
        if child is None:
            break
        place = child
    return place


def _child(mark: Mark, token: str) -> Mark | None:
    children = mark.children
    if isinstance(children, dict):
        return children.get(token)
    if children is not None and token.isdecimal() and int(token) < len(children):
        return children[int(token)]
    return None
