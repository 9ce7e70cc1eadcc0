"""Changes in source text at places that its syntax tree names."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Line (from 1) and columns in bytes, as a syntax tree gives them, and the new text."""

    line: int
    start: int
    end: int
    text: str

    @classmethod
    def of(cls, node: ast.Name, text: str) -> Edit:
        return cls(node.lineno, node.col_offset, node.end_col_offset or 0, text)


def apply_edits(source: str, edits: Iterable[Edit]) -> str:
    """The source with every edit made; edits do not overlap."""
    lines = source.encode().split(b"\n")
    for edit in sorted(edits, reverse=True):
        line = lines[edit.line - 1]
        lines[edit.line - 1] = line[: edit.start] + edit.text.encode() + line[edit.end :]
    return b"\n".join(lines).decode()
