"""Every text of a document reaches generated Python through here: as a literal, the lines of a docstring or a comment."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from math import isfinite

LINE_LENGTH = 120
"""Columns that a line of generated code may fill."""

WIDTH = 112
"""Columns that a line of docs may fill, its indent not counted."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_LIST_ITEM = re.compile(r"\s*([-*+]|\d+[.)])\s+")
_STANDS_ALONE = re.compile(r"\s{4}|\s*([#|>]|={3}|-{3}|!\[|</?[a-z])|.*(\\|  )$")
"""Markdown lines whose break matters: indented code, headings, tables, quotes, rules, HTML, hard breaks."""

_HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff"
    "\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff\ufdd0-\ufdef]"
)
"""Characters that leave no trace on a screen (Unicode: Default_Ignorable_Code_Point, the two that pick an emoji's look
excepted), and what will never be a character."""

_ENCODING = re.compile(r"(coding)(?=[:=])")
"""What would declare an encoding in a comment of the first two lines (PEP 263): `utf-7` makes code of harmless text."""


def literal(value: str | int | float | bool | None) -> str:
    """A Python literal for a JSON scalar: double quotes, and escapes for what does not print."""
    match value:
        case str():
            return '"' + "".join(_in_string(character) for character in value) + '"'
        case float() if not isfinite(value):
            raise ValueError(f"{value} is not a number that JSON can hold")
        case None | bool() | int() | float():
            return repr(value)
        case _:
            raise TypeError(f"{type(value).__name__} is not a JSON scalar")


def docstring_line(text: str) -> str:
    """Text as one line that may stand between triple double quotes."""
    return _in_docstring(" ".join(_CONTROL.sub("", text).split()))


def tuple_of(expressions: Iterable[str]) -> str:
    """A Python tuple of expressions; one of a single item has its comma."""
    items = tuple(expressions)
    return f"({', '.join(items)}{',' if len(items) == 1 else ''})"


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
    """Text as one line that may stand behind `#`, also where an encoding could be declared."""
    return _ENCODING.sub(r"\1 ", "".join(_visible(character) for character in " ".join(text.split())))


def with_escapes(code: str) -> str:
    """Python code in which the characters that leave no trace on a screen are written as escapes. They stand in strings."""
    return _HIDDEN.sub(lambda found: _visible(found[0]), code)


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
    if character == " " or not _is_hidden(character):
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


@lru_cache(maxsize=4096)
def _is_hidden(character: str) -> bool:
    """Whether a character has no shape of its own. What this Python's Unicode does not know yet is taken for a letter, so
    that every Python writes the same."""
    category = unicodedata.category(character)
    return category[0] == "Z" or category in ("Cc", "Cf", "Co", "Cs") or is_invisible(character)


def is_invisible(character: str) -> bool:
    """Whether a character leaves no trace, also where Unicode takes it for a letter (the Hangul fillers)."""
    return bool(_HIDDEN.match(character)) or ord(character) & 0xFFFE == 0xFFFE
