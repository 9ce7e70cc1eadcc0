"""An edit and a newer generated text become one, where they change different lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from merge3 import Merge3

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
    for region in Merge3(base, edited, new).merge_regions():
        match region:
            case ("unchanged", start, end):
                lines += base[start:end]
            case ("same" | "a", start, end):
                lines += edited[start:end]
            case ("b", start, end):
                lines += new[start:end]
            case ("conflict", at, _, from_edited, to_edited, from_new, to_new):
                conflict = Conflict(at, tuple(edited[from_edited:to_edited]), tuple(new[from_new:to_new]))
                conflicts.append(conflict)
                lines += _marked(conflict)
    return Merged("".join(lines), tuple(conflicts))


def first_mark(text: str) -> int | None:
    """The line, from 1, of the first mark of a conflict."""
    lines = text.split("\n")
    return next((number for number, line in enumerate(lines, 1) if line in MARKS[::2]), None)


def _marked(conflict: Conflict) -> Sequence[str]:
    begin, middle, end = (f"{mark}\n" for mark in MARKS)
    return [begin, *_whole(conflict.edited), middle, *_whole(conflict.generated), end]


def _whole(lines: Sequence[str]) -> list[str]:
    return [line if line.endswith("\n") else line + "\n" for line in lines]
