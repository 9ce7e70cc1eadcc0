"""The words of an API's names, cut out of any notation."""

from __future__ import annotations

import re
import unicodedata

_SEPARATORS = re.compile(r"[\W_]+")


def split_words(name: str) -> list[str]:
    """The words of a name in lower case: `finishReason`, `finish-reason` and `FINISH_REASON` give finish, reason.

    Digits stay with the word before them (`sha256`); what is neither letter nor digit only separates.
    """
    return [word.lower() for word in cased_words(name)]


def cased_words(name: str) -> list[str]:
    """The words of a name with the case that they have in it."""
    chunks = _SEPARATORS.split(unicodedata.normalize("NFKC", name))
    return [word for chunk in chunks for word in _cut_case(chunk)]


def _cut_case(chunk: str) -> list[str]:
    """Cuts where the case says so: `HTTPServer` between P and S, `userId` before I, but not within the plural `URLs`."""
    cuts = [index for index in range(1, len(chunk)) if _starts_word(chunk, index)]
    return [chunk[start:end] for start, end in zip([0, *cuts], [*cuts, len(chunk)]) if start < end]


def _starts_word(chunk: str, index: int) -> bool:
    before, here, rest = chunk[index - 1], chunk[index], chunk[index + 1 :]
    if not here.isupper():
        return False
    return not before.isupper() or (rest[:1].islower() and rest != "s")
