"""Words of an API's names: cutting them out of any notation, and English singulars.

A library for inflection (inflect, 1.6 s to import) costs more than the rest of a run; names need regular nouns and a
few common irregular ones, and the configuration can settle the others (`custom_casings`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

_SEPARATORS = re.compile(r"[\W_]+")

_IRREGULAR: Mapping[str, str] = {
    "analyses": "analysis", "bases": "base", "biases": "bias", "caches": "cache", "children": "child", "criteria": "criterion", "crises": "crisis",
    "data": "data", "databases": "database", "dishes": "dish", "feet": "foot", "geese": "goose", "hypotheses": "hypothesis", "indices": "index",
    "leaves": "leaf", "lives": "life", "matrices": "matrix", "media": "media", "men": "man", "mice": "mouse", "movies": "movie", "news": "news",
    "parentheses": "parenthesis", "people": "person", "series": "series", "shelves": "shelf", "species": "species", "theses": "thesis",
    "vertices": "vertex", "wives": "wife", "women": "woman", "canvas": "canvas", "alias": "alias", "aliases": "alias", "gas": "gas", "lens": "lens",
    "atlas": "atlas", "axes": "axis", "buses": "bus", "viruses": "virus", "cookies": "cookie", "status": "status", "statuses": "status", "ties": "tie",
    "bytes": "byte", "caused": "caused", "moves": "move", "archives": "archive", "drives": "drive", "responses": "response", "licenses": "license", "houses": "house",
    "purchases": "purchase", "releases": "release", "expenses": "expense", "phases": "phase", "cases": "case", "courses": "course", "clauses": "clause", "uses": "use", "browses": "browse", "nurses": "nurse", "warehouses": "warehouse",
}  # fmt: skip

_NO_PLURAL = ("ss", "us", "is", "os", "ous", "ics", "sms", "dns", "https", "aws", "gps", "css", "cors", "tls", "sas")


def split_words(name: str) -> list[str]:
    """The words of a name in lower case: `finishReason`, `finish-reason` and `FINISH_REASON` give finish, reason.

    Digits stay with the word before them (`sha256`); what is neither letter nor digit only separates.
    """
    chunks = _SEPARATORS.split(unicodedata.normalize("NFKC", name))
    return [word.lower() for chunk in chunks for word in _cut_case(chunk)]


def _cut_case(chunk: str) -> list[str]:
    """Cuts where the case says so: `HTTPServer` between P and S, `userId` before I, but not within the plural `URLs`."""
    cuts = [index for index in range(1, len(chunk)) if _starts_word(chunk, index)]
    return [chunk[start:end] for start, end in zip([0, *cuts], [*cuts, len(chunk)]) if start < end]


def _starts_word(chunk: str, index: int) -> bool:
    before, here, rest = chunk[index - 1], chunk[index], chunk[index + 1 :]
    if not here.isupper():
        return False
    return not before.isupper() or (rest[:1].islower() and rest != "s")


def singular(word: str) -> str:
    """One of many: `choices` gives choice. A word that is no plural stays as it is."""
    lower = word.lower()
    if lower in _IRREGULAR:
        return _IRREGULAR[lower]
    if not lower.endswith("s") or lower.endswith(_NO_PLURAL) or len(lower) < 4:
        return word
    if lower.endswith("ies"):
        return word[:-3] + "y" if len(word) > 4 else word[:-1]
    if lower.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


def is_plural(name: str) -> bool:
    """Whether the last word of a name is a plural noun."""
    words = split_words(name)
    return bool(words) and singular(words[-1]) != words[-1]
