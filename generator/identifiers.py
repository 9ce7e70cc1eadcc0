"""Every Python name in generated code is made here: from an allow list of characters, and never a reserved word."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.literals import is_invisible
from generator.plurals import singular
from generator.words import split_words

INITIALISMS = frozenset("""
    3ds ach acl ai api ats cpu crm db dns e2e eeoc gb gpu hd hris html http https id ip iso jsonl kb kyb kyc lfs mb mp3
    mp4 nft saml sdk sku sms ss ssh sso url
    """.split())

MODEL_ATTRIBUTES = frozenset("""
    construct copy dict from_orm json model_computed_fields model_config model_construct model_copy model_dump
    model_dump_json model_extra model_fields model_fields_set model_json_schema model_parametrized_name model_post_init
    model_rebuild model_validate model_validate_json model_validate_strings mro parse_file parse_obj parse_raw register
    schema schema_json to_dict to_json update_forward_refs validate
    """.split())
"""What a response model has of its own; a field of that name gets a trailing underscore."""

BUILTINS_OF_ANNOTATIONS = frozenset({"bool", "dict", "float", "int", "list", "str"})
"""What annotations are made of. A field of that name would hide it from the others of its class, so it gets a trailing
underscore, and so does the argument. `object` keeps its name: many APIs say with it what a thing is."""

_SYMBOLS = (
    ("+", " plus "),
    ("$", " "),
    ("@", " "),
    ("&", " and "),
    ("%", " percent "),
    ("*", " star "),
    ("<", " lt "),
    (">", " gt "),
)
_SAID = {
    " ": "space",
    "_": "underscore",
    "-": "hyphen",
    ".": "dot",
    "/": "slash",
    "#": "hash",
    "@": "at",
    "$": "dollar",
}
_DEVICES = frozenset({"aux", "con", "nul", "prn", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
_LEADING_MINUS = re.compile(r"^-(?=\d)")


@dataclass(frozen=True, slots=True)
class Casing:
    """How words become names; `words` holds those with a spelling of their own: word -> (snake, Pascal)."""

    words: Mapping[str, tuple[str | None, str | None]] = field(default_factory=dict)
    initialisms: frozenset[str] = INITIALISMS
    singulars: Mapping[str, str] = field(default_factory=dict)
    keeps_capitals: bool = True
    """Whether words that the document writes in capitals stay so in names of classes."""

    def snake(self, name: str) -> str:
        """`finishReason` -> `finish_reason`; a keyword gets a trailing underscore, a leading digit `value_` in front."""
        words = [self.words.get(word, (None, None))[0] or word for word in _words(name)]
        return _not_keyword(_allowed("_".join(words), "value_"))

    def module(self, name: str) -> str:
        """As `snake`, for a file."""
        return file_name(self.snake(name))

    def pascal(self, name: str) -> str:
        """`finish_reason` -> `FinishReason`, `user_id` -> `UserID`; capitals that a mixed-case name has are kept."""
        keep = self.keeps_capitals and not name.isupper()
        words = re.split(r"[\W_]+", _spelled(name))
        parts = [self._pascal_word(part, keep) for word in words for part in _cased_words(word)]
        return _not_keyword(_allowed("".join(parts), "Type"))

    def spelled_out(self, name: str) -> str:
        """Every character says what it is, for names that `snake` makes equal: `a.b` -> `a_dot_b`, an empty one `empty`."""
        return self.snake(_said(name) or "empty")

    def singular(self, name: str) -> str:
        """The name with its last word in the singular: `top_choices` -> `top_choice`."""
        words = _words(name)
        if not words:
            return name
        last = self.singulars.get(words[-1]) or singular(words[-1])
        return "_".join([*words[:-1], last])

    def _pascal_word(self, word: str, keep_capitals: bool) -> str:
        lower = word.lower()
        own = self.words.get(lower, (None, None))[1]
        if own:
            return own
        if lower in self.initialisms:
            return lower.upper()
        if keep_capitals and len(word) > 1 and word.isupper():
            return word
        return lower[:1].upper() + lower[1:]


def file_name(name: str) -> str:
    """A name for a file: `aux.py` and some others are devices on Windows, whatever stands behind the dot."""
    return f"{name}_" if name in _DEVICES else name


def _words(name: str) -> list[str]:
    return split_words(_spelled(name))


def _spelled(name: str) -> str:
    """Symbols that tell names apart become words: `+1` and `-1` are different things."""
    name = _LEADING_MINUS.sub("minus ", unicodedata.normalize("NFKC", name))
    for symbol, word in _SYMBOLS:
        name = name.replace(symbol, word)
    return name


def _said(name: str) -> str:
    """A text in which only letters and digits that stand for themselves are left as they are (Unicode: NFKC forms)."""
    return "".join(
        (
            character
            if character.isalnum() and unicodedata.normalize("NFKC", character) == character
            else f" {_SAID.get(character) or unicodedata.name(character, f'u {ord(character):x}').lower()} "
        )
        for character in name
    )


def _cased_words(chunk: str) -> list[str]:
    """The words of a chunk with the case that they have in it."""
    words, start = [], 0
    for word in split_words(chunk):
        words.append(chunk[start : start + len(word)])
        start += len(word)
    return words


def _allowed(name: str, prefix: str) -> str:
    """Only what Python takes as an identifier (letters, digits, underscore; PEP 3131) and what can be seen, in the form
    that Python gives it (NFKC); never empty or with a digit first."""
    kept = "".join(character for character in name if ("x" + character).isidentifier() and not is_invisible(character))
    kept = unicodedata.normalize("NFKC", kept)
    return kept if kept.isidentifier() else prefix + kept if kept else prefix.rstrip("_")


def _not_keyword(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name
