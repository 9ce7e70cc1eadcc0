"""The new tree while it is built: each value has the pointer of the place in the old document that it comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import pointer as pointers
from generator.jsontypes import JSON
from generator.source.positions import Mark, Place, find


@dataclass(frozen=True, slots=True)
class Part:
    """A value of the new tree. Without `inner` it is `value`, as the old document has it all the way down."""

    pointer: str
    value: JSON = None
    inner: Mapping[str, Part] | Sequence[Part] | None = None
    is_reference: bool = False
    """Whether the value is a reference, which has to follow its target."""

    def plain(self, redirected: Callable[[str], str]) -> JSON:
        """The value, each reference being what `redirected` makes of it."""
        match self.inner:
            case None:
                return redirected(str(self.value)) if self.is_reference else self.value
            case Mapping():
                return {key: part.plain(redirected) for key, part in self.inner.items()}
            case _:
                return [part.plain(redirected) for part in self.inner]

    def mark(self, root: Place) -> Mark:
        """The places of the value and of all below it; `root` is the place of the old document."""
        return self._mark(root, "", root)

    def _mark(self, root: Place, above: str, place_above: Place) -> Mark:
        is_below = self.pointer.startswith(f"{above}/")
        place = find(place_above, self.pointer[len(above) :]) if is_below else find(root, self.pointer)
        children: dict[str, Mark] | list[Mark] | None = place.mark.children
        if isinstance(self.inner, Mapping):
            children = {key: part._mark(root, self.pointer, place) for key, part in self.inner.items()}
        elif self.inner is not None:
            children = [part._mark(root, self.pointer, place) for part in self.inner]
        return Mark(place.mark.line, place.mark.column, children, place.origin)

    def below(self, pointer: str) -> Iterator[tuple[str, Part]]:
        """The new pointers of this part, which stands at `pointer`, and of all mappings and lists in it, outer first."""
        waiting = [(pointer, self)]
        while waiting:
            place, part = waiting.pop()
            if part.inner is not None or isinstance(part.value, (dict, list)):
                yield place, part
                waiting += [(f"{place}/{pointers.escape(key)}", child) for key, child in reversed(part._entries())]

    def _entries(self) -> list[tuple[str, Part]]:
        if self.inner is None:
            return []
        pairs = self.inner.items() if isinstance(self.inner, Mapping) else enumerate(self.inner)
        return [
            (str(key), part) for key, part in pairs if part.inner is not None or isinstance(part.value, (dict, list))
        ]

    def holding(self, tokens: Sequence[str], part: Part) -> Part:
        """This part with another one at the place that `tokens` lead to; what is on the way is taken apart for it."""
        if not tokens:
            return part
        first, *rest = tokens
        inner = self.inner if self.inner is not None else _taken_apart(self.value, self.pointer)
        if isinstance(inner, Mapping):
            return Part(self.pointer, inner={**inner, first: inner[first].holding(rest, part)})
        index = int(first)
        return Part(self.pointer, inner=[*inner[:index], inner[index].holding(rest, part), *inner[index + 1 :]])


def made(pointer: str, entries: Mapping[str, Part | None]) -> Part:
    """A mapping of parts; those that are None are left out."""
    return Part(pointer, inner={key: part for key, part in entries.items() if part is not None})


def carried(value: Mapping[str, JSON], pointer: str, keys: Sequence[str] = ()) -> dict[str, Part]:
    """The entries of a mapping that stay as they are: those under `keys` and the extensions."""
    return {
        key: Part(pointers.join(pointer, key), item)
        for key, item in value.items()
        if key in keys or key.startswith("x-")
    }


def reference(pointer: str, ref: JSON) -> Part:
    """A mapping that is a reference to what is at `ref` in the old document."""
    return made(pointer, {"$ref": Part(pointers.join(pointer, "$ref"), ref, is_reference=True)})


def _taken_apart(value: JSON, pointer: str) -> Mapping[str, Part] | Sequence[Part]:
    if isinstance(value, dict):
        return {key: Part(pointers.join(pointer, key), item) for key, item in value.items()}
    assert isinstance(value, list)
    return [Part(pointers.join(pointer, index), item) for index, item in enumerate(value)]
