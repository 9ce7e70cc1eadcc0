"""Readers of single values: each gives the value, or reports `InvalidSetting` and gives None."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import TypeVar

from generator.diagnostics.codes import Configure

from ..jsontypes import JSON
from .section import Node, did_you_mean, shown

T = TypeVar("T")

# The language that this generator speaks, and those that a configuration may also name.
PYTHON = "python"
LANGUAGES = tuple("python node typescript go java kotlin ruby terraform cli php csharp http".split())

_DURATION = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?")

_LONGEST = 1e9
"""Seconds or milliseconds that a setting may have: as seconds they are thirty years, which a socket can still wait."""


def text(node: Node) -> str | None:
    if isinstance(node.value, str):
        return node.value
    node.wrong("a string")
    return None


def identifier(node: Node) -> str | None:
    """A public Python name (PEP 3131), in plain letters: other notations of the same letters would be other keys."""
    name = node.value
    if isinstance(name, str) and is_public_name(name):
        return name
    node.wrong("a Python name")
    return None


def is_public_name(name: str) -> bool:
    return name.isidentifier() and name.isascii() and not keyword.iskeyword(name) and not name.startswith("_")


def flag(node: Node) -> bool | None:
    if isinstance(node.value, bool):
        return node.value
    node.wrong("true or false")
    return None


def count(node: Node) -> int | None:
    """How many of something: a whole number, 0 or more."""
    if isinstance(node.value, int) and not isinstance(node.value, bool) and node.value >= 0:
        return node.value
    node.wrong("a whole number, 0 or more")
    return None


def seconds(node: Node) -> float | None:
    """A time given in seconds."""
    amount = _amount(node.value)
    if amount is None:
        node.wrong("a number of seconds")
    return amount


def duration(node: Node) -> float | None:
    """A time given in milliseconds or as an ISO 8601 duration (`PT1M30S`), in seconds."""
    milliseconds = _amount(node.value)
    time = _iso_8601(node.value) if milliseconds is None else milliseconds / 1000
    if time is None:
        node.wrong("a number of milliseconds or an ISO 8601 duration such as PT1M30S")
    return time


def any_value(node: Node) -> JSON:
    return node.value


def scalar(node: Node) -> str | int | float | None:
    if isinstance(node.value, (str, int, float)):
        return node.value
    node.wrong("a string, a number, true or false")
    return None


def words(node: Node) -> tuple[str, ...]:
    """A list of strings."""
    return tuple(word for item in node.items() if (word := text(item)) is not None)


def dotted_classes(node: Node) -> tuple[str, ...]:
    """A list of classes, each with its module in front: `lib.books.Shelf`."""
    for item in node.items():
        parts = item.value.split(".") if isinstance(item.value, str) else ()
        if len(parts) < 2 or not all(p.isidentifier() and p.isascii() and not keyword.iskeyword(p) for p in parts):
            item.wrong("a class of a module in the SDK's folder, such as `lib.books.Shelf`")
    return words(node)


def inner_paths(node: Node) -> tuple[str, ...]:
    """A list of paths, or patterns of paths, that stay inside a folder."""
    return tuple(path for item in node.items() if (path := _inner_path(item)) is not None)


def _inner_path(node: Node) -> str | None:
    path = PurePosixPath(node.value) if isinstance(node.value, str) else PurePosixPath()
    outside = path.is_absolute() or ".." in path.parts or not path.parts
    if outside or any(character in str(path) for character in "\\:\0\n"):
        node.wrong("a path inside the SDK's folder, such as `lib/` or `resources/*.py`")
        return None
    return str(node.value)


def text_map(node: Node) -> Mapping[str, str]:
    """A mapping to strings; numbers and booleans are written as JSON has them."""
    return {key: value for key, child in node.entries() if (value := _scalar_text(child)) is not None}


def choice(allowed: tuple[T, ...]) -> Callable[[Node], T | None]:
    """A reader of one of the given values."""

    def read(node: Node) -> T | None:
        for value in allowed:
            if value == node.value:
                return value
        names = tuple(str(value) for value in allowed)
        message = f"{node.name} must be one of {', '.join(names)}, not {shown(node.value)}"
        node.reporter.error(Configure.InvalidSetting, message, node.pointer, did_you_mean(str(node.value), names))
        return None

    return read


def deprecation(node: Node) -> str | None:
    """A text, or a mapping from languages to texts, of which Python's is taken; `true` stands for no particular words."""
    match node.value:
        case str():
            return node.value
        case bool():
            return "Deprecated." if node.value else None
        case dict():
            found = [child for language, child in node.entries() if language in (PYTHON, "default")]
            return text(found[0]) if found else None
        case _:
            node.wrong("a text, or a mapping from languages to texts")
            return None


def languages(node: Node) -> tuple[str, ...]:
    """A list of languages; `true` stands for all of them."""
    if isinstance(node.value, bool):
        return LANGUAGES if node.value else ()
    for item in node.items():
        if isinstance(item.value, str) and item.value not in LANGUAGES:
            hint = did_you_mean(item.value, LANGUAGES)
            item.reporter.warning(Configure.UnknownLanguage, f"unknown language `{item.value}`", item.pointer, hint)
    return words(node)


def _amount(value: JSON) -> float | None:
    """A number from 0 up to what no time comes near; Python's floats end at some point behind it."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= _LONGEST:
        return float(value)
    return None


def _iso_8601(value: JSON) -> float | None:
    found = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if found is None or not any(found.groups()):
        return None
    days, hours, minutes, rest = (float(part or 0) for part in found.groups())
    return _amount(((days * 24 + hours) * 60 + minutes) * 60 + rest)


def _scalar_text(node: Node) -> str | None:
    match node.value:
        case str():
            return node.value
        case bool() | int() | float():
            return shown(node.value)
        case _:
            node.wrong("a string")
            return None
