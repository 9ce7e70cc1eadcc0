"""A diagnostic as text: the message, the lines it is about with a mark, and the hint."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TypeAlias

from generator.diagnostics import Diagnostic, Location, Severity

Styled: TypeAlias = list[tuple[str, str]]
"""Text with the style (Rich's words) of each part."""

SNIPPET_WIDTH = 120
"""Characters of a source line that are shown; of a longer line (JSON without line ends) the part around the place."""

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold blue"}


def diagnostic_text(diagnostic: Diagnostic) -> Styled:
    """`path:line:column: severity[Code]: message`, then the source with a mark where the file can be read, then the hint."""
    text: Styled = []
    if diagnostic.location is not None:
        text.append((f"{printable(str(diagnostic.location))}: ", "bold"))
    text.append((f"{diagnostic.severity.value}[{diagnostic.code}]", _STYLES[diagnostic.severity]))
    text.append((f": {printable(diagnostic.message)}\n", ""))
    if diagnostic.location is not None:
        text += _snippet(diagnostic.location)
    if diagnostic.hint:
        text += [("  hint: ", "cyan"), (_indented(diagnostic.hint), ""), ("\n", "")]
    return text


def printable(text: str) -> str:
    """The text with control, bidirectional and zero-width characters as escapes: a document cannot steer a terminal."""
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in text)


def _indented(hint: str) -> str:
    return "\n        ".join(printable(line) for line in hint.split("\n"))


def _snippet(place: Location) -> Styled:
    """The line before, the line itself with a mark under the column, the line after."""
    lines = _read_lines(os.path.abspath(place.path))
    if not 1 <= place.line <= len(lines):
        return []
    start = max(0, place.column - SNIPPET_WIDTH // 2) if len(lines[place.line - 1]) > SNIPPET_WIDTH else 0
    width = len(str(place.line + 1))
    shown = [number for number in range(place.line - 1, place.line + 2) if 1 <= number <= len(lines)]
    text: Styled = []
    for number in shown:
        text.append((f"  {number:>{width}} | ", "dim"))
        text.append((f"{_cut(lines[number - 1], start)}\n", ""))
        if number == place.line:
            text.append((f"  {'':>{width}} | ", "dim"))
            text.append((" " * (place.column - 1 - start) + "^\n", "bold red"))
    return text


def _cut(line: str, start: int) -> str:
    """A part of a line in which every character takes one column, so that the mark stands right."""
    return "".join(character if character.isprintable() else " " for character in line[start : start + SNIPPET_WIDTH])


@lru_cache(maxsize=8)
def _read_lines(path: str) -> tuple[str, ...]:
    """The lines of a source file; none for standard input, a URL, or a file that is not UTF-8 or gone."""
    try:
        with open(path, encoding="utf-8-sig", newline=None) as file:
            return tuple(file.read().removesuffix("\n").split("\n"))
    except (OSError, ValueError):
        return ()
