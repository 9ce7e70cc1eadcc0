"""What an API is called: its title without the words that many titles have."""

from __future__ import annotations

import re

from generator.words import split_words

_BREAK = re.compile(r"\s+[-–—|/]+\s+|\s*[:;,(\[]\s*|[)\]]")
"""What parts the name from what is said about it: `Swagger Petstore - OpenAPI 3.0`."""

_SUBJECT = re.compile(r"^(the\s+)?(\w+\s+)?apis?\s+(for|of|to)\s+(the\s+)?", re.IGNORECASE)
"""What stands before the name in `The REST API of the Book Shop`."""

_COMMON = frozenset("""
    api apis dev developer developers docs documentation http json openapi public reference rest restful sdk spec
    specification swagger v web
    """.split())
_VERSION = re.compile(r"v\d[\w.]*|\d+(\.\d+)+", re.IGNORECASE)
_SHORTEST_OVERLAP = 3

_UNNAMED = frozenset({"fastapi", "openapi definition"})
"""What frameworks call an API that nobody has named: FastAPI and springdoc."""


def brand(title: str) -> str:
    """The first part of a title that says more than that it is of an API, without what stands behind `API`.

    `Acme Orders REST API v2 - staging` gives `Acme Orders`. A title that says nothing else stays as it is; one that a
    framework gives to every API is none.
    """
    if title.strip().lower() in _UNNAMED:
        return ""
    parts = (" ".join(_own_words(_SUBJECT.sub("", part).split())) for part in _BREAK.split(title))
    return next(filter(None, parts), title)


def variable(prefix: str, name: str) -> str:
    """An environment variable that says no word of the prefix again.

    ACME_API and `api_key` give ACME_API_KEY, ACME_ORDERS and `acme_token` give ACME_ORDERS_TOKEN.
    """
    words = name.upper().split("_")
    starts = ("_".join(words[:size]) for size in range(len(words) - 1, 0, -1))
    overlap = next((start for start in starts if _is_said_by(prefix, start)), "")
    return f"{prefix}_{name.upper().removeprefix(overlap).strip('_')}"


def _is_said_by(prefix: str, start: str) -> bool:
    """Whether a prefix ends with the start of a name, or begins with it where that is more than that it is of an API."""
    ends = prefix.endswith(start) and len(start) >= _SHORTEST_OVERLAP or f"_{prefix}".endswith(f"_{start}")
    return ends or f"{prefix}_".startswith(f"{start}_") and not _is_common(start)


def _own_words(words: list[str]) -> list[str]:
    """The words without common ones at their end, and without all from the first `API` that something stands before."""
    ends = [
        at for at, word in enumerate(words) if split_words(word) in (["api"], ["apis"]) and not _all_common(words[:at])
    ]
    kept = words[: ends[0]] if ends else list(words)
    while kept and _is_common(kept[-1]):
        kept.pop()
    return kept


def _all_common(words: list[str]) -> bool:
    return all(map(_is_common, words))


def _is_common(word: str) -> bool:
    return word.lower() in _COMMON or _VERSION.fullmatch(word) is not None
