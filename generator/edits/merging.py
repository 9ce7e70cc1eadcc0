"""An edit and a newer generated text become one, where they change different lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from generator.edits.patch import Patch, lines_of

MARKS = ("<<<<<<< edited", "=======", ">>>>>>> generated")
"""Around the two sides of a conflict, as version control writes them."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Lines that the edit and the document both change; `line` is where they begin in the text that the edit was made on, from 0."""

    line: int
    edited: tuple[str, ...]
    generated: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """The text, with marks around both sides of each conflict."""

    text: str
    conflicts: tuple[Conflict, ...]


def merged(patch: Patch, generated: str) -> Merged:
    """The edit on what is generated now."""
    if patch.generated == generated:
        return Merged(patch.edited, ())
    base, edited, new = lines_of(patch.generated), lines_of(patch.edited), lines_of(generated)
    lines: list[str] = []
    conflicts: list[Conflict] = []
    for chunk in _chunks(base, edited, new):
        if chunk.edited == chunk.base:
            lines += chunk.new
        elif chunk.new in (chunk.base, chunk.edited):
            lines += chunk.edited
        else:
            conflict = Conflict(chunk.line, tuple(chunk.edited), tuple(chunk.new))
            conflicts.append(conflict)
            lines += _marked(conflict)
    return Merged("".join(lines), tuple(conflicts))


class _Chunk(NamedTuple):
    """Lines between two that all three texts have in common, or one such line; `line` is where they begin in the base."""

    line: int
    base: Sequence[str]
    edited: Sequence[str]
    new: Sequence[str]


def _chunks(base: Sequence[str], edited: Sequence[str], new: Sequence[str]) -> Iterator[_Chunk]:
    """The three texts side by side, as diff3 does it (Khanna, Kunal and Pierce, "A Formal Investigation of Diff3")."""
    in_edited, in_new = _places(base, edited), _places(base, new)
    common = [(line, in_edited[line], in_new[line]) for line in in_edited if line in in_new]
    before = (0, 0, 0)
    for place in (*common, (len(base), len(edited), len(new))):
        yield _Chunk(before[0], *(text[a:b] for text, a, b in zip((base, edited, new), before, place)))
        if place[0] < len(base):
            yield _Chunk(place[0], *([base[place[0]]],) * 3)
        before = (place[0] + 1, place[1] + 1, place[2] + 1)


def _places(base: Sequence[str], other: Sequence[str]) -> Mapping[int, int]:
    """Where the lines of the base that another text still has stand in it."""
    blocks = SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()
    return {block.a + index: block.b + index for block in blocks for index in range(block.size)}


def first_mark(text: str) -> int | None:
    """The line, from 1, of the first mark of a conflict."""
    lines = text.split("\n")
    return next((number for number, line in enumerate(lines, 1) if line in MARKS[::2]), None)


def _marked(conflict: Conflict) -> Sequence[str]:
    begin, middle, end = (f"{mark}\n" for mark in MARKS)
    return [begin, *_whole(conflict.edited), middle, *_whole(conflict.generated), end]


def _whole(lines: Sequence[str]) -> list[str]:
    return [line if line.endswith("\n") else line + "\n" for line in lines]
