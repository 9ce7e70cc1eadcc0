"""A diagnostic as text: the message, the lines it is about with a mark, and the hint."""

from __future__ import annotations

import os
import re
from functools import lru_cache
from typing import TypeAlias

from generator.diagnostics import Diagnostic, Location, Severity
from generator.diagnostics.code import NoteCode
from generator.diagnostics.kept import kept

Styled: TypeAlias = list[tuple[str, str]]
"""Text with the style (Rich's words) of each part."""

SNIPPET_WIDTH = 120
"""Characters of a source line that are shown; of a longer line (JSON without line ends) the part around the place."""

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold blue"}


def diagnostic_text(diagnostic: Diagnostic) -> Styled:
    """`path:line:column: severity[Code]: message`, the source with a mark where the file can be read, the pointer, the hint.

    Of a note that nearly every document gives rise to, only the first line.
    """
    text: Styled = []
    if diagnostic.location is not None:
        text.append((f"{printable(str(diagnostic.location))}: ", "bold"))
    text.append((f"{diagnostic.severity.value}[{diagnostic.code}]", _STYLES[diagnostic.severity]))
    text.append((f": {printable(diagnostic.message)}\n", ""))
    if isinstance(diagnostic.code, NoteCode) and diagnostic.code.is_brief:
        return text
    if diagnostic.location is not None:
        text += _snippet(diagnostic.location)
        if diagnostic.location.pointer:
            text += [("  at:   ", "cyan"), (printable(f"#{diagnostic.location.pointer}"), ""), ("\n", "")]
    if diagnostic.hint:
        text += [("  hint: ", "cyan"), (_indented(diagnostic.hint), ""), ("\n", "")]
    return text


def printable(text: str) -> str:
    """The text with control, bidirectional and zero-width characters as escapes: a document cannot steer a terminal."""
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in text)


def shown(text: str) -> str:
    """The text of several lines with all that `printable` escapes but line ends and tabs."""
    return "".join(part if part in "\n\t" else printable(part) for part in re.split(r"([\n\t])", text))


def _indented(hint: str) -> str:
    return "\n        ".join(printable(line) for line in hint.split("\n"))


def _snippet(place: Location) -> Styled:
    """The line before, the line itself with a mark under the column, the line after."""
    text = kept(place.path)
    lines = _read_lines(os.path.abspath(place.path)) if text is None else _split(text)
    if not 1 <= place.line <= len(lines):
        return []
    start = max(0, place.column - SNIPPET_WIDTH // 2) if len(lines[place.line - 1]) > SNIPPET_WIDTH else 0
    width = len(str(place.line + 1))
    shown = [number for number in range(place.line - 1, place.line + 2) if 1 <= number <= len(lines)]
    snippet: Styled = []
    for number in shown:
        snippet.append((f"  {number:>{width}} | ", "dim"))
        snippet.append((f"{_cut(lines[number - 1], start)}\n", ""))
        if number == place.line:
            snippet.append((f"  {'':>{width}} | ", "dim"))
            snippet.append((" " * (place.column - 1 - start) + "^\n", "bold red"))
    return snippet


def _cut(line: str, start: int) -> str:
    """A part of a line in which every character takes one column, so that the mark stands right."""
    return "".join(character if character.isprintable() else " " for character in line[start : start + SNIPPET_WIDTH])


@lru_cache(maxsize=8)
def _read_lines(path: str) -> tuple[str, ...]:
    """The lines of a source file; none for one that is gone. Bytes that are no UTF-8 show as U+FFFD."""
    if not os.path.isfile(path):  # to read a pipe or a device may never end
        return ()
    try:
        with open(path, encoding="utf-8-sig", errors="replace", newline=None) as file:
            return _split(file.read())
    except (OSError, ValueError):
        return ()


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.removesuffix("\n").split("\n"))
