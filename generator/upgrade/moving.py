"""Where things have moved to, and references that follow them: `#/definitions/Pet` is `#/components/schemas/Pet` now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, unquote

from generator import pointer as pointers
from generator.upgrade.parts import Part
from generator.upgrade.swagger import Swagger

Convert = Callable[[str, str], "Part | None"]
"""Upgrades what stands at a pointer of the old document, given the section of components that it would belong to."""


@dataclass(slots=True)
class Layout:
    """The new tree, and the new pointer of each part of the old one."""

    tree: Part
    _new: dict[str, str] = field(default_factory=dict)
    _kept: dict[str, None] = field(default_factory=dict)
    """The new pointers of what was not taken apart."""

    def __post_init__(self) -> None:
        self._new[""] = ""
        entries = self.tree.inner if isinstance(self.tree.inner, Mapping) else {}
        for key in sorted(entries, key=lambda key: key != "components"):  # operations may hold copies of what is shared
            self._learn(pointers.join("", key), entries[key])

    def complete(self, old: Swagger, convert: Convert) -> None:
        """Upgrades what is referred to from outside of where its kind belongs, such as the parameters of another file."""
        done: dict[str, None] = {}
        while waiting := [target for target in old.referred if target not in done]:
            for target in sorted(waiting, key=len):  # what holds others goes first, and takes them with it
                done[target] = None
                place = self._place_of_unchanged(target)
                part = convert(target, old.referred[target]) if place is not None else None
                if place is not None and part is not None:
                    self.tree = self.tree.holding(pointers.split(place), part)
                    self._learn(place, part)

    def redirected(self, ref: str) -> str:
        """A reference that leads to where its target is now."""
        place = self._new_pointer(unquote(ref[1:]))
        return ref if place is None else "#" + quote(place, safe="/~")

    def _new_pointer(self, pointer: str) -> str | None:
        """Where that which stood at an old pointer is now; None when it has no place any more."""
        around, rest = self._nearest(pointer)
        if around is None or (rest and around not in self._kept):
            return None
        return around + rest

    def _nearest(self, pointer: str) -> tuple[str | None, str]:
        """The new pointer of the nearest part around an old pointer, and what leads on from there."""
        around = pointer
        while around not in self._new:
            if not around:
                return None, pointer
            around = pointers.parent(around)
        return self._new[around], pointer[len(around) :]

    def _place_of_unchanged(self, target: str) -> str | None:
        """The new pointer of a target that stands as the old document has it."""
        around, rest = self._nearest(target)
        return around + rest if around is not None and around in self._kept else None

    def _learn(self, pointer: str, part: Part) -> None:
        for place, below in part.below(pointer):
            if below.inner is None:
                self._kept[place] = None
            else:
                self._kept.pop(place, None)
            if place == pointer and pointer:
                self._new[below.pointer] = place
            self._new.setdefault(below.pointer, place)
