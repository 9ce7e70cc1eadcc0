"""A patch with the whole file as its context: the text that was generated, and what the maintainer made of it.

It is a unified diff that people read in a review and that `git apply` takes. Since nothing is left out, both texts can be read
from it, and the edit merges with what is generated later.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from pathlib import PurePosixPath

_HUNK = re.compile(r"@@ -\d+(?:,(?P<generated>\d+))? \+\d+(?:,(?P<edited>\d+))? @@")
_NO_NEWLINE = "\\ No newline at end of file"


class BrokenPatch(ValueError):
    """A patch cannot be read: `line` is the line, from 1, that says why."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


@dataclass(frozen=True, slots=True)
class Patch:
    """The text that was generated, and the edited one. Lines end in LF."""

    generated: str
    edited: str


def to_text(patch: Patch, path: PurePosixPath) -> str:
    """The patch as a unified diff; `path` is that of the file in the SDK's folder."""
    before, after = lines_of(patch.generated), lines_of(patch.edited)
    names = (f"a/{path}", f"b/{path}")
    diff = difflib.unified_diff(before, after, *names, n=max(len(before), len(after)) + 1)
    return "".join(line if line.endswith("\n") else f"{line}\n{_NO_NEWLINE}\n" for line in diff)


def from_text(text: str) -> Patch:
    """Reads what `to_text` wrote. A blank line of context may have lost its space. Raises BrokenPatch."""
    lines = text.replace("\r\n", "\n").split("\n")
    if lines and not lines[-1]:
        lines.pop()
    start = next((number for number, line in enumerate(lines) if line.startswith("@@")), None)
    head = _HUNK.match(lines[start]) if start is not None else None
    if start is None or head is None:
        raise BrokenPatch(1, "there is no line like `@@ -1,9 +1,9 @@`")
    generated, edited = list[str](), list[str]()
    sides = {" ": (generated, edited), "-": (generated,), "+": (edited,)}
    last: tuple[list[str], ...] = ()
    for number, line in enumerate(lines[start + 1 :], start + 2):
        if line == _NO_NEWLINE:
            for side in last:
                side[-1] = side[-1].removesuffix("\n")
            continue
        last = sides.get(line[:1] or " ", ())
        if not last:
            raise BrokenPatch(number, "the line begins with none of space, `-` and `+`")
        for side in last:
            side.append(line[1:] + "\n")
    counts = tuple(int(head[name] or 1) if head[name] is not None else 1 for name in ("generated", "edited"))
    if counts != (len(generated), len(edited)):
        raise BrokenPatch(start + 1, f"below are {len(generated)} and {len(edited)} lines, not as many as this says")
    return Patch("".join(generated), "".join(edited))


def line_in_text(text: str, index: int) -> int:
    """The line of a patch's text, from 1, that has a line of the generated text (its index from 0)."""
    lines = text.split("\n")
    start = next((number for number, line in enumerate(lines) if line.startswith("@@")), 0) + 1
    generated = [number for number, line in enumerate(lines[start:], start + 1) if line[:1] in ("", " ", "-")]
    return generated[min(index, len(generated) - 1)] if generated else start


def lines_of(text: str) -> list[str]:
    """Lines with their LF. Other characters that Python takes for line ends do not end one here."""
    *head, tail = text.split("\n")
    return [line + "\n" for line in head] + ([tail] if tail else [])
