"""Names that end in a number which the document does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.files import Files
from generator.words import split_words

_NAMES = re.compile(r"^ *(?:class|def|async def) (\w+)|^(\w+)\s*(?::|=)", re.MULTILINE)


def invented_digits(files: Files, document: Path) -> list[str]:
    """The classes, methods, aliases and modules whose last word has a number that no text of the document has there."""
    texts = re.split(r"[\"\n]", document.read_text("utf-8").casefold())
    squeezed = "\n".join(re.sub(r"[\W_]+", "", text) for text in texts)
    names = dict.fromkeys(name for name in _names(files) if name[-1:].isdigit())
    return [name for name in names if not re.search(rf"{_end(name)}(?!\d)", squeezed)]


def _end(name: str) -> str:
    """The last word; one of digits alone says nothing without the word before it."""
    *before, last = split_words(name)
    return "".join([*before[-1:], last]) if last.isdigit() else last


def _names(files: Files) -> Iterator[str]:
    for path, text in files.items():
        if path.suffix == ".py" and path.parts[0] != "_runtime":
            yield path.stem
            yield from (first or second for first, second in _NAMES.findall(text))
