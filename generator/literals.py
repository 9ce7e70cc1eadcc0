"""Every text of a document reaches generated Python through here: as a string literal, or as the lines of a docstring."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterator

WIDTH = 112
"""Columns that a line of docs may fill, its indent not counted."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_LIST_ITEM = re.compile(r"\s*([-*+]|\d+[.)])\s+")
_STANDS_ALONE = re.compile(r"\s{4}|\s*([#|>]|={3}|-{3}|!\[|</?[a-z])|.*(\\|  )$")
"""Markdown lines whose break matters: indented code, headings, tables, quotes, rules, HTML, hard breaks."""


def literal(value: object) -> str:
    """A Python literal for a JSON scalar: double quotes, and escapes for what does not print."""
    if not isinstance(value, str):
        return repr(value)
    return '"' + "".join(_in_string(character) for character in value) + '"'


def docstring_lines(text: str, width: int = WIDTH) -> tuple[str, ...]:
    """Text as lines that may stand between triple double quotes: nothing in them ends the string or escapes a character.

    The lines of a Markdown paragraph are filled anew, a list item's rest under its text; code and tables stay as they are.
    """
    cleaned = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n").replace("\f", "\n"))
    lines = [line.expandtabs(4) for line in cleaned.strip().split("\n")]
    return tuple(_in_docstring(part.rstrip()) for line in _paragraphs(lines) for part in _wrap(line, width))


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """Lines with those of one paragraph joined."""
    fenced = False
    paragraph = ""
    for line in lines:
        fence = line.lstrip().startswith(("```", "~~~"))
        if fenced or fence or not line.strip() or _STANDS_ALONE.match(line):
            if paragraph:
                yield paragraph
            yield line
            paragraph = ""
        elif paragraph and not _LIST_ITEM.match(line):
            paragraph = f"{paragraph} {line.strip()}"
        else:
            if paragraph:
                yield paragraph
            paragraph = line.rstrip()
        fenced = fenced != fence
    if paragraph:
        yield paragraph


def comment(text: str) -> str:
    """Text as one line that may stand behind `#`."""
    return "".join(_visible(character) for character in " ".join(text.split()))


def _wrap(line: str, width: int) -> list[str]:
    if len(line) <= width or _STANDS_ALONE.match(line):
        return [line]
    item = _LIST_ITEM.match(line)
    indent = " " * (item.end() if item else len(line) - len(line.lstrip()))
    wrapped = textwrap.wrap(
        line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False, drop_whitespace=True
    )
    return wrapped or [""]


def _in_docstring(line: str) -> str:
    text = line.rstrip('"')
    quotes = len(line) - len(text)
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') + '\\"' * quotes
    return "".join(_visible(character) for character in escaped)


def _in_string(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    named = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}.get(character)
    return named or _visible(character)


def _visible(character: str) -> str:
    """The character, or its escape where it would not show as itself: controls, bidirectional marks, lone surrogates."""
    if character == " " or unicodedata.category(character)[0] not in "CZ":
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
